import { visit, type Document } from 'yaml';

/**
 * Where a line begins with a tab, also after its dashes, that go-yaml takes for indentation though the parser here lets it pass. Inside
 * a block scalar, quotes and brackets a tab may stand, and in plain text that goes on, after a space.
 */
export function tabsAtLineStart(text: string, document: Document.Parsed): number[] {
  const tabs = [...text.matchAll(/^ *(?:- *)*\t/gm)];
  if (tabs.length === 0) return [];
  const free: { start: number; end: number; isPlain: boolean }[] = [];
  // The end of a block scalar counts the blank lines after it.
  const keep = ({ range }: { range?: [number, number, number] | null }, isPlain: boolean) => {
    if (range) free.push({ start: range[0], end: isPlain ? range[1] : range[2], isPlain });
  };
  visit(document, {
    Scalar: (_, node) => keep(node, node.type === 'PLAIN'),
    Collection: (_, node) => void (node.flow && keep(node, false)),
  });
  return tabs
    .filter(({ index, 0: { length } }) => {
      const tab = index + length - 1;
      return !free.some(({ start, end, isPlain }) => tab > start && tab < end && !(isPlain && length === 1));
    })
    .map(({ index, 0: { length } }) => index + length - 1);
}
