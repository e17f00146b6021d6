import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from '../src/lib/domain/manifest/read/read';
import { top } from './stamp.js';
import { yamlForReading } from './yaml-for-reading.js';

const outDir = mkdtempSync(join(top, 'node_modules/.yaml-for-reading-'));
let readCut: typeof readText;

beforeAll(async () => {
  await build({
    root: top,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [yamlForReading()],
    build: {
      outDir,
      minify: false,
      lib: { entry: 'src/lib/domain/manifest/read/read.ts', formats: ['es'], fileName: 'read' },
    },
  });
  const [file] = readdirSync(outDir).filter((name) => name.startsWith('read.'));
  const built = (await import(pathToFileURL(join(outDir, file!)).href)) as { readText: typeof readText };
  readCut = built.readText;
});

afterAll(() => rmSync(outDir, { recursive: true }));

const folder = join(top, 'tests/fixtures/manifests');

test.each(readdirSync(folder))('%s reads the same', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(readCut(text)).toEqual(readText(text));
});

test('a reader without what the library writes with reads the same, whatever the text', () => {
  const pieces = [
    ...['a', 'b: ', 'c:', ': ', '- ', '\n', '\n  ', '\n    ', '\t', ' ', '"', "'", '[', ']', '{', '}', ','],
    ...[
      '&x ',
      '*x',
      '<<: ',
      '|',
      '>-',
      '#',
      ' # d',
      '---\n',
      '...\n',
      '!!int ',
      '!!map ',
      '!!seq ',
      '!!set ',
    ],
    ...[
      '!e ',
      '!',
      '?',
      '%YAML 1.2\n',
      '%TAG ! a\n',
      '@',
      '\\',
      '~',
      '0x1',
      'kind: Pod\n',
      'metadata:\n',
      '한',
    ],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      expect(readCut(text)).toEqual(readText(text));
    }),
    { numRuns: 2000 },
  );
});
