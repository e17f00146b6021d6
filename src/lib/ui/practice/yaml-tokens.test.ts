import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './yaml-tokens';

const seen = (text: string) =>
  tokensOf(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

test.each([
  ['replicas: 3', ['key replicas', 'mark :', 'number 3']],
  ['image: nginx:1.27', ['key image', 'mark :']],
  ['- name: "a: b" # why', ['mark -', 'key name', 'mark :', 'string "a: b"', 'comment # why']],
  [
    'labels: {app: web, "tier": x}',
    'key labels,mark :,mark {,key app,mark :,mark ,,key "tier",mark :,mark }'.split(/,(?=[kmns])/),
  ],
  ['app.kubernetes.io/name: web', ['key app.kubernetes.io/name', 'mark :']],
  ['---', ['mark ---']],
  [
    'args: [-c, "x", 5]',
    ['key args', 'mark :', 'mark [', 'mark ,', 'string "x"', 'mark ,', 'number 5', 'mark ]'],
  ],
  ['a: "not closed', ['key a', 'mark :', 'string "not closed']],
  ['url: http://x/#a', ['key url', 'mark :']],
  ['# all: of it', ['comment # all: of it']],
])('%s', (text, tokens) => {
  expect(seen(text)).toEqual(tokens);
});

test('the text under a block header has no keys', () => {
  expect(seen('- run: |\n    a: 1\n\n    # b\n  next: 1')).toEqual([
    'mark -',
    'key run',
    'mark :',
    'mark |',
    'string a: 1',
    'string # b',
    'key next',
    'mark :',
    'number 1',
  ]);
});

test('whatever is typed, tokens stand in order and in the text', () => {
  const yaml = fc.array(
    fc.constantFrom(' ', '\n', '- ', ': ', '{', ']', '"', "'", '#', '|', 'a', '1', '\\', ','),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        yaml.map((all) => all.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
