import {
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Text, or a list or map with what is in it. */
export type ReadNode = Scalar | YAMLMap | YAMLSeq;

/** Calls back for each node of a document, the outer ones first; aliases are left out. */
export function eachNode({ contents }: Document.Parsed, take: (node: ReadNode) => void): void {
  const waiting: unknown[] = [contents];
  while (waiting.length > 0) {
    const node = waiting.pop() as Node | null;
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) continue;
    take(node);
    if (isSeq(node)) for (let at = node.items.length; at-- > 0;) waiting.push(node.items[at]);
    else if (isMap(node))
      for (let at = node.items.length; at-- > 0;) waiting.push(node.items[at]!.value, node.items[at]!.key);
  }
}

/** Whether something opens and closes it: quotes or brackets. */
export const isEnclosed = (node: ReadNode): boolean =>
  isScalar(node) ? Boolean(node.type?.startsWith('QUOTE')) : Boolean(node.flow);
