import type { Block, Inline, Prose } from './prose';

/** How a blank is written where nobody can fill it in. */
export const blankMark = '____';

const ofInline = (node: Inline): string => {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'blank':
      return blankMark;
    default:
      return node.children.map(ofInline).join('');
  }
};

const ofBlock = (node: Block): string => {
  switch (node.type) {
    case 'paragraph':
      return node.children.map(ofInline).join('');
    case 'codeBlock':
      return node.value;
    case 'quote':
      return plainText(node.children);
    case 'list':
      return node.items.map(plainText).join(', ');
  }
};

/** The words of a tree without any marks, for titles, search and screen readers. */
export function plainText(tree: Block[]): string {
  return tree.map(ofBlock).join(' ').trim();
}

/** A paragraph of literal text: nothing in it is read as Markdown. */
export function plainProse(text: string): Prose {
  return { source: text, tree: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}
