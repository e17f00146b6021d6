import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { readQuickly } from './quick-blocks';
import { parse } from './read-markdown';

/** What the outline uses of a tree. */
function used(node: Nodes): unknown {
  const { start, end } = node.position ?? {};
  const base = { type: node.type, ...(node.type === 'list' ? { ordered: node.ordered } : {}) };
  const words = 'value' in node ? { value: node.value } : {};
  const heading = node.type === 'heading' ? { depth: node.depth } : {};
  const code = node.type === 'code' ? { lang: node.lang ?? null } : {};
  const at = [
    'list',
    'listItem',
    'blockquote',
    'root',
    'heading',
    'paragraph',
    'table',
    'tableRow',
    'tableCell',
  ].includes(node.type)
    ? {}
    : { line: start?.line, from: start?.offset, to: end?.offset };
  const children = 'children' in node ? { children: joined(node.children as Nodes[]) } : {};
  return { ...base, ...words, ...heading, ...code, ...at, ...children };
}

/** Neighbouring texts are one text: the parser joins lines, and ends paragraphs before their last spaces. */
function joined(nodes: Nodes[]): unknown[] {
  const out: Record<string, unknown>[] = [];
  for (const node of nodes) {
    const next = used(node) as Record<string, unknown>;
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      last.value = `${String(last.value)}${node.value}`;
      last.to = next.to;
    } else out.push(next);
  }
  return out;
}

const content = fc.constantFrom(
  ...[
    'kubelet: 에이전트',
    '**굵게** 설명',
    '가**나**다 **라 `마` 바**',
    '`a`**b**`c` ** d **',
    '**a.** **(b)**c **d**e**f**',
    '**1. a**',
    '`**a**` 뜻',
    '**왜?** *뜻*',
    '*a*',
    '![그림](a_b.png) 뜻 <br/>',
    '[ ] 할 일',
    '==표시== List<String>',
    '--flag',
    '--',
    '-- -',
    '1\\. \\-> 뜻',
    '`code` x',
    'a `b` c',
    'Q: 무엇?',
    'A: 답',
    '[x](https://a.b)',
    '<br>',
    'x <!-- id: a -->',
  ],
  ...[
    '- 안',
    '1. 하나',
    '> 인용',
    '> 인용  ',
    '>',
    '>a',
    '> - 안',
    '>  1. 하나',
    '> # 제목',
    '> ```',
    '> > 인용',
    '# 제목',
    '# 1. 제목 **굵게**',
    '## (1) 제목',
    '# 2024',
    '---',
    '===',
    '```',
    'a_b_c',
    '*',
    'a → b',
    '| a | b |',
    '|---|---|',
    '| a | **b** | `c` |',
    '|:-:|-|-|',
    '||',
    '```sh',
    '$ ls  # x',
    '~~~',
    ':--',
    '[x]: y',
    '<!-- id: a -->',
    'x  ',
    '\\',
  ],
);
const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '- ',
      '  - ',
      '    - ',
      '* ',
      '-   ',
      ' - ',
      '1. ',
      '2. ',
      '1) ',
      '   1. ',
      '# ',
      '  ',
      '    ',
      '\t',
      '> ',
    ),
    content,
  )
  .map(([start, text]) => start + text);
const notes = fc.array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), {
  maxLength: 9,
});

test('what is read quickly is what the parser reads', () => {
  let read = 0;
  fc.assert(
    fc.property(notes, (lines) => {
      const text = lines.join('\n');
      const quick = readQuickly(text);
      if (!quick) return;
      read++;
      expect(used(quick)).toEqual(used(parse(text)));
    }),
    { numRuns: Number(process.env.RUNS ?? 4_000) },
  );
  expect(read).toBeGreaterThan(500);
});

test('ordinary lists, fences and tables are read quickly', () => {
  for (const block of [
    '1. a\n2. b\n   - c',
    '```sh\nls\n```',
    '| a | b |\n|---|---|\n| `c` | **d** |\n| e |  |\n',
    '- a\n\n  b\n  - c\n    → d\n\n  e\n\n- f',
    '> a\n> b\n>\n> - c\n',
    '제목\n==\n\n**a?**: b  \n*c* [d](e)<br>f\n',
  ])
    expect(readQuickly(`말\n\n${block}`)).toBeDefined();
  expect(
    readQuickly('## 종류\n\n- a: 하나\n  - 참고: 둘\n- `b`: **셋**\n\nQ: 무엇?\nA: 답.\n'),
  ).toBeDefined();
});
