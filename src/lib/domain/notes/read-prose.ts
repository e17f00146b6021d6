import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { err, ok, type Result } from '../result';
import type { Block, Inline, Prose } from '../text';
import { readPlainLine } from './plain-line';
import { quickPhrases } from './quick-phrases';

export type ProseError =
  { is: 'too-long'; length: number; limit: number } | { is: 'too-deep'; limit: number };

/** A field of a card: UTF-16 units of Markdown, and levels of blocks and marks. Both guard against hostile decks. */
export const proseLimits = { length: 10_000, depth: 32 };

/** Texts that needed the parser: one text stands in several cards, and is asked for in several ways. */
const parsed = new Map<string, Prose>();
const mostParsed = 10_000;

const safeUrl = /^(https?:\/\/|mailto:)/i;
const lineBreak = /^<br\s*\/?>$/i;

/** Without recursion: a hostile text must not exhaust the stack here. */
function isDeeperThan(root: Nodes, limit: number): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return false;
}

function inlines(nodes: PhrasingContent[]): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes)
    for (const piece of inline(node)) {
      const last = out.at(-1);
      if (piece.type === 'text' && last?.type === 'text') last.value += piece.value;
      else if (piece.type !== 'text' || piece.value !== '') out.push(piece);
    }
  return out;
}

/** What each kind of phrase becomes; a kind that is not named here shows its words only. */
function inline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inlines(node.children) }];
    case 'link': {
      const children = inlines(node.children);
      return safeUrl.test(node.url) ? [{ type: 'link', url: node.url, children }] : children;
    }
    case 'break':
      return [{ type: 'break' }];
    case 'image':
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }];
    case 'html':
      return lineBreak.test(node.value) ? [{ type: 'break' }] : [{ type: 'text', value: node.value }];
    default:
      return 'children' in node ? inlines(node.children as PhrasingContent[]) : [];
  }
}

function blocks(nodes: RootContent[]): Block[] {
  return nodes.flatMap(block);
}

function block(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ type: 'paragraph', children: inlines(node.children) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => blocks(item.children)),
        },
      ];
    case 'code':
      return [{ type: 'codeBlock', language: node.lang ?? '', value: node.value }];
    case 'blockquote':
      return [{ type: 'quote', children: blocks(node.children) }];
    case 'html':
      return [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }];
    default:
      return [];
  }
}

const paragraphOf = (children: PhrasingContent[]): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
});

/**
 * Reads a card's Markdown into the few nodes that a card may show: everything else becomes its words. Raw HTML is
 * literal text except `<br>`; links keep http, https and mailto only; images leave their alternative text.
 */
export function readProse(source: string): Result<Prose, ProseError> {
  if (source.length > proseLimits.length)
    return err({ is: 'too-long', length: source.length, limit: proseLimits.length });
  const plain = readPlainLine(source);
  if (plain) return ok({ source, tree: plain });
  const known = parsed.get(source);
  if (known) return ok(known);
  const quick = quickPhrases(source, { text: source, start: 0, number: 1 }, 0);
  const root = quick ? paragraphOf(quick) : fromMarkdown(source);
  if (isDeeperThan(root, proseLimits.depth)) return err({ is: 'too-deep', limit: proseLimits.depth });
  const prose = { source, tree: blocks(root.children) };
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(source, prose);
  return ok(prose);
}
