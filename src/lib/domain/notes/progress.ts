/** Hears how far a build is: `done` of `total` never gets less, and in the end is all of it. */
export type Progress = (done: number, total: number) => void;

const linesIn = (text: string): number => text.split('\n').length;

/** Reading the notes is the first half of a build, asking what they state the other. */
export function progressOf(notes: readonly { text: string }[], hear: Progress) {
  const lines = notes.map(({ text }) => linesIn(text));
  let all = 0;
  const before = lines.map((count) => (all += count) - count);
  let done = 0;
  const reach = (share: number): void => {
    if (share <= done) return;
    done = share;
    hear(done, 2 * all);
  };
  return {
    /** A line of one of the files was read; lines are counted from 1. */
    read: (file: number, line: number): void => reach(before[file]! + Math.min(line, lines[file]!)),
    /** So many of all facts were asked. */
    asked: (count: number, facts: number): void => reach(all + Math.floor((all * count) / facts)),
    end: (): void => reach(2 * all),
  };
}
