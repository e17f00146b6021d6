import { commandHint, type Given } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import { gradeCommandAnswer, type CommandGraded } from '../../domain/practice';
import type { Block } from '../../domain/text';
import type { Asked } from '../answers/reply.svelte';
import CommandScreen from './CommandScreen.svelte';
import { TypedPractice, type PracticeWords } from './practice-reply.svelte';

/** A command, graded by what it would do. */
export class CommandReply extends TypedPractice<CommandGraded> {
  readonly kind = 'command';
  readonly Screen = CommandScreen;
  readonly hint: string;
  readonly #task: Tasks['command'];

  constructor(task: Tasks['command'], words: PracticeWords, asked: Asked) {
    super([''], words, asked);
    this.#task = task;
    this.hint = commandHint(task);
  }

  get given(): Given['cloze'] {
    return { texts: [...this.texts] };
  }
  protected grade(): CommandGraded {
    return gradeCommandAnswer(this.#task, { text: this.texts[0]! });
  }

  override answerBeside(whole: Block[]): Block[] | null {
    return this.graded?.outcome === 'correct' ? null : whole;
  }
}
