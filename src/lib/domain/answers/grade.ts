import type { FactId, Task, Tasks, Tolerance } from '../course';
import type { Answer, Evidence } from '../progress';
import { acceptedBy, nearest, type Difference } from './typed';

/** What a learner gave, by the kind of card. */
export interface Given {
  /** The chosen decoy, by its index; null for the right answer. */
  choice: { decoy: number | null };
  /** For each item that was shown: its index in the task, and the group it was put into. */
  sort: { placed: { item: number; group: number }[] };
  /** Indexes of the task's steps, in the order that was given. */
  order: { order: number[] };
  /** Typed names, or what was ticked: members and decoys by their indexes. */
  list: { typed: string[] } | { members: number[]; decoys: number[] };
  cloze: { texts: string[] };
  command: { text: string };
  /** What was typed into each blank; the whole manifest where it was written or mended. */
  manifest: { texts: string[] };
}

/** One part of an answer: an item, a step, a member, a blank. */
export interface Mark {
  right: boolean;
  /** What differs from the right text, where one was typed and is wrong. */
  differences?: Difference[];
}

/** What the app makes of an answer. */
export interface Graded {
  outcome: 'correct' | 'wrong';
  evidence: Evidence;
  /** One for each part, in the order of the task (of the answer, for an order and for what was sorted). */
  marks: Mark[];
  /** What was given, where it was wrong. */
  given?: NonNullable<Answer['given']>;
}

/** Kinds that are graded by parsing: `domain/practice` does, which is loaded when such a card comes. */
export type PractisedKind = 'command' | 'manifest';
/** Kinds that are graded here. */
export type QuickKind = Exclude<keyof Tasks, PractisedKind>;

type Grader<K extends QuickKind> = (task: Tasks[K], given: Given[K]) => Graded;

/** What was given is kept for a look back at it, not for its own sake. */
const longestKept = 500;

/** What is made of marked parts: right where all of them are. */
export function graded(evidence: Evidence, marks: Mark[], given?: { text: string; fact?: FactId }): Graded {
  if (marks.every(({ right }) => right)) return { outcome: 'correct', evidence, marks };
  const kept = given && given.text !== '' ? { ...given, text: given.text.slice(0, longestKept) } : null;
  return { outcome: 'wrong', evidence, marks, ...(kept && { given: kept }) };
}

/** Names of a list are often typed in a hurry. */
const listTolerance: Tolerance = { case: true, spacing: true };

/** Which members a learner's typed names mean; what means none is in `unknown`. A name given twice counts once. */
export function namedMembers(
  { members }: Tasks['list'],
  typed: readonly string[],
): { found: Set<number>; unknown: string[] } {
  const found = new Set<number>();
  const unknown: string[] = [];
  for (const text of typed) {
    const at = members.findIndex(({ names }) => acceptedBy(text, names, listTolerance) !== undefined);
    if (at >= 0) found.add(at);
    else if (text.trim() !== '') unknown.push(text);
  }
  return { found, unknown };
}

const graders: { [K in QuickKind]: Grader<K> } = {
  choice: ({ decoys }, { decoy }) => {
    const chosen = decoy === null ? undefined : decoys[decoy];
    return graded(
      'recognised',
      [{ right: decoy === null }],
      chosen && { text: chosen.text.source, fact: chosen.fact },
    );
  },
  sort: ({ items, groups }, { placed }) =>
    graded(
      'recognised',
      placed.map(({ item, group }) => ({ right: items[item]!.group === group })),
      {
        text: placed
          .filter(({ item, group }) => items[item]!.group !== group)
          .map(({ item, group }) => `${items[item]!.text.source} → ${groups[group] ?? '?'}`)
          .join('; '),
      },
    ),
  order: ({ steps }, { order }) => {
    const ranks = steps.map(({ rank }) => rank).sort((a, b) => a - b);
    return graded(
      'produced',
      order.map((step, place) => ({ right: steps[step]!.rank === ranks[place] })),
      { text: order.map((step) => steps[step]!.text.source).join(' → ') },
    );
  },
  list: (task, given) => {
    if ('typed' in given) {
      const { found, unknown } = namedMembers(task, given.typed);
      const marks = task.members.map((_, at) => ({ right: found.has(at) }));
      return graded('produced', marks, { text: unknown.join(', ') });
    }
    const marks = [
      ...task.members.map((_, at) => ({ right: given.members.includes(at) })),
      ...given.decoys.map(() => ({ right: false })),
    ];
    return graded('recognised', marks, {
      text: given.decoys.map((at) => task.decoys[at]!.source).join(', '),
    });
  },
  cloze: ({ blanks }, { texts }) =>
    graded(
      'produced',
      blanks.map(({ accepted, tolerance }, at) => {
        const text = texts[at] ?? '';
        if (acceptedBy(text, accepted, tolerance) !== undefined) return { right: true };
        return { right: false, differences: nearest(text, accepted, tolerance) };
      }),
      { text: texts.join(', ') },
    ),
};

/** Grades what was given for a task. Never throws: any text may be typed. */
export const grade = <K extends QuickKind>(task: { kind: K } & Tasks[K], given: Given[K]): Graded =>
  (graders[task.kind] as unknown as Grader<K>)(task, given);

export type GivenTo<T extends Task> = Given[T['kind']];
