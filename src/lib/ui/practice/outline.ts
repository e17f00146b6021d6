import { tokensOf, type Stretch } from './yaml-tokens';

/** What stands around a place of a manifest, by keys that are to be seen: `undefined` for none, or for one that is blank. */
export interface Around {
  /** The key on the same line before it. */
  key: string | undefined;
  /** The key that it stands under. */
  parent: string | undefined;
}

export interface Outline {
  /** How many keys each line stands under. */
  depths: number[];
  around: Around[];
}

interface Level {
  column: number;
  key: string | undefined;
  isItem: boolean;
}

/** How deep each line of a manifest is, and what stands around its blanks. */
export function outlineOf(manifest: string, blanks: readonly Stretch[]): Outline {
  const tokens = tokensOf(manifest);
  const keys = tokens.filter(({ kind }) => kind === 'key');
  const hidden = (start: number) => blanks.some((blank) => blank.start <= start && start < blank.end);
  const outline: Outline = { depths: [], around: [] };
  const above: Level[] = [];
  let offset = 0;
  for (const line of manifest.split('\n')) {
    const end = offset + line.length;
    const indent = /^ */.exec(line)![0].length;
    const dashes = /^(?:- +)*/.exec(line.slice(indent))![0].length;
    const isItem = dashes > 0 || /^-\s*$/.test(line.slice(indent));
    const isSaid = line.trim() !== '';
    if (isSaid) {
      while (above.length > 0) {
        const { column, isItem: wasItem } = above.at(-1)!;
        if (column < indent || (column === indent && isItem && !wasItem)) break;
        above.pop();
      }
      if (isItem) above.push({ column: indent, key: undefined, isItem: true });
    }
    outline.depths.push(isSaid ? above.filter((level) => !level.isItem).length : 0);
    const parent = above.filter((level) => !level.isItem).at(-1)?.key;
    const own = keys.filter(({ start }) => start >= offset && start < end);
    const nameOf = (token: Stretch | undefined) =>
      token && !hidden(token.start) ? manifest.slice(token.start, token.end) : undefined;
    for (const blank of blanks) {
      if (blank.start < offset || blank.start > end) continue;
      outline.around.push({ key: nameOf(own.filter((each) => each.end <= blank.start).at(-1)), parent });
    }
    const [first] = own;
    if (isSaid && first && first.start === offset + indent + dashes)
      above.push({ column: indent + dashes, key: nameOf(first), isItem: false });
    offset = end + 1;
  }
  return outline;
}
