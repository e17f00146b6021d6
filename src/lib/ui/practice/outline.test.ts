import { expect, test } from 'vitest';
import { outlineOf } from './outline';

const manifest = `kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  containers:
  - name: web
    ports:
      - containerPort: 80

      - containerPort: 81
  volumes: []
`;
const at = (text: string) => ({ start: manifest.indexOf(text), end: manifest.indexOf(text) + text.length });

test('a line is as deep as the keys that it stands under', () => {
  expect(outlineOf(manifest, []).depths).toEqual([0, 0, 0, 1, 2, 2, 3, 0, 3, 1, 0]);
});

test('a blank is known by the key before it and by the key above it', () => {
  const blanks = [at('Pod'), at('app'), at('containers'), at('80'), at('volumes: []')];
  expect(outlineOf(manifest, blanks).around).toEqual([
    { key: 'kind', parent: undefined },
    { key: 'labels', parent: undefined },
    { key: undefined, parent: 'spec' },
    { key: 'containerPort', parent: 'ports' },
    { key: undefined, parent: 'spec' },
  ]);
});

test('a key that is asked for is not told', () => {
  const blanks = [at('spec'), at('containers:\n  - name: web')];
  expect(outlineOf(manifest, blanks).around[1]).toEqual({ key: undefined, parent: undefined });
  expect(
    outlineOf('spec: 1\n', [
      { start: 0, end: 4 },
      { start: 6, end: 7 },
    ]).around[1]!.key,
  ).toBeUndefined();
});
