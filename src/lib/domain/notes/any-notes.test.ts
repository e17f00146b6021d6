import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCourse } from './build-course';
import { findFacts } from './find-facts';
import { walk } from './outline';
import { readOutline } from './read-outline';

const folder = new URL('../../../../tests/fixtures/notes/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const pieces = [
  ...[
    '# ',
    '### ',
    '- ',
    '  - ',
    '\t- ',
    '1. ',
    '2) ',
    '> ',
    '>> ',
    '    ',
    '| a | b |',
    '|---|---|',
    '| |',
    '||',
  ],
  ...[
    '```',
    '```sh',
    '~~~',
    '   ```',
    '---',
    '===',
    '***',
    '<br>',
    '<details>',
    '<summary>',
    '</summary>',
    '<table>',
  ],
  ...[
    '<tr><td>',
    '</td></tr>',
    '</table>',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '%%',
    '[[',
    '|x]]',
    '![[',
    ']]',
    '[!note]',
    '^id',
  ],
  ...[
    '**',
    '__',
    '`',
    '``',
    '==',
    '{{c1::',
    '}}',
    '::',
    ' :: ',
    ' : ',
    '：',
    ' = ',
    ' → ',
    ' -> ',
    '→',
    '\\',
    '\\|',
    '$ ',
    '# ',
  ],
  ...[
    'kubectl',
    'git commit -m "a"',
    'ls # 목록',
    '용어',
    '설명이다.',
    'a is b.',
    'Q: 왜?',
    'A: 그래서',
    '란?',
    '①',
    '가. ',
    '• ',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '(http://a.b)',
    'https://a.b/c',
    '&nbsp;',
    '&gt;',
    '😀',
    '\u0000',
    '\uE000',
    '\u200b',
    '한글'.normalize('NFD'),
  ],
  ...['순서', '종류', '특징', '실습', '참석자: 나', '<<EOF', 'EOF', '\r', '\n', '\n\n', '\n', ' ', '  \n'],
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((some) => some.join(''));

/** A fixture with some of its lines dropped, doubled, cut, moved or joined with soup. */
const mutated = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(fc.tuple(fc.nat(400), fc.nat(5), soup), { maxLength: 12 }))
  .map(([text, changes]) => {
    const lines = text.split('\n');
    for (const [at, how, words] of changes) {
      const place = at % lines.length;
      const line = lines[place]!;
      if (how === 0) lines.splice(place, 1);
      else if (how === 1) lines.splice(place, 0, line);
      else if (how === 2) lines[place] = line.slice(0, line.length / 2);
      else if (how === 3) lines[place] = words + line;
      else if (how === 4) lines[place] = line + words;
      else lines.unshift(lines.splice(place, 1)[0]!);
    }
    return lines.join('\n');
  });

const anyNotes = fc.oneof(soup, mutated, fc.string({ unit: 'binary', maxLength: 200 }));
const config = { id: 'c', titles: {}, languages: ['ko'], licence: '', author: '', decks: [] };
const lineCount = (text: string): number => text.split(/\r\n|[\r\n\u2028\u2029\u0085]/).length;

test(
  'whatever the notes are, they are read, and every place is one of their lines',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(anyNotes, (text) => {
        const file = { file: 'a.md', language: 'ko', deck: 'a', text };
        const { findings, skipped } = findFacts(file);
        const last = lineCount(text);
        for (const { line } of [...findings.map(({ source }) => source), ...skipped]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
        const built = buildCourse({ config, notes: [file] });
        if (!built.ok) expect(built.error.is).toMatch(/^(invalid|doubled|retired)-id$/);
      }),
      { numRuns: 150 },
    );
  },
);

test('a line and its mask are of one length', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyNotes, (text) => {
      for (const entry of walk(readOutline(text)))
        for (const { source, mask } of [entry, ...(entry.cells ?? []).map(({ cell }) => cell)]) {
          expect(mask).toHaveLength(source.length);
          expect(source).not.toContain('\n');
        }
    }),
    { numRuns: 150 },
  );
});

test('a finding stands on the line of the file that says it', () => {
  for (const text of fixtures) {
    const lines = text.split('\n');
    const { findings } = findFacts({ file: 'a.md', language: 'ko', deck: 'a', text });
    for (const { entry, source } of findings) {
      const words = entry.source.match(/[\p{L}\p{N}]+/gu) ?? [];
      const said = lines[source.line - 1]!;
      if (words.length > 0) expect(words.some((word) => said.includes(word)) || said).toBe(true);
    }
  }
});
