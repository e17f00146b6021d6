import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { asYaml } from './as-yaml';

test('a value is written in blocks, and in quotes where it could be read otherwise', () => {
  expect(
    asYaml({
      kind: 'Pod',
      metadata: { name: 'web', labels: {}, note: 'yes' },
      spec: { containers: [{ name: 'a', image: 'nginx:1.27', args: ['-c', '3', 3] }], run: 'a\nb\n' },
    }),
  ).toBe(`kind: Pod
metadata:
  name: web
  labels: {}
  note: "yes"
spec:
  containers:
    - name: a
      image: nginx:1.27
      args:
        - "-c"
        - "3"
        - 3
  run: |
    a
    b`);
});

test('what is written is read as it was', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('a\nb\n', 'a\n\nb', ' a\n', '0x1', '1e3', 'a: b', '- a', '가 나', '.5', '=', '<<'),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('map'),
    ),
    list: fc.array(tie('value'), { maxLength: 3 }),
    map: fc.dictionary(
      text.filter((key) => key !== '__proto__' && key !== '<<'),
      tie('value'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  }));
  fc.assert(
    fc.property(value, (each) => {
      expect(parse(asYaml(each))).toEqual(each);
    }),
  );
});
