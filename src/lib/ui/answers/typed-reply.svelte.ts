import { blankHints, commandHint, grade, type BlankHint, type Graded } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import { plainProse, type Block } from '../../domain/text';
import { Reply, type Asked } from './reply.svelte';

/** Texts that are typed: what is wrong at first may be tried once more. */
abstract class TypedReply extends Reply {
  #texts = $state.raw<string[]>([]);
  /** Which fields a first check found wrong. */
  #doubted = $state.raw<boolean[]>([]);
  #checked = '';

  constructor(fields: number, asked: Asked) {
    super(asked);
    this.#texts = Array.from({ length: fields }, () => '');
  }

  /** What stands in each field. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  type(field: number, text: string): void {
    if (!this.isOver) this.#texts = this.#texts.with(field, text);
  }

  get doubted(): readonly boolean[] {
    return this.#doubted;
  }

  get isComplete(): boolean {
    return this.texts.every((text) => text.trim() !== '');
  }

  override check(): void {
    const now = this.texts.join('\n');
    // Enter pressed twice is no second try.
    if (this.isOver || !this.isComplete || now === this.#checked) return;
    this.#checked = now;
    const graded = this.grade();
    this.#doubted = graded.marks.map(({ right }) => !right);
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
    super(task.blanks.length, asked);
    this.#task = task;
    this.blankHints = blankHints(task);
  }

  protected grade(): Graded {
    return grade(this.#task, { texts: [...this.texts] });
  }

  override get filled(): string[] | undefined {
    return this.isOver ? this.#task.blanks.map(({ accepted }) => accepted[0]!) : undefined;
  }

  /** The question is whole again: only what was left out is told. */
  override answerBeside(): Block[] | null {
    return this.graded ? null : plainProse((this.filled ?? []).join(', ')).tree;
  }
}

export class CommandReply extends TypedReply {
  readonly kind = 'command';
  readonly hint: string;
  readonly #task: { kind: 'command' } & Tasks['command'];

  constructor(task: { kind: 'command' } & Tasks['command'], asked: Asked) {
    super(1, asked);
    this.#task = task;
    this.hint = commandHint(task);
  }

  protected grade(): Graded {
    return grade(this.#task, { text: this.texts[0]! });
  }

  override answerBeside(whole: Block[]): Block[] | null {
    return this.graded?.outcome === 'correct' ? null : whole;
  }
}
