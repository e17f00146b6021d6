import { arrangeOrder, grade, type Given, type Graded } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import type { Block } from '../../domain/text';
import { Reply, type Asked } from './reply.svelte';

type Task = { kind: 'order' } & Tasks['order'];

/** Steps are moved until they stand in order. */
export class OrderReply extends Reply {
  readonly kind = 'order';
  readonly task: Task;
  #order = $state.raw<number[]>([]);
  #isTouched = $state(false);

  constructor(task: Task, asked: Asked) {
    super(asked);
    this.task = task;
    const given = asked.given as Given['order'] | undefined;
    const isWhole = task.steps.every((_, step) => given?.order.includes(step));
    this.#order = given && isWhole ? given.order : arrangeOrder(task, asked.seed);
    this.#isTouched = given !== undefined && isWhole;
  }

  /** Indexes of the task's steps, as they stand. */
  get order(): readonly number[] {
    return this.#order;
  }

  readonly isComplete = true;

  /** Moves a step from one place to another. @returns whether there is such a place */
  move(from: number, to: number): boolean {
    const step = this.#order[from];
    if (this.isOver || step === undefined || from === to || !(to in this.#order)) return false;
    this.#order = this.#order.toSpliced(from, 1).toSpliced(to, 0, step);
    this.#isTouched = true;
    return true;
  }

  get hasGiven(): boolean {
    return this.#isTouched;
  }
  get given(): Given['order'] {
    return { order: this.#order };
  }
  protected grade(): Graded {
    return grade(this.task, this.given);
  }

  override answerBeside(whole: Block[]): Block[] | null {
    return this.graded?.outcome === 'correct' ? null : whole;
  }
}
