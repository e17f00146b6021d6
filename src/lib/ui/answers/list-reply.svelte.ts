import { arrangeList, grade, namedMembers, type Given, type Graded } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import type { Prose } from '../../domain/text';
import { Reply, type Asked } from './reply.svelte';

type Task = { kind: 'list' } & Tasks['list'];

/** A member or a decoy that can be ticked. */
export interface Tickable {
  text: Prose;
  of: 'members' | 'decoys';
  index: number;
}

/** All members: named one by one, or ticked among decoys. */
export class ListReply extends Reply {
  readonly kind = 'list';
  readonly task: Task;
  readonly tickable: Tickable[];
  #typed = $state.raw<string[]>([]);
  #ticked = $state.raw<boolean[]>([]);
  #isTicking = $state(false);
  readonly #named = $derived.by(() => namedMembers(this.task, this.#typed));

  constructor(task: Task, asked: Asked) {
    super(asked);
    this.task = task;
    this.tickable = arrangeList(task, asked.seed).map(({ of, index }) => ({
      of,
      index,
      text: of === 'members' ? task.members[index]!.text : task.decoys[index]!,
    }));
    const given = asked.given as Given['list'] | undefined;
    if (given && 'typed' in given) this.#typed = given.typed;
    this.#isTicking = given !== undefined && 'members' in given;
    this.#ticked = this.tickable.map(
      ({ of, index }) => given !== undefined && 'members' in given && given[of].includes(index),
    );
  }

  /** Whether there is anything to tell members from. */
  get canTick(): boolean {
    return this.task.decoys.length > 0;
  }
  get isTicking(): boolean {
    return this.#isTicking;
  }
  /** Members that were named, by their indexes, in the order in which they were. */
  get found(): readonly number[] {
    return [...this.#named.found];
  }
  /** What was typed and names no member. */
  get unknown(): readonly string[] {
    return this.#named.unknown;
  }
  /** All that was typed, in its order. */
  get typed(): readonly string[] {
    return this.#typed;
  }
  get ticked(): readonly boolean[] {
    return this.#ticked;
  }

  tickInstead(isTicking: boolean): void {
    if (!this.isOver) this.#isTicking = isTicking;
  }

  /** Adds a typed name. @returns what it is */
  add(text: string): 'found' | 'again' | 'unknown' {
    const known = this.found.length;
    const strange = this.unknown.length;
    this.#typed = [...this.#typed, text];
    if (this.found.length > known) return 'found';
    if (this.unknown.length === strange) return 'again';
    if (!this.isSilent) this.tries += 1;
    return 'unknown';
  }

  /** Takes back a typed name. */
  remove(place: number): void {
    if (!this.isOver) this.#typed = this.#typed.toSpliced(place, 1);
  }

  tick(place: number, isTicked: boolean): void {
    if (!this.isOver) this.#ticked = this.#ticked.with(place, isTicked);
  }

  get isComplete(): boolean {
    return this.#isTicking ? this.#ticked.includes(true) : this.#typed.length > 0;
  }

  get hasGiven(): boolean {
    return this.isComplete;
  }
  get given(): Given['list'] {
    if (!this.#isTicking) return { typed: this.#typed };
    const chosen = this.tickable.filter((_, place) => this.#ticked[place]);
    const of = (kind: Tickable['of']) => chosen.flatMap((each) => (each.of === kind ? each.index : []));
    return { members: of('members'), decoys: of('decoys') };
  }
  protected grade(): Graded {
    return grade(this.task, this.given);
  }

  override get parts() {
    const marks = this.graded?.marks.slice(0, this.task.members.length) ?? [];
    return { right: marks.filter(({ right }) => right).length, all: this.task.members.length };
  }
}
