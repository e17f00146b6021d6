import { arrangeSort, grade, type Given, type Graded } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import { Reply, type Asked } from './reply.svelte';

type Task = { kind: 'sort' } & Tasks['sort'];

/** The index of no group. */
const notPut = -1;

/** Each item goes into a group. */
export class SortReply extends Reply {
  readonly kind = 'sort';
  readonly task: Task;
  /** The items that are shown, by their indexes in the task. */
  readonly shown: number[];
  #groups = $state.raw<(number | null)[]>([]);

  constructor(task: Task, asked: Asked) {
    super(asked);
    this.task = task;
    this.shown = arrangeSort(task, asked.seed);
    const given = asked.given as Given['sort'] | undefined;
    const groupOf = (item: number) => given?.placed.find((each) => each.item === item)?.group ?? notPut;
    this.#groups = this.shown.map((item) => (groupOf(item) in task.groups ? groupOf(item) : null));
  }

  /** The group of each shown item, by its index; null where none was chosen yet. */
  get groups(): readonly (number | null)[] {
    return this.#groups;
  }

  get left(): number {
    return this.#groups.filter((group) => group === null).length;
  }

  get isComplete(): boolean {
    return this.left === 0;
  }

  put(place: number, group: number): void {
    if (!this.isOver) this.#groups = this.#groups.with(place, group);
  }

  get hasGiven(): boolean {
    return this.left < this.shown.length;
  }
  get given(): Given['sort'] {
    return { placed: this.shown.map((item, place) => ({ item, group: this.#groups[place] ?? notPut })) };
  }
  protected grade(): Graded {
    return grade(this.task, this.given);
  }
}
