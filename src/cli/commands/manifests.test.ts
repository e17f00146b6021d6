import { Command } from 'commander';
import type * as nodeFs from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lintCommand } from './lint';
import { readCommand } from './read';
import { sameCommand } from './same';

let folder: string;
let out: string;
let errors: string;
let input: string;

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof nodeFs>();
  const readFileSync = (file: string | number, ...rest: [BufferEncoding]) =>
    file === 0 ? input : fs.readFileSync(file, ...rest);
  return { ...fs, readFileSync };
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podo-'));
  out = errors = input = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true));
  process.exitCode = undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function podo(...words: string[]): Promise<void> {
  const program = new Command();
  readCommand(program);
  lintCommand(program);
  sameCommand(program);
  await program.parseAsync(words, { from: 'user' });
}

const namespace = (name: string) => `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}}\n`;
const service = (spec: string) => `apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: ${spec}\n`;

describe('read', () => {
  test('gives what kubectl reads, in the order of the files', async () => {
    const good = put('good.yaml', `${namespace('a')}x: 0644\nx: yes\n---\n${namespace('b')}...\nleft: out\n`);
    const bad = put('bad.yaml', `${namespace('a')}---\na: @b\n---\n${namespace('y')}`);
    await podo('read', good, bad, '--json');
    expect(JSON.parse(out)).toMatchObject([
      {
        file: good,
        documents: [{ x: true }, { metadata: { name: 'b' } }],
        errors: [],
        warnings: [
          { code: 'duplicate-key', line: 5, column: 1 },
          { code: 'ignored-after-end', line: 11, column: 1 },
        ],
      },
      {
        file: bad,
        documents: [{ kind: 'Namespace' }],
        errors: [
          { code: 'reserved-start', line: 5, column: 4 },
          { code: 'needs-quotes', line: 9, column: 18, message: expect.stringContaining('quotes') },
        ],
      },
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  test('tells a person where and what, and fails', async () => {
    const file = put('bad.yaml', `kind:Pod\nb: 1\n`);
    await podo('read', file);
    expect(errors).toBe(`${file}:1:5: There is no space after \`:\`. Write \`key: value\`.\n`);
    expect(process.exitCode).toBe(1);
  });

  test('a file that is not there is a problem', async () => {
    await podo('read', join(folder, 'none.yaml'), '--json');
    expect(errors).toContain('none.yaml: does not exist');
    expect(process.exitCode).toBe(1);
  });
});

describe('lint', () => {
  test('gives a verdict on each document, with path, place and code', async () => {
    const file = put(
      'a.yaml',
      [
        namespace('a'),
        service('{type: nodePort, ports: [{port: 80}]}'),
        'a: [\n',
        'apiVersion: a.b/v1\nkind: X\n',
      ].join('---\n'),
    );
    await podo('lint', file, '--json');
    const [{ documents }] = JSON.parse(out);
    expect(documents).toMatchObject([
      { index: 0, kind: 'Namespace', name: 'a', verdict: 'ok', problems: [] },
      {
        index: 1,
        kind: 'Service',
        name: 's',
        verdict: 'invalid',
        problems: [
          { path: 'spec.type', line: 8, column: 14, code: 'not-supported', cause: 'FieldValueNotSupported' },
        ],
      },
      { index: 2, kind: null, name: null, verdict: 'unreadable', problems: [{ path: '', line: 10 }] },
      { index: 3, kind: 'X', name: null, verdict: 'unchecked', problems: [] },
    ]);
    expect(documents[1].problems[0].message).toContain('NodePort');
  });

  test('tells a person in their language, and fails', async () => {
    const file = put('a.yaml', namespace('A'));
    await podo('lint', file, '--language', 'ko');
    expect(out).toContain('Namespace A: invalid\n');
    expect(out).toContain(`${file}:3:18: metadata.name: \`A\`: 이름은`);
    expect(process.exitCode).toBe(1);
  });
});

describe('same', () => {
  const requirement = service('{ports: [{port: 80, targetPort: 80}]}');

  test('compares two files', async () => {
    const required = put('required.yaml', requirement);
    await podo('same', required, put('right.yaml', service('{ports: [{port: 80}]}')), '--json');
    expect(JSON.parse(out)).toEqual({ correct: true, problems: [] });
    out = '';
    await podo(
      'same',
      required,
      put('wrong.yaml', service('{ports: [{port: 80, targetPort: 8080}]}')),
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({
      correct: false,
      problems: [
        {
          path: 'spec.ports[0].targetPort',
          expected: 80,
          found: 8080,
          why: 'different',
          line: 4,
          column: 39,
        },
      ],
    });
    out = '';
    await podo('same', required, put('wrong.yaml', service('{ports: [{port: 81}]}')));
    expect(out).toContain('spec.ports: The list `ports` lacks the item');
    expect(process.exitCode).toBe(1);
  });

  test('answers pairs on standard input, a line for each', async () => {
    const pairs = [service('{ports: [{port: 80}]}'), 'a: [', namespace('a')].map((answer) => ({
      requirement,
      answer,
    }));
    input = `${[...pairs, { requirement: 'a: [', answer: '' }].map((pair) => JSON.stringify(pair)).join('\n')}\n\n`;
    await podo('same');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ correct }) => correct)).toEqual([true, false, false, false]);
    expect(lines[1].problems).toMatchObject([{ why: 'unreadable', code: 'unclosed-bracket' }]);
    expect(lines[3].problems).toMatchObject([{ code: 'bad-requirement' }]);
  });

  test('a line that is no pair is a problem', async () => {
    input = '{"requirement": "a: 1"}\n';
    await podo('same');
    expect(errors).toContain('standard input:1: is no pair');
    expect(process.exitCode).toBe(1);
  });
});
