import { visit, type Document } from 'yaml';

/**
 * Where the bracket or quote was opened that is not closed at the end of something: the parser tells the end, which may be far from
 * the mistake.
 */
export function openingOf(document: Document.Parsed, end: number): number {
  let opening = end;
  const take = ({ range }: { range?: [number, number, number] | null }) => {
    if (range && range[0] < end && range[2] >= end) opening = range[0];
  };
  visit(document, {
    Scalar: (_, node) => void (node.type?.startsWith('QUOTE') && take(node)),
    Collection: (_, node) => void (node.flow && take(node)),
  });
  return opening;
}
