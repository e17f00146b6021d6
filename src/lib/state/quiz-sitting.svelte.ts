import type { Answered } from '../domain/answers';
import type { Card, CardId } from '../domain/course';
import {
  answerQuestion,
  firstOpen,
  flagQuestion,
  goToQuestion,
  isTimeOver,
  mayChange,
  spend,
  timeLeft,
  type QuizQuestion,
  type QuizRun,
} from '../domain/study';
import type { Millis } from '../domain/time';
import { moment } from '../platform';
import { attempt } from '../storage';
import { readRun } from '../storage/quiz';
import { podo } from './podo.svelte';
import { endRun, keepRun, writeAnswer } from './quiz-writing';

/** The answer to a question as it stands on the screen. */
export interface Stands {
  given: unknown;
  answered: Answered;
}

/** The quiz on the screen: what is asked, what was answered, and how much time is left. */
export class QuizSitting {
  #run = $state.raw<QuizRun | null>(null);
  #cards = $state.raw<Record<CardId, Card>>({});
  #now = $state(0);
  #busy = $state(false);
  #ended = $state.raw<QuizRun | null>(null);
  #shownAt: Millis = 0;
  #saving: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setInterval> | undefined;
  #read: () => Stands | null | undefined = () => undefined;

  get run(): QuizRun | null {
    return this.#run;
  }
  get question(): QuizQuestion | null {
    return this.#run?.questions[this.#run.at] ?? null;
  }
  /** The card of the question on the screen; null where its course is gone. */
  get card(): Card | null {
    return (this.question && this.#cards[this.question.card]) ?? null;
  }
  get cards(): Card[] {
    return Object.values(this.#cards);
  }
  /** Milliseconds; null where there is no limit. */
  get timeLeft(): Millis | null {
    return this.#run && timeLeft(this.#run, this.#now);
  }
  get busy(): boolean {
    return this.#busy;
  }
  /** The run once it is over and written down. */
  get ended(): QuizRun | null {
    return this.#ended;
  }
  /** Whether the answer to the question on the screen is written down. */
  get isWritten(): boolean {
    const run = this.#run;
    return run !== null && !mayChange(run) && run.answers[run.at] !== null;
  }

  /** Goes on with the quiz that was last begun here. @returns whether there is one; it may be over by then */
  async open(): Promise<boolean> {
    const read = await attempt(() => readRun(podo.database));
    const run = read.ok ? read.value : null;
    if (!run) return false;
    const cards = await podo.contents(run.questions.map(({ card }) => card));
    this.#cards = Object.fromEntries(cards.ok ? cards.value.map((card) => [card.id, card]) : []);
    this.#run = run;
    this.#shownAt = this.#tick();
    const open = firstOpen(run);
    // What was told is not asked again.
    if (!mayChange(run) && open !== null) this.#run = goToQuestion(run, open);
    if (run.finishedAt !== null) this.#ended = run;
    else if (isTimeOver(run, this.#now)) await this.finish();
    else if (run.endsAt !== null) this.#timer = setInterval(() => this.#beat(), 1_000);
    return true;
  }

  /** Leaves the screen. Time runs on. */
  leave(): void {
    clearInterval(this.#timer);
    void this.keep();
    this.#read = () => undefined;
  }

  #tick(): Millis {
    return (this.#now = moment().at);
  }

  #beat(): void {
    if (this.#run && isTimeOver(this.#run, this.#tick())) void this.finish();
  }

  /** Counts the time since the question was shown, or since it was last counted. */
  #count(): void {
    const now = this.#tick();
    if (this.#run) this.#run = spend(this.#run, this.#run.at, now - this.#shownAt);
    this.#shownAt = now;
  }

  /** Keeps the run, one time after another, so that the last one holds. */
  #save(): Promise<unknown> {
    this.#saving = this.#saving.then(async () => {
      const run = this.#run;
      if (!run || run.finishedAt !== null) return;
      const kept = await keepRun(run);
      if (!kept.ok && kept.error.kind === 'changed-elsewhere') await this.#reread();
    });
    return this.#saving;
  }

  /** Another tab was there first: what it wrote stands. */
  async #reread(): Promise<void> {
    const read = await attempt(() => readRun(podo.database));
    if (!read.ok || !read.value) return;
    this.#run = read.value;
    if (read.value.finishedAt !== null) this.#end(read.value);
  }

  #with(at: number, { given, answered }: Stands): QuizRun {
    const run = this.#run!;
    return answerQuestion(run, at, {
      given,
      answer: { ...answered.answer, millis: run.millis[at] ?? 0 },
    });
  }

  /** Says where the answer on the screen is read from: null where nothing is given, undefined where it is not there yet. */
  watch(read: () => Stands | null | undefined): void {
    this.#read = read;
  }

  /** Takes over what stands on the screen as the answer, where it may still be changed. */
  #take(): void {
    this.#count();
    const run = this.#run;
    const stands = this.#read();
    if (!run || !mayChange(run) || stands === undefined) return;
    this.#run = stands ? this.#with(run.at, stands) : answerQuestion(run, run.at, null);
  }

  /** Keeps what stands on the screen. */
  async keep(): Promise<void> {
    this.#take();
    await this.#save();
  }

  /** Writes the answer to the question on the screen down; once. */
  async answer(stands: Stands): Promise<void> {
    const run = this.#run;
    if (!run || this.#busy || this.isWritten) return;
    this.#busy = true;
    this.#count();
    await this.#saving;
    const answered = this.#with(run.at, stands);
    const written = await writeAnswer(answered, run.at);
    if (written.ok) this.#run = answered;
    else if (written.error.kind === 'changed-elsewhere') await this.#reread();
    this.#busy = false;
  }

  async go(at: number): Promise<void> {
    this.#take();
    if (!this.#run) return;
    this.#run = goToQuestion(this.#run, at);
    await this.#save();
  }

  async flag(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    this.#run = flagQuestion(run, run.at, !run.flags[run.at]);
    await this.#save();
  }

  /** Ends the quiz and writes down what is not yet. */
  async finish(): Promise<void> {
    if (this.#busy || !this.#run || this.#ended) return;
    this.#busy = true;
    this.#take();
    await this.#saving;
    const ended = await endRun(this.#run);
    this.#busy = false;
    if (!ended.ok) return;
    if (ended.value) this.#end(ended.value);
    else await this.#reread();
  }

  #end(run: QuizRun): void {
    clearInterval(this.#timer);
    this.#run = run;
    this.#ended = run;
  }
}
