import { blankHints } from '../../domain/answers';
import type { Tasks } from '../../domain/course';
import { textOf } from '../../domain/practice';
import type { Messages } from '../../messages';
import { outlineOf } from './outline';

type Task = Tasks['manifest'];
type Words = Messages<'practice'>;

/** How a blank is called, and what is said of it beside. */
export interface BlankWords {
  label: string;
  /** Its author's hint, or how it begins and how long it is; nothing where its learner chooses. */
  hint: string;
  /** Whether its learner chooses what stands there. */
  isFree: boolean;
  /** Whether it has several lines. */
  hasLines: boolean;
}

/** The words for each blank of a manifest: its key or the one above it, which is what a screen reader says of it. */
export function blankWords(task: Task, text: Words): BlankWords[] {
  const { around } = outlineOf(task.manifest, task.blanks);
  return task.blanks.map((blank, n) => {
    const { key, parent } = around[n]!;
    const of = blank.of === 'value' || blank.of === 'block' ? (key ?? parent) : parent;
    const right = textOf(task, blank);
    const lines = right.split('\n').length;
    const [{ start, letters }] = blankHints({
      blanks: [{ accepted: [right], tolerance: { case: false, spacing: false } }],
    }) as [{ start: string; letters: number }];
    const isFree = task.free.some((free) => free.start >= blank.start && free.end <= blank.end);
    return {
      isFree,
      label: of === undefined ? text.blank.nth(n + 1) : text.blank[blank.of](of),
      hint:
        blank.hint ?? (isFree ? '' : lines > 1 ? text.hints.lines(lines) : text.hints.text(start, letters)),
      hasLines: lines > 1 || blank.of === 'block',
    };
  });
}
