import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);
/** Programs of all fields are named there, so that commands are told from words. */
const ofAllFields = ['programs.ts'];
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

test('the generator knows no word of one field', () => {
  expect(sources.length).toBeGreaterThan(40);
  const ofOneField =
    /kube|k8s|\bpods?\b|etcd|liveness|readiness|httpget|replica|daemonset|statefulset|configmap|ingress|restartpolicy|쿠버네티스|파드|컨트롤플레인/i;
  const found = sources
    .filter((name) => !ofAllFields.includes(name))
    .filter((name) => ofOneField.test(withoutComments(readFileSync(new URL(name, folder), 'utf8'))));
  expect(found).toEqual([]);
});
