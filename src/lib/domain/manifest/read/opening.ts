import type { Document } from 'yaml';
import { eachNode, isEnclosed } from './each-node';

/**
 * Where the bracket or quote was opened that is not closed at the end of something: the parser tells the end, which may be far from
 * the mistake.
 */
export function openingOf(document: Document.Parsed, end: number): number {
  let opening = end;
  eachNode(document, (node) => {
    const { range } = node;
    if (range && isEnclosed(node) && range[0] < end && range[2] >= end) opening = range[0];
  });
  return opening;
}
