import { isScalar, type Document } from 'yaml';
import { eachNode, isEnclosed } from './each-node';

/**
 * Where a line begins with a tab, also after its dashes, that go-yaml takes for indentation though the parser here lets it pass. Inside
 * a block scalar, quotes and brackets a tab may stand, and in plain text that goes on, after a space.
 */
export function tabsAtLineStart(text: string, document: Document.Parsed): number[] {
  const tabs = [...text.matchAll(/^ *(?:- *)*\t/gm)];
  if (tabs.length === 0) return [];
  const free: { start: number; end: number; isPlain: boolean }[] = [];
  eachNode(document, (node) => {
    const isPlain = isScalar(node) && !isEnclosed(node);
    const { range } = node;
    // The end of a block scalar counts the blank lines after it.
    if (range && (isPlain || isEnclosed(node)))
      free.push({
        start: range[0],
        end: isPlain && node.type === 'PLAIN' ? range[1] : range[2],
        isPlain: isPlain && node.type === 'PLAIN',
      });
  });
  return tabs
    .filter(({ index, 0: { length } }) => {
      const tab = index + length - 1;
      return !free.some(({ start, end, isPlain }) => tab > start && tab < end && !(isPlain && length === 1));
    })
    .map(({ index, 0: { length } }) => index + length - 1);
}
