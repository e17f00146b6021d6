import { blankMark, type Block, type Inline, type Prose } from '../text';
import { readProse } from './read-prose';

/** What would turn a paragraph's first characters into a list, a heading or a quote. */
const blockStart = /^(?:[-+*#>=~]|\d{1,9}[.)](?:\s|$))/;

const escaped = (source: string): string => {
  if (!blockStart.test(source) || /^(?:\*\*?\S|---?\S|==?\S|[#]\S)/.test(source)) return source;
  return source.replace(/^(\d*)/, '$1\\');
};

/** Plain words as Markdown that shows them as they are. */
export const literal = (text: string): string => text.replace(/[\\`*_[\]<>&]/g, '\\$&');

/** Text that is too long for a card stays literal in full; `buildCourse` refuses such cards before they are composed. */
const treeOf = (source: string): Prose['tree'] => {
  const prose = readProse(source);
  return prose.ok ? prose.value.tree : [{ type: 'paragraph', children: [{ type: 'text', value: source }] }];
};

export function paragraph(source: string): Prose {
  const text = escaped(source);
  return { source: text, tree: treeOf(text) };
}

export function bullets(sources: string[]): Prose {
  const items = sources.map(paragraph);
  return {
    source: items.map((item) => `- ${item.source}`).join('\n'),
    tree: items.length === 0 ? [] : [{ type: 'list', ordered: false, items: items.map((item) => item.tree) }],
  };
}

export function numbered(sources: string[]): Prose {
  const items = sources.map(paragraph);
  return {
    source: items.map((item, index) => `${index + 1}. ${item.source}`).join('\n'),
    tree: [{ type: 'list', ordered: true, items: items.map((item) => item.tree) }],
  };
}

/** A fenced block; the fence is longer than any row of backticks in the text. */
export function codeBlock(language: string, value: string): Prose {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return {
    source: `${fence}${language}\n${value}\n${fence}`,
    tree: [{ type: 'codeBlock', language, value }],
  };
}

/** Blocks one after another. */
export function together(...parts: Prose[]): Prose {
  const filled = parts.filter((part) => part.tree.length > 0);
  return {
    source: filled.map((part) => part.source).join('\n\n'),
    tree: filled.flatMap((part) => part.tree),
  };
}

/** Private letters stand for blanks while a sentence is parsed. */
const firstSentinel = 0xe000;
const sentinels = /[\ue000-\uf8ff]/;

function splitAtBlanks(node: Inline): Inline[] {
  if (node.type === 'text' || node.type === 'code')
    return node.value
      .split(/([\ue000-\uf8ff])/)
      .filter((piece) => piece !== '')
      .map((piece): Inline =>
        sentinels.test(piece)
          ? { type: 'blank', index: piece.charCodeAt(0) - firstSentinel }
          : { type: node.type, value: piece },
      );
  return ['children' in node ? { ...node, children: node.children.flatMap(splitAtBlanks) } : node];
}

/** A sentence with blanks in the place of some of its stretches, numbered as they come. */
export function withBlanks(sentence: string, blanks: readonly { start: number; end: number }[]): Prose {
  const replaced = (mark: (index: number) => string): string => {
    let text = '';
    let from = 0;
    blanks.forEach(({ start, end }, index) => {
      text += sentence.slice(from, start).replace(sentinels, '') + mark(index);
      from = end;
    });
    return text + sentence.slice(from).replace(sentinels, '');
  };
  const parsed = paragraph(replaced((index) => String.fromCharCode(firstSentinel + index)));
  const tree = parsed.tree.map((block): Block =>
    block.type === 'paragraph' ? { ...block, children: block.children.flatMap(splitAtBlanks) } : block,
  );
  return { source: escaped(replaced(() => blankMark)), tree };
}
