import type { Given } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import type { ManifestProblem } from '../../domain/manifest';
import { gradeManifestAnswer, prepareManifest, type ManifestGraded } from '../../domain/practice';
import type { Asked } from '../answers/reply.svelte';
import ManifestScreen from './ManifestScreen.svelte';
import { TypedPractice, type PracticeWords } from './practice-reply.svelte';

/** A manifest: its blanks filled in, or the whole of it written or mended. */
export class ManifestReply extends TypedPractice<ManifestGraded> {
  readonly kind = 'manifest';
  readonly Screen = ManifestScreen;
  readonly task: Tasks['manifest'];
  readonly #prepared;

  constructor(task: Tasks['manifest'], words: PracticeWords, asked: Asked) {
    super(task.mode === 'fill' ? task.blanks.map(() => '') : [task.broken ?? ''], words, asked);
    this.task = task;
    this.#prepared = prepareManifest(task);
  }

  /** A broken manifest that was not touched was not answered. */
  override get hasGiven(): boolean {
    return super.hasGiven && this.hasChanged;
  }
  get given(): Given['manifest'] {
    return { texts: [...this.texts] };
  }
  protected grade(): ManifestGraded {
    return gradeManifestAnswer(this.#prepared, this.given);
  }

  /** Why a first try could not be read: it tells nothing of the answer. */
  get unreadable(): ManifestProblem[] {
    return this.graded ? [] : (this.made?.problems ?? []).filter(({ why }) => why === 'unreadable');
  }

  get hasChanged(): boolean {
    return this.texts[0] !== (this.task.broken ?? '');
  }

  /** The broken manifest as it was. */
  startAgain(): void {
    this.type(0, this.task.broken ?? '');
  }

  /** What differs is shown line by line. */
  override answerBeside(whole: Parameters<TypedPractice<ManifestGraded>['answerBeside']>[0]) {
    return this.graded ? null : whole;
  }
}
