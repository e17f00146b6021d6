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

/**
 * The manifest with what was typed in place of its blanks. Lines of one blank begin below each other.
 *
 * @param texts one for each blank; what is not given stays as the manifest has it
 */
export function fillIn(task: Manifest, texts: readonly (string | undefined)[]): string {
  let filled = '';
  let at = 0;
  for (const [index, blank] of task.blanks.entries()) {
    const text = (texts[index] ?? textOf(task, blank)).replace(/\n/g, `\n${indentOf(task, blank)}`);
    filled += task.manifest.slice(at, blank.start) + text;
    at = blank.end;
  }
  return filled + task.manifest.slice(at);
}

/** A part of a line: text as it stands, or a blank by its index. */
export type Piece = { text: string } | { blank: number };

/** The manifest line by line, with its blanks; a blank of several lines stands on the line on which it begins. */
export function linesOf({ manifest, blanks }: Manifest): Piece[][] {
  const lines: Piece[][] = [[]];
  const write = (text: string) => {
    const [first = '', ...others] = text.split('\n');
    if (first !== '') lines.at(-1)!.push({ text: first });
    for (const line of others) lines.push(line === '' ? [] : [{ text: line }]);
  };
  let at = 0;
  for (const [blank, { start, end }] of blanks.entries()) {
    write(manifest.slice(at, start));
    lines.at(-1)!.push({ blank });
    at = end;
  }
  write(manifest.slice(at).replace(/\n$/, ''));
  return lines;
}
