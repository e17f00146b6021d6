import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain, readManifests } from '../index';
import { locate } from '../position';
import { sentences as en } from '../sentences/en';
import { sentences as ko } from '../sentences/ko';

interface KubectlReading {
  name: string;
  yaml: string;
  accepts: boolean;
  documents: unknown[] | null;
}
const readings: KubectlReading[] = JSON.parse(
  readFileSync('tests/fixtures/kubectl-yaml-readings.json', 'utf8'),
);

/** As JSON has it: the objects that are read have no prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const valuesIn = (text: string) => readManifests(text).documents.map(({ value }) => plain(value));
const codesIn = (text: string) =>
  readManifests(text).errors.map(({ code, line, column }) => `${code} ${line}:${column}`);
const warningsIn = (text: string) =>
  readManifests(text).warnings.map(({ code, line, column }) => `${code} ${line}:${column}`);

const head = 'apiVersion: v1\nkind: Foo\nmetadata:\n  name: x\n';
/** What kubectl reads from `v: …`. */
const valueOf = (written: string) =>
  (readManifests(`${head}v: ${written}\n`).documents[0]?.value as { v: unknown }).v;

describe('agrees with kubectl', () => {
  test('on as many readings as there are', () => expect(readings).toHaveLength(75));

  test.each(readings.map((each) => [each.name, each] as const))('%s', (_, { yaml, accepts, documents }) => {
    const { errors } = readManifests(yaml);
    expect(errors.length === 0).toBe(accepts);
    if (accepts) expect(valuesIn(yaml)).toEqual(documents);
  });
});

test.each([
  ['0X1f', 31],
  ['0O17', 15],
  ['-0x1F', -31],
  ['+0b11', 3],
  ['-012', -10],
  ['0o8', '0o8'],
  ['0x', '0x'],
  ['1__0', 10],
  ['18446744073709551615', 2 ** 64],
  ['.5_0', 0.5],
  ['._5', '._5'],
  ['nUll', 'nUll'],
  ['oFF', 'oFF'],
  ['!!int "5"', 5],
  ['!!float 3', 3],
  ['!!binary aGVsbG8=', 'hello'],
  ['!own 12', '12'],
])('%s is %j', (written, value) => expect(valueOf(written)).toBe(value));

test('aliases and merges unfold where they stand', () => {
  const [value] = valuesIn(
    `${head}a: &a {p: 1, q: 2}\nb: {q: 3, <<: *a}\nc: {<<: *a, q: 3}\nd: {<<: [{p: 5}, *a]}\ne: &a 7\nf: *a\n`,
  );
  expect(value).toMatchObject({ b: { p: 1, q: 2 }, c: { p: 1, q: 3 }, d: { p: 5, q: 2 }, f: 7 });
});

test('keys of other types become text', () => {
  expect(valuesIn(`${head}m: {1: a, yes: b, 0x10: c, 1.5: d}\n`)[0]).toMatchObject({
    m: { '1': 'a', true: 'b', '16': 'c', '1.5': 'd' },
  });
});

test('a key named __proto__ is a key like any other', () => {
  expect(Object.keys(readManifests(`${head}__proto__: {a: 1}\n`).documents[0]!.value)).toContain('__proto__');
});

test('lines in brackets and quotes may be indented as they like, and keep their places', () => {
  const text = `${head}a: [\n"sh",\n  b]\nc: "one\ntwo"\n`;
  const { documents, errors } = readManifests(text);
  expect(errors).toEqual([]);
  expect(plain(documents[0]!.value)).toMatchObject({ a: ['sh', 'b'], c: 'one two' });
  expect(locate(documents[0]!.located, ['a', 0])).toEqual({ line: 6, column: 1 });
  expect(locate(documents[0]!.located, ['a', 1])).toEqual({ line: 7, column: 3 });
});

test('every key and value has its place', () => {
  const { located } = readManifests(`---\n${head}spec:\n  list:\n  - a: 1\n    b: {c: "d"}\n`).documents[0]!;
  const spec = located.children!.get('spec')!;
  expect(spec).toMatchObject({ keyAt: { line: 6, column: 1 }, at: { line: 7, column: 3 } });
  expect(locate(located, ['spec', 'list', 0])).toEqual({ line: 8, column: 5 });
  expect(locate(located, ['spec', 'list', 0, 'b', 'c'])).toEqual({ line: 9, column: 12 });
  expect(locate(located, ['spec', 'list', 0, 'missing'])).toEqual({ line: 8, column: 5 });
});

test.each([
  ['a tab', 'metadata:\n\tname: x\n', 'tab-indent 2:1'],
  ['a blank line with a tab', 'a: 1\n\t\nb: 2\n', 'tab-indent 2:1'],
  ['a tab after a dash', 'a:\n-\tb\n', 'tab-indent 2:2'],
  ['wrong indentation', 'a:\n  b: 1\n c: 2\n', 'bad-indent 3:1'],
  ['a missing space', 'a:\n  b: 1\n  c:x\n', 'colon-space 3:4'],
  ['a missing space in brackets', 'a: {b:[c]}\n', 'colon-space 1:6'],
  ['a missing space after a dash', 'a:\n- b\n-c\n', 'dash-space 3:1'],
  ['a full-width colon', 'kind： Pod\nb: c\n', 'full-width-colon 1:5'],
  ['a no-break space', 'a: 1\n\u00a0\u00a0b: 2\nc\n', 'no-break-space 2:1'],
  ['smart quotes', 'a: [“b”, c\n', 'smart-quotes 1:5'],
  ['an unquoted star', 'schedule: */1 * * * *\n', 'star-unquoted 1:11'],
  ['an unclosed quote', 'a: 1\nb: "c\n\n', 'unclosed-quote 2:4'],
  ['an unclosed bracket', 'a: 1\nb: [c, d\n', 'unclosed-bracket 2:4'],
  ['a second key on a line', 'a: b: c\n', 'colon-in-value 1:4'],
  ['a list on the line of its key', 'a: - b\n', 'list-on-key-line 1:4'],
  ['a missing colon', 'a: 1\nb\nc: 2\n', 'missing-colon 2:1'],
  ['a reserved letter', 'a: @b\n', 'reserved-start 1:4'],
  ['a bad escape', 'a: "\\d"\n', 'bad-escape 1:5'],
  ['a question mark in brackets', 'a: {b: 0 ? *}\n', 'question-in-brackets 1:10'],
  ['a directive', '%YAML 1.1\n---\na: b\n', 'directive 2:1'],
  ['four dashes', 'a: b\n----\nc: d\n', 'bad-separator 2:1'],
  ['words after a separator', 'a: b\n--- c\nd: e\n', 'bad-separator 2:1'],
  ['an anchor of another document', 'a: &x 1\n---\nb: *x\n', 'unknown-anchor 3:4'],
  ['an alias in itself', 'a: &x [*x]\n', 'alias-in-itself 1:8'],
  ['infinity', 'a: .inf\n', 'not-a-number 1:4'],
  ['a control character', 'a: b\nc: \u0007\n', 'control-character 2:4'],
  ['a list', '- a\n', 'not-an-object 1:1'],
  ['a merge of something else', 'a: {<<: 5}\n', 'bad-merge 1:9'],
  ['a key that is a list', '? [a]\n: b\n', 'bad-key 1:3'],
  ['a wrong tag', 'a: !!int b\n', 'bad-tag 1:10'],
])('%s is an error with its place', (_, text, expected) => {
  expect(codesIn(text)).toContain(expected);
});

test('all errors come at once, one for a line', () => {
  expect(codesIn('a: "\\d"\nb: @c\nc: e: f\n')).toEqual([
    'bad-escape 1:5',
    'reserved-start 2:4',
    'colon-in-value 3:4',
  ]);
});

test('documents after a broken one are read', () => {
  const { documents, errors } = readManifests(`a: @b\n---\n${head}`);
  expect(errors.map(({ line }) => line)).toEqual([1]);
  expect(plain(documents[1]!.value)).toMatchObject({ kind: 'Foo' });
});

test.each([
  ['an object after `...`', `${head}...\na: b\n`, ['ignored-after-end 6:1']],
  ['nothing after `...`', `${head}... # end\n\n# more\n...\n`, []],
  ['a key that stands twice', `${head}a: 1\n"a": 2\n`, ['duplicate-key 6:1']],
  ['a value that looks like a key', `${head}spec:\n  image:nginx\n`, ['colon-space 6:8']],
  ['a key that begins with a dash', `${head}spec:\n  -name: x\n`, ['dash-space 6:3']],
  ['smart quotes that are read as text', `${head}a: “b”\n`, ['smart-quotes 5:4']],
  ['a no-break space in a key', `${head}a\u00a0: b\n`, []],
  ['an image, a URL, a port', `${head}a: nginx:1.27\nb: http://x\nc:\n- 80:80\n- x:y\n`, []],
  ['text in a block', `${head}a: |\n  b:c\n  -d\n`, []],
])('warns of %s', (_, text, expected) => expect(warningsIn(text)).toEqual(expected));

test('a document without a kind, or with metadata of other types, is refused as kubectl does', () => {
  expect(codesIn('apiVersion: v1\nmetadata: {name: x}\n')).toEqual(['required 1:1']);
  expect(codesIn('kind: 5\n')).toEqual(['required 1:7']);
  expect(codesIn('kind: A\nmetadata: {name: y, labels: {a: 1}, generation: "2"}\n')).toEqual([
    'needs-quotes 2:18',
    'needs-quotes 2:33',
    'quoted-number 2:49',
  ]);
  expect(codesIn('kind: A\nmetadata: {name: null, nonsense: 5}\n')).toEqual([]);
});

test('a key of its own that stands twice is told on both sides of a merge', () => {
  const { warnings } = readManifests('kind: A\nx: &x {b: 1}\nc: {a: 1, <<: *x, b: 2, a: 3}\n');
  expect(warnings.map(({ code, path }) => [code, path])).toEqual([['duplicate-key', 'c.a']]);
});

test('in double quotes an escaped apostrophe is one, and half a character is none', () => {
  const text = String.raw`a: "it\'s \\'so"`;
  expect(readManifests(`kind: A\n${text}\n`).documents[0]?.value.a).toBe(String.raw`it's \'so`);
  expect(codesIn('kind: A\na: "\\ud83d"\n')).toEqual(['bad-escape 2:5']);
});

describe('what would take too long', () => {
  test('aliases that unfold without end', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inside = level === 0 ? '"x"' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 9 }, () => inside).join(', ')}]`;
    });
    expect(codesIn(levels.join('\n'))).toHaveLength(1);
    expect(codesIn(levels.join('\n'))[0]).toMatch(/^too-many-aliases/);
  });

  test('a text that is too long', () => {
    expect(codesIn(`a: ${'b'.repeat(300_000)}`)).toEqual(['too-large 1:1']);
    expect(readManifests(`${head}a: ${'b'.repeat(300_000)}`, { maxLength: 1e6 }).errors).toEqual([]);
  });

  test.each(['[', '{a: ', '- ', '? ', '[{b: '])('%j over and over', (piece) => {
    expect(readManifests(`a:\n  ${piece.repeat(20_000)}`).errors.length).toBeGreaterThan(0);
  });
});

test('never throws, and every error has a place in the text and a sentence', { timeout: 30_000 }, () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b:',
      ': ',
      '- ',
      '-',
      '\n',
      '\n  ',
      '\n\t',
      ' ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '&x ',
      '*x',
      '<<: ',
    ],
    ...[
      '|',
      '>',
      '#',
      ' #',
      '---\n',
      '...\n',
      '!!int ',
      '!',
      '?',
      '%',
      '@',
      '`',
      '\\',
      '~',
      '0x',
      '1',
      '.inf',
      '\u0000',
    ],
    ...['：', '“', '\u00a0', 'kind: Pod\n', 'metadata:\n', '\r\n', '\ufeff', '\u2028', 'é', '한', '\ud800'],
  );
  const soup = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(soup, (text) => {
      const { errors, warnings } = readManifests(text);
      for (const problem of [...errors, ...warnings]) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        for (const language of [ko, en]) expect(explain(problem, language)).not.toMatch(/\{\w+\}/);
      }
    }),
    { numRuns: 1000 },
  );
});
