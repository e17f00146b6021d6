import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type Block } from '../text';
import { readPlainLine } from './plain-line';
import { proseLimits, readProse } from './read-prose';

const treeOf = (source: string): Block[] => {
  const prose = readProse(source);
  if (!prose.ok) throw new Error(prose.error.is);
  return prose.value.tree;
};
const inlineOf = (source: string) => {
  const [block] = treeOf(source);
  return block?.type === 'paragraph' ? block.children : [];
};

test('words, code, strong and emphasis keep their marks', () => {
  expect(inlineOf('**파드**는 *작은* `spec`이다')).toEqual([
    { type: 'strong', children: [{ type: 'text', value: '파드' }] },
    { type: 'text', value: '는 ' },
    { type: 'emphasis', children: [{ type: 'text', value: '작은' }] },
    { type: 'text', value: ' ' },
    { type: 'code', value: 'spec' },
    { type: 'text', value: '이다' },
  ]);
});

test('raw HTML is literal text', () => {
  expect(inlineOf('a <img src=x onerror=alert(1)> b')).toEqual([
    { type: 'text', value: 'a <img src=x onerror=alert(1)> b' },
  ]);
  expect(plainText(treeOf('<script>alert(1)</script>'))).toBe('<script>alert(1)</script>');
});

test('<br> is a line break', () => {
  expect(inlineOf('a<br>b<br/>c').filter(({ type }) => type === 'break')).toHaveLength(2);
});

describe('links', () => {
  test.each(['http://a.example/', 'https://a.example/', 'mailto:a@a.example'])('%s is kept', (url) => {
    expect(inlineOf(`[x](${url})`)).toEqual([
      { type: 'link', url, children: [{ type: 'text', value: 'x' }] },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//a.example',
    'file:///etc',
    '#x',
  ])('%s leaves its words', (url) => {
    expect(inlineOf(`[x](<${url}>)`)).toEqual([{ type: 'text', value: 'x' }]);
  });
});

test('an image leaves its alternative text', () => {
  expect(inlineOf('![a diagram](https://a.example/x.png)')).toEqual([{ type: 'text', value: 'a diagram' }]);
});

test('lists, quotes and code blocks are blocks', () => {
  expect(treeOf('1. a\n2. b\n\n> q\n\n```yaml\na: 1\n```').map(({ type }) => type)).toEqual([
    'list',
    'quote',
    'codeBlock',
  ]);
});

test('text_beyond_the_limit_is_refused', () => {
  expect(readProse('가'.repeat(proseLimits.length + 1))).toEqual({
    ok: false,
    error: { is: 'too-long', length: proseLimits.length + 1, limit: proseLimits.length },
  });
});

test.each(['> ', '- ', '1. '])('nesting with %j beyond the limit is refused', (mark) => {
  expect(readProse(`${mark.repeat(200)}x`)).toEqual({
    ok: false,
    error: { is: 'too-deep', limit: proseLimits.depth },
  });
});

test('marks nested beyond the limit are refused', () => {
  expect(readProse(`${'*'.repeat(80)}x${'*'.repeat(80)}`)).toMatchObject({
    ok: false,
    error: { is: 'too-deep' },
  });
});

test('a line that is read without the parser reads the same with it', () => {
  const piece = fc.constantFrom(
    ...[
      '파드',
      'kube-proxy',
      ' ',
      '  ',
      ': ',
      '`spec`',
      '`` ',
      '`a b`',
      '` x `',
      '1.',
      '- ',
      '> ',
      '+',
      '#',
      '=',
      '==',
      '--',
      '~~~',
      '!',
      '|',
      '/',
    ],
    ...['(', ')', '.', ',', '→', '->', '"', '$', 'http://a.b', '0', '\t'],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const source = pieces.join('');
      const quick = readPlainLine(source);
      // A second paragraph keeps the parser's path: the quick one takes single lines only.
      const slow = treeOf(`${source}\n\n[x](#)`).slice(0, -1);
      if (quick) expect(quick).toEqual(slow);
    }),
    { numRuns: 2_000 },
  );
});

test('no text makes the reader throw, and only known nodes come out', () => {
  const known = /^(?:paragraph|list|codeBlock|quote|text|code|strong|emphasis|link|break)$/;
  const check = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(check);
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node) expect(node.type).toMatch(known);
    Object.values(node).forEach(check);
  };
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab<>*_`[]()!#-+1. \n\t\\&:"/가'), maxLength: 60 }),
      (source) => {
        const prose = readProse(source);
        if (prose.ok) check(prose.value.tree);
      },
    ),
  );
});
