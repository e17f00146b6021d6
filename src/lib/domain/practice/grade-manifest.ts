import { graded, type Given, type Graded } from '../answers';
import type { Tasks } from '../course';
import {
  compareAnswer,
  compareManifests,
  prepareRequirement,
  readAnswer,
  type Difference,
  type ReadAnswer,
  type Requirement,
} from '../manifest';
import { fillIn } from './fill-in';

/** A task whose requirement was read: made when its card appears, so that an answer is graded at once. */
export interface PreparedManifest {
  task: Tasks['manifest'];
  requirement: Requirement;
}

/** A graded manifest, with why it is wrong. */
export interface ManifestGraded extends Graded {
  /** The whole text that was judged; the problems are at places in it. */
  text: string;
  problems: Difference[];
  /** What Kubernetes reads in it. */
  read: ReadAnswer;
}

/** Reads what is required, once for many answers. */
export const prepareManifest = (task: Tasks['manifest']): PreparedManifest => ({
  task,
  requirement: prepareRequirement(task.manifest, task),
});

/** Blanks that only make sense together, because they hold the same free value; every other blank is alone. */
function groupsOf({ blanks, free }: Tasks['manifest']): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { start, end }] of blanks.entries()) {
    const name = free.find((each) => each.start >= start && each.end <= end)?.name;
    const key = name === undefined ? `#${index}` : name;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()];
}

/**
 * Whether each blank is right: it is, if with everything else as the author has it the manifest passes. Where each is right
 * by itself and the whole is not, none of them counts.
 */
function rightBlanks({ task, requirement }: PreparedManifest, texts: readonly string[]): boolean[] {
  const right = task.blanks.map(() => true);
  for (const group of groupsOf(task)) {
    const only = task.blanks.map((_, index) => (group.includes(index) ? (texts[index] ?? '') : undefined));
    const passes = compareManifests(requirement, fillIn(task, only)).length === 0;
    if (!passes) for (const index of group) right[index] = false;
  }
  return right.includes(false) ? right : right.map(() => false);
}

/** Grades a manifest that was filled in, written or mended by what Kubernetes makes of it. Never throws. */
export function gradeManifestAnswer(
  prepared: PreparedManifest,
  { texts }: Given['manifest'],
): ManifestGraded {
  const { task, requirement } = prepared;
  const isFilled = task.mode === 'fill';
  const text = isFilled
    ? fillIn(
        task,
        task.blanks.map((_, index) => texts[index] ?? ''),
      )
    : (texts[0] ?? '');
  const read = readAnswer(text);
  const problems = compareAnswer(requirement, read);
  const parts = isFilled ? task.blanks.map(() => true) : [true];
  const right = problems.length === 0 ? parts : parts.length === 1 ? [false] : rightBlanks(prepared, texts);
  const marks = right.map((each) => ({ right: each }));
  return { ...graded('produced', marks, { text: texts.join('\n') }), text, problems, read };
}
