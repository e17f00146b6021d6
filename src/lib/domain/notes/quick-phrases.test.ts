import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { quickPhrases } from './quick-phrases';
import { parse } from './read-markdown';

const quickly = (text: string) => quickPhrases(text, { text, start: 0, number: 1 }, 0);

/** What cards and the outline use of a phrase. */
function used(node: Nodes): unknown {
  const { type } = node;
  const { start, end } = node.position!;
  const at = { from: start.offset, to: end.offset };
  if (node.type === 'link') return { type, ...at, url: node.url, children: node.children.map(used) };
  if (node.type === 'image') return { type, ...at, url: node.url, alt: node.alt };
  if ('children' in node) return { type, ...at, children: node.children.map(used) };
  return { type, ...at, ...('value' in node && { value: node.value }) };
}

const piece = fc.constantFrom(
  ...['파드', 'a b', ' ', '.', '?', '(x)', '-', ':', '#', '!', '1', '😀', '“', '_', '|', '~', '$', '"'],
  ...[
    '[x]',
    '[ ] ',
    '\\-',
    '\\>',
    '**',
    '*',
    '`',
    '``',
    '[',
    ']',
    '](',
    '<',
    '>',
    '<br>',
    '<b-1>',
    '</b>',
    '<a />',
    '--',
    '==',
    '<br/>',
    '&',
    '&amp;',
    '\\',
    '://',
    '\u3000',
  ],
  ...['**굵게**', '**a?**', '**a)** ', '*b*', '*c.*', '`**d**`', '[e](f)', '[g](h_i)', '![j](k)', '** l **'],
);

/** Neighbouring texts are one: the parser joins what escapes take apart. */
function joined(nodes: Nodes[]): unknown[] {
  const out: Record<string, unknown>[] = [];
  for (const node of nodes) {
    const next = used(node) as Record<string, unknown>;
    const last = out.at(-1);
    if (last?.type !== 'text' || node.type !== 'text') out.push(next);
    else Object.assign(last, { value: `${String(last.value)}${node.value}`, to: next.to });
  }
  return out;
}

test('phrases that are read quickly are what the parser reads', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const text = pieces.join('');
      const quick = quickly(text);
      if (!quick) return;
      read++;
      const [block, ...others] = parse(text).children;
      expect(others).toEqual([]);
      expect(block?.type).toBe('paragraph');
      expect(joined(quick)).toEqual('children' in block! && joined(block.children));
    }),
    { numRuns: Number(process.env.RUNS ?? 4_000) },
  );
  expect(read).toBeGreaterThan(200);
});

test.each([
  '**Q. 왜?** `a` <br> *b*',
  '[a](https://a.example/b_c) | ![d](e.png)',
  '**컨테이너(도커)**: 말',
  '[x] 할 일 \\-> 한 일',
])('%s needs no parser', (text) => {
  expect(quickly(text)).toBeDefined();
});
