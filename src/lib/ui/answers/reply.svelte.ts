import {
  gradedAnswer,
  judgedAnswer,
  type Answered,
  type Given,
  type Graded,
  type Mark,
} from '../../domain/answers';
import type { CardKind } from '../../domain/course';
import type { Block } from '../../domain/text';

/** What a reply is made for. */
export interface Asked {
  /** Decides how parts are arranged: the same after a reload, another at the next review. */
  seed: string;
  onanswered: (answered: Answered) => void;
  /** Keeps what was typed over a reload. */
  draft?: Draft;
  /**
   * In a quiz there is one try and no hint. A `silent` one says nothing of what is right: checking only hands over what was
   * given, which may be changed.
   */
  quiz?: 'told' | 'silent' | undefined;
  /** What was given before, to bring it back. */
  given?: unknown;
}

/** What stands there as the answer, so that it can be brought back, and how it is graded. */
export interface Standing {
  given: unknown;
  answered: Answered;
}

/** What was typed so far, field by field. */
export interface Draft {
  read(): readonly string[] | null;
  write(texts: readonly string[]): void;
}

function ofNothing<Made extends Graded>({ given: _, ...graded }: Made): Made {
  return { ...graded, marks: graded.marks.map((mark) => ({ ...mark, right: false })) } as unknown as Made;
}

/** What a learner puts together as the answer to one card, until the app grades it or shows the answer instead. */
export abstract class Reply<Made extends Graded = Graded> {
  abstract readonly kind: CardKind;
  /** Mild hints that were taken, and wrong tries. */
  hints = $state(0);
  tries = $state(0);
  #graded = $state.raw<Made | null>(null);
  #isOver = $state(false);
  readonly #onanswered: Asked['onanswered'];
  readonly #quiz: Asked['quiz'];

  constructor({ onanswered, quiz }: Asked) {
    this.#onanswered = onanswered;
    this.#quiz = quiz;
  }

  /** Whether there is one try, and no hint. */
  get isQuiz(): boolean {
    return this.#quiz !== undefined;
  }
  /** Whether nothing may tell what is right. */
  get isSilent(): boolean {
    return this.#quiz === 'silent';
  }
  /** Whether anything was given, if not all that was asked for. */
  abstract readonly hasGiven: boolean;
  /** What was given, in a form that `Asked.given` takes. */
  abstract readonly given: Given[keyof Given];
  /** The answer as it stands, graded without a word; null where nothing was given. */
  get standing(): Standing | null {
    if (!this.hasGiven) return null;
    return { given: this.given, answered: gradedAnswer(this.grade(), this) };
  }

  /** What the app made of it; null until then, and where the answer was shown instead. */
  get graded(): Made | null {
    return this.#graded;
  }

  /** Whether the answer is known: graded or shown. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether there is enough to be graded. */
  abstract readonly isComplete: boolean;
  protected abstract grade(): Made;

  /** Grades what was given, once it is complete. */
  check(): void {
    if (this.isComplete && !this.#isOver) this.finish(this.grade());
  }

  /** Grades what was given, if little or nothing, and tells. Of nothing no part is right. */
  giveUp(): void {
    if (this.#isOver) return;
    const graded = this.grade();
    this.finish(this.hasGiven ? graded : ofNothing(graded));
  }

  protected finish(graded: Made): void {
    if (this.isSilent) return this.#onanswered(gradedAnswer(graded, this));
    this.#graded = graded;
    this.#end(gradedAnswer(graded, this));
  }

  /** Shows the answer: the learner is the judge. */
  reveal(): void {
    if (!this.#isOver) this.#end(judgedAnswer(this));
  }

  #end(answered: Answered): void {
    this.#isOver = true;
    this.#onanswered(answered);
  }

  /** What Space means. */
  go(): void {
    this.check();
  }

  /** What a digit key means: the n-th part, from 1. */
  pick(_nth: number): void {}

  /** How many parts were right, of the parts that there are to know. */
  get parts(): { right: number; all: number } {
    const marks: Mark[] = this.#graded?.marks ?? [];
    return { right: marks.filter(({ right }) => right).length, all: marks.length };
  }

  /** What of the card's answer is still to be shown once the parts are marked; nothing where the marks say it all. */
  answerBeside(whole: Block[]): Block[] | null {
    return this.#graded === null ? whole : null;
  }

  /** What stood in the blanks of the question; undefined while it is not to be known. */
  get filled(): string[] | undefined {
    return undefined;
  }
}
