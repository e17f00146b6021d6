import { blankHints, grade, type BlankHint, type Given, type Graded } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import { plainProse, type Block } from '../../domain/text';
import { Reply, type Asked, type Draft } from './reply.svelte';

/** Texts that are typed: what is wrong at first may be tried once more. */
export abstract class TypedReply<Made extends Graded = Graded> extends Reply<Made> {
  #texts = $state.raw<readonly string[]>([]);
  /** What was made of it at the last check. */
  #made = $state.raw<Made | null>(null);
  #checked: string | undefined;
  readonly #draft: Draft | undefined;

  /** @param initial what stands in each field at first */
  constructor(initial: readonly string[], asked: Asked) {
    super(asked);
    this.#draft = asked.draft;
    const kept = (asked.given as Given['cloze'] | undefined)?.texts ?? asked.draft?.read();
    this.#texts = kept?.length === initial.length ? kept : initial;
  }

  /** What stands in each field. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  type(field: number, text: string): void {
    if (this.isOver) return;
    this.#texts = this.#texts.with(field, text);
    this.#draft?.write(this.#texts);
  }

  /** What a first check made of it, while it may be tried once more. */
  protected get made(): Made | null {
    return this.#made;
  }

  /** Which fields a first check found wrong. */
  get doubted(): readonly boolean[] {
    return this.#made?.marks.map(({ right }) => !right) ?? [];
  }

  get isComplete(): boolean {
    return this.texts.every((text) => text.trim() !== '');
  }
  get hasGiven(): boolean {
    return this.texts.some((text) => text.trim() !== '');
  }

  override check(): void {
    const now = this.texts.join('\n');
    // Enter pressed twice is no second try.
    if (this.isOver || !this.isComplete || now === this.#checked) return;
    if (this.isQuiz) return this.finish(this.grade());
    this.#checked = now;
    const graded = this.grade();
    this.#made = graded;
    if (graded.outcome === 'wrong' && this.tries === 0) this.tries = 1;
    else this.finish(graded);
  }

  get hasHint(): boolean {
    return this.hints > 0;
  }

  takeHint(): void {
    if (!this.isOver && this.hints === 0) this.hints = 1;
  }
}

export class ClozeReply extends TypedReply {
  readonly kind = 'cloze';
  readonly blankHints: BlankHint[];
  readonly #task: { kind: 'cloze' } & Tasks['cloze'];

  constructor(task: { kind: 'cloze' } & Tasks['cloze'], asked: Asked) {
    super(
      task.blanks.map(() => ''),
      asked,
    );
    this.#task = task;
    this.blankHints = blankHints(task);
  }

  get given(): Given['cloze'] {
    return { texts: [...this.texts] };
  }
  protected grade(): Graded {
    return grade(this.#task, this.given);
  }

  override get filled(): string[] | undefined {
    return this.isOver ? this.#task.blanks.map(({ accepted }) => accepted[0]!) : undefined;
  }

  /** The question is whole again: only what was left out is told. */
  override answerBeside(): Block[] | null {
    return this.graded ? null : plainProse((this.filled ?? []).join(', ')).tree;
  }
}
