import type { Graded } from '../../domain/answers';
import type { sentencesIn as commandSentencesIn } from '../../domain/kubectl';
import type { Sentences } from '../../domain/manifest';
import type { Messages } from '../../messages';
import type { Asked } from '../answers/reply.svelte';
import { TypedReply } from '../answers/typed-reply.svelte';

/** What practice says, in the language of the interface. */
export interface PracticeWords {
  text: Messages<'practice'>;
  manifest: Sentences;
  command: Awaited<ReturnType<typeof commandSentencesIn>>;
}

/** What is typed and graded by what a cluster would make of it. */
export abstract class TypedPractice<Made extends Graded> extends TypedReply<Made> {
  readonly words: PracticeWords;

  constructor(initial: readonly string[], words: PracticeWords, asked: Asked) {
    super(initial, asked);
    this.words = words;
  }

  /** A part that is not known may stay empty. */
  override get isComplete(): boolean {
    return this.texts.some((text) => text.trim() !== '');
  }

  /** Who gives up after a try is told what was wrong with it. */
  override reveal(): void {
    if (this.tries > 0 && this.isComplete && !this.isOver) this.finish(this.grade());
    else super.reveal();
  }
}
