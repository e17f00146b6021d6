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
import { podo } from './podo.svelte';

/** What just happened, for the screen reader and the toast. */
export type StudyNews =
  | { kind: 'rated'; rating: Rating; granted: Granted; at: Millis }
  | { kind: 'undone' | 'suspended' | 'buried' | 'changed-elsewhere' | 'nothing-to-undo' | 'not-saved' };

/** How many cards' words are read ahead, so that the next question is there when an answer is saved. */
const ahead = 3;

/** One sitting: the card on the screen, what is left, and what the learner does with it. */
export class Study {
  #session = $state.raw<Session>({ current: null, main: [], learning: [], nextAt: null });
  #words = $state.raw<Record<CardId, Card>>({});
  #revealed = $state(false);
  #busy = $state(false);
  #answered = $state(0);
  #news = $state.raw<StudyNews | null>(null);
  #shownAt: Millis = 0;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #last = lastCard();

  readonly row = $derived(this.#session.current);
  /** The words of the card on the screen. */
  readonly card = $derived(this.row ? (this.#words[this.row.card] ?? null) : null);
  readonly counts = $derived(remaining(this.#session));
  /** Answers given today, and those that are still to come at least. */
  readonly done = $derived(this.#answered);
  readonly total = $derived(this.#answered + this.counts.new + this.counts.learning + this.counts.review);
  readonly isOver = $derived(this.row === null);
  readonly nextAt = $derived(this.#session.nextAt);
  /** What each rating would grant now; what it grants is computed again when it is pressed. */
  readonly grants = $derived(this.row ? this.#grantsOf(this.row) : null);

  get revealed(): boolean {
    return this.#revealed;
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

  reveal(): void {
    if (this.row && !this.#revealed) this.#revealed = true;
  }

  async rate(rating: Rating): Promise<void> {
    const { row } = this;
    if (!row || !this.#revealed) return;
    await this.#once(async () => {
      const context = this.#reviewContext();
      const millis = Math.max(0, context.at - this.#shownAt);
      const draft = reviewOf(
        row,
        rating,
        { evidence: 'recalled', outcome: 'self', hints: 0, millis },
        context,
      );
      const result = await podo.act(draft, row);
      if (!result.ok) return this.#refused(result.error.kind);
      this.#answered += 1;
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
      this.#answered = answersOf();
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

  async #begin(resumed: CardId | null): Promise<void> {
    const { plan } = podo;
    if (!plan) return;
    this.#answered = answersOf();
    const waiting = [...plan.main, ...plan.learning].find(({ card }) => card === resumed) ?? null;
    await this.#show(begin(plan.main, plan.learning, waiting, this.#context()));
  }

  async #next(changed: StateRow): Promise<void> {
    if (podo.plan && podo.plan.day !== podo.today()) {
      await podo.refresh();
      return this.#begin(null);
    }
    await this.#show(goOn(this.#session, changed, this.#context()));
  }

  /** Puts a session on the screen, once the words of its card are there. */
  async #show(session: Session): Promise<void> {
    const wanted = [session.current, ...session.main.slice(0, ahead), session.learning[0]].flatMap(
      (row) => row?.card ?? [],
    );
    const missing = wanted.filter((card) => !(card in this.#words));
    if (session.current && missing.includes(session.current.card)) await this.#read(missing);
    else if (missing.length > 0) void this.#read(missing);
    this.#session = session;
    this.#revealed = false;
    this.#shownAt = moment().at;
    this.#last.write(podo.today(), session.current?.card ?? null);
    if (!session.current) await podo.refresh();
    clearTimeout(this.#timer);
    if (session.nextAt !== null)
      this.#timer = setTimeout(() => void this.#elsewhere('everything'), session.nextAt - this.#shownAt);
  }

  async #read(cards: CardId[]): Promise<void> {
    const read = await podo.contents(cards);
    if (read.ok)
      this.#words = { ...this.#words, ...Object.fromEntries(read.value.map((card) => [card.id, card])) };
  }

  /** Another tab answered something, a restore changed much, or a learning card's moment has come. */
  async #elsewhere(cards: readonly string[] | 'everything'): Promise<void> {
    const before = this.row;
    if (cards === 'everything') await podo.refresh();
    const now = before ? await podo.row(before.card) : null;
    const isSame = now?.ok && now.value?.revision === before?.revision;
    const revealed = this.#revealed && isSame;
    await this.#begin(isSame ? before!.card : null);
    this.#revealed = revealed === true && this.row?.card === before?.card;
  }

  #grantsOf(row: StateRow): { at: Millis; of: Record<Rating, Granted> } {
    const context = this.#reviewContext();
    return { at: context.at, of: grantsFor(row.memory, { ...context, seed: row.card }) };
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
