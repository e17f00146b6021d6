import type { Tasks } from '../course';

type Manifest = Pick<Tasks['manifest'], 'manifest' | 'blanks'>;
type Stretch = Manifest['blanks'][number];

/** How many columns stand before an offset on its line. */
const columnsBefore = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** The spaces that stand before each further line of a blank, because they stand before its first. */
const indentOf = ({ manifest }: Manifest, { start }: Stretch): string =>
  ' '.repeat(columnsBefore(manifest, start));

/** What the manifest has in a blank, as a learner types it: without the indentation that all its lines share. */
export const textOf = (task: Manifest, blank: Stretch): string =>
  task.manifest.slice(blank.start, blank.end).replaceAll(`\n${indentOf(task, blank)}`, '\n');

/** What goes into each blank; what is not given stays as the manifest has it. Lines of one blank begin below each other. */
const insertsOf = (task: Manifest, texts: readonly (string | undefined)[]): string[] =>
  task.blanks.map((blank, index) =>
    (texts[index] ?? textOf(task, blank)).replace(/\n/g, `\n${indentOf(task, blank)}`),
  );

/**
 * The manifest with what was typed in place of its blanks.
 *
 * @param texts one for each blank; what is not given stays as the manifest has it
 */
export function fillIn(task: Manifest, texts: readonly (string | undefined)[]): string {
  const inserts = insertsOf(task, texts);
  let filled = '';
  let at = 0;
  for (const [index, { start, end }] of task.blanks.entries()) {
    filled += task.manifest.slice(at, start) + inserts[index]!;
    at = end;
  }
  return filled + task.manifest.slice(at);
}

/** Where in the filled manifest each blank stands: offsets, as those of the blanks are in the manifest. */
export function filledPlaces(
  task: Manifest,
  texts: readonly (string | undefined)[],
): { start: number; end: number }[] {
  let moved = 0;
  return insertsOf(task, texts).map((insert, index) => {
    const blank = task.blanks[index]!;
    const start = blank.start + moved;
    const end = start + insert.length;
    moved = end - blank.end;
    return { start, end };
  });
}
