import type { Answered } from '../domain/answers';
import type { Card, CardId } from '../domain/course';
import { grantsFor, type Granted, type Rating } from '../domain/memory';
import type { StateRow } from '../domain/progress';
import {
  begin,
  defaultPreset,
  goBack,
  goOn,
  remaining,
  reviewOf,
  type ReviewContext,
  type Session,
  type SessionContext,
} from '../domain/study';
import type { Millis } from '../domain/time';
import { moment } from '../platform';
import { lastCard } from '../platform/last-card';
import { Attempt } from './attempt.svelte';
import { CardWords } from './card-words.svelte';
import { podo } from './podo.svelte';

/** What just happened, for the screen reader and the toast. */
export type StudyNews =
  | { kind: 'rated'; rating: Rating; granted: Granted; at: Millis }
  | { kind: 'undone' | 'suspended' | 'buried' | 'changed-elsewhere' | 'nothing-to-undo' | 'not-saved' };

/** One sitting: the card on the screen, what is left, and what the learner does with it. */
export class Study {
  #session = $state.raw<Session>({ current: null, main: [], learning: [], nextAt: null });
  #attempt = $state.raw(new Attempt(0));
  #busy = $state.raw(false);
  #done = $state.raw(0);
  #setAsideHere = $state.raw(0);
  #news = $state.raw<StudyNews | null>(null);
  readonly #words = new CardWords();
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #last = lastCard();

  /** The words of the card on the screen. */
  readonly card = $derived(this.row && this.#words.of(this.row.card));
  readonly counts = $derived(remaining(this.#session));
  /** What each rating would grant now; what it grants is computed again when it is pressed. */
  readonly grants = $derived(this.row && this.#grantsOf(this.row, this.answered));

  /** The cards whose words are there: those of this sitting so far, and a few that come next. */
  get known(): Card[] {
    return this.#words.all;
  }
  get row(): StateRow | null {
    return this.#session.current;
  }
  get isOver(): boolean {
    return this.row === null;
  }
  /** Where nothing can be shown yet: when the next card can, ms. */
  get nextAt(): Millis | null {
    return this.#session.nextAt;
  }
  /** Answers given today. */
  get done(): number {
    return this.#done;
  }
  /** Those, and what is still to come at least. */
  get total(): number {
    return this.#done + this.counts.new + this.counts.learning + this.counts.review;
  }
  /** Whether something was done today that can be taken back; what was only set aside counts while the screen is open. */
  get canUndo(): boolean {
    return this.#done + this.#setAsideHere > 0;
  }
  /** How the card was answered, and what is expected of its rating; null until the answer is shown. */
  get answered(): Answered | null {
    return this.#attempt.answered;
  }
  /** The card on the screen as it is being answered: another one each time that a question is shown. */
  get attempt(): Attempt {
    return this.#attempt;
  }
  get busy(): boolean {
    return this.#busy;
  }
  get news(): StudyNews | null {
    return this.#news;
  }

  /** Begins, or goes on with the card that was on the screen before a reload. */
  async start(): Promise<void> {
    await podo.open();
    await podo.refreshed;
    if (podo.plan?.day !== podo.today()) await podo.refresh();
    const resumed = this.#last.read(podo.today()) as CardId | null;
    await this.#begin(resumed);
    this.#stop ??= podo.onElsewhere((cards) => void this.#elsewhere(cards));
  }

  /** Leaves the screen; everything is saved already. */
  leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#timer);
    void podo.refresh();
  }

  async rate(rating: Rating): Promise<void> {
    const { row } = this;
    const context = this.#reviewContext();
    const answer = this.#attempt.rated(context.at);
    if (!row || !answer) return;
    await this.#once(async () => {
      const draft = reviewOf(row, rating, answer, context);
      const result = await podo.act(draft, row);
      if (!result.ok) return this.#refused(result.error.kind);
      this.#done += 1;
      await this.#next(result.value.rows[0]!);
      this.#news = { kind: 'rated', rating, granted: draft.granted, at: context.at };
    });
  }

  suspend(): Promise<void> {
    return this.#setAside('suspended', (row) => podo.act({ type: 'suspended', cards: [row.card] }, row));
  }

  /** Out of the way until tomorrow. */
  bury(): Promise<void> {
    const until = podo.today() + 1;
    return this.#setAside('buried', (row) => podo.act({ type: 'buried', cards: [row.card], until }, row));
  }

  async undo(): Promise<void> {
    await this.#once(async () => {
      const result = await podo.undo();
      if (!result.ok) return this.#refused(result.error.kind);
      const restored = result.value.rows[0];
      await podo.refresh();
      const before = this.#done;
      this.#done = answersOf();
      if (this.#done === before) this.#setAsideHere = Math.max(0, this.#setAsideHere - 1);
      if (restored) await this.#show(goBack(this.#session, restored));
      this.#news = { kind: 'undone' };
    });
  }

  /** "More today", from the end of a session. */
  async more(newCards: number, reviews: number): Promise<void> {
    await this.#once(async () => {
      await podo.extend(newCards, reviews);
      await this.#begin(null);
    });
  }

  async #setAside(
    kind: 'suspended' | 'buried',
    act: (row: StateRow) => ReturnType<typeof podo.act>,
  ): Promise<void> {
    const { row } = this;
    if (!row) return;
    await this.#once(async () => {
      const result = await act(row);
      if (!result.ok) return this.#refused(result.error.kind);
      this.#setAsideHere += 1;
      await this.#next(result.value.rows[0]!);
      this.#news = { kind };
    });
  }

  /** One thing at a time: a second press while the first is being saved does nothing. */
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await work();
    } finally {
      this.#busy = false;
    }
  }

  async #refused(kind: string): Promise<void> {
    if (kind === 'changed-elsewhere') await this.#elsewhere('everything');
    this.#news = { kind: kind === 'changed-elsewhere' || kind === 'nothing-to-undo' ? kind : 'not-saved' };
  }

  /** @param resumed the card to go on with, if it still waits; @param attempt at it, if there is one already */
  async #begin(resumed: CardId | null, attempt?: Attempt): Promise<void> {
    const { plan } = podo;
    if (!plan) return;
    this.#done = answersOf();
    const waiting = [...plan.main, ...plan.learning].find(({ card }) => card === resumed) ?? null;
    await this.#show(
      begin(plan.main, plan.learning, waiting, this.#context()),
      waiting ? attempt : undefined,
    );
  }

  async #next(changed: StateRow): Promise<void> {
    if (podo.plan && podo.plan.day !== podo.today()) {
      await podo.refresh();
      return this.#begin(null);
    }
    await this.#show(goOn(this.#session, changed, this.#context()));
  }

  /** Puts a session on the screen, once the words of its card are there. */
  async #show(session: Session, attempt?: Attempt): Promise<void> {
    await this.#words.readFor(session);
    const { at } = moment();
    this.#session = session;
    this.#attempt = attempt ?? new Attempt(at);
    this.#last.write(podo.today(), session.current?.card ?? null);
    if (!session.current) await podo.refresh();
    clearTimeout(this.#timer);
    if (session.nextAt !== null)
      this.#timer = setTimeout(() => void this.#elsewhere('everything'), session.nextAt - at);
  }

  /** Another tab answered something, a restore changed much, or a learning card's moment has come. */
  async #elsewhere(cards: readonly string[] | 'everything'): Promise<void> {
    const before = this.row;
    if (cards === 'everything') await podo.refresh();
    const now = before ? await podo.row(before.card) : null;
    const isSame = now?.ok && now.value?.revision === before?.revision;
    await this.#begin(isSame ? before!.card : null, this.#attempt);
  }

  #grantsOf(row: StateRow, answered: Answered | null): { at: Millis; of: Record<Rating, Granted> } {
    const context = this.#reviewContext();
    const recognised = answered?.answer.evidence === 'recognised';
    return { at: context.at, of: grantsFor(row.memory, { ...context, seed: row.card, recognised }) };
  }

  #reviewContext(): ReviewContext {
    const { model, parameters, settings } = podo;
    return {
      model,
      parameters,
      preset: defaultPreset,
      options: settings.preset,
      at: moment().at,
      day: podo.today(),
    };
  }

  #context(): SessionContext {
    return { at: moment().at, learnAheadMillis: podo.settings.learnAheadMinutes * 60_000 };
  }
}

/** Answers given today in the decks that are on. */
const answersOf = (): number =>
  Object.values(podo.plan?.done.ratings ?? {}).reduce((sum, count) => sum + count, 0);
