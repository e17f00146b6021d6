import { arrangeChoice, grade, type Given, type Graded } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import type { Prose } from '../../domain/text';
import { Reply, type Asked } from './reply.svelte';

type Task = { kind: 'choice' } & Tasks['choice'];

export interface Option {
  text: Prose;
  /** The decoy that it is; null for the right answer. */
  decoy: number | null;
}

/** The index of no decoy: wrong, and nothing that was given. */
const notChosen = -1;

/** One of four: choosing is answering. */
export class ChoiceReply extends Reply {
  readonly kind = 'choice';
  readonly options: Option[];
  readonly #task: Task;
  #chosen = $state<number | null>(null);
  #isHidden = $state(false);

  constructor(task: Task, answer: Prose, asked: Asked) {
    super(asked);
    this.#task = task;
    this.options = arrangeChoice(task, asked.seed).map((decoy) => ({
      decoy,
      text: decoy === null ? answer : task.decoys[decoy]!.text,
    }));
    const given = asked.given as Given['choice'] | undefined;
    const place = given ? this.options.findIndex(({ decoy }) => decoy === given.decoy) : -1;
    if (place >= 0) this.#chosen = place;
  }

  /** Place of the chosen option, from 0; null until then. */
  get chosen(): number | null {
    return this.#chosen;
  }

  /** Whether the learner recalls without seeing the options. */
  get isHidden(): boolean {
    return this.#isHidden;
  }

  hide(isHidden: boolean): void {
    this.#isHidden = isHidden;
  }

  get isComplete(): boolean {
    return this.#chosen !== null;
  }

  choose(place: number): void {
    if (this.isOver || this.#isHidden || !this.options[place]) return;
    this.#chosen = place;
    if (!this.isSilent) this.check();
  }

  override pick(nth: number): void {
    this.choose(nth - 1);
  }

  override go(): void {
    if (this.isQuiz) this.check();
    else if (this.#isHidden) this.reveal();
    else this.#isHidden = true;
  }

  get hasGiven(): boolean {
    return this.isComplete;
  }
  get given(): Given['choice'] {
    return { decoy: this.#chosen === null ? notChosen : this.options[this.#chosen]!.decoy };
  }
  protected grade(): Graded {
    return grade(this.#task, this.given);
  }
}
