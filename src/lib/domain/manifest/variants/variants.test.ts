import { describe, expect, test } from 'vitest';
import {
  compareManifests,
  equivalentManifests,
  equivalentParts,
  mutantManifests,
  mutantParts,
  prepareRequirement,
} from '../index';

const text = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
      - name: nginx
        image: nginx:1.27
        resources:
          requests:
            cpu: 250m
        ports:
        - {containerPort: 80, protocol: TCP}
        - {containerPort: 443}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  clusterIP: None
  selector: {app: web}
`;
const partOf = (written: string, of: 'value' | 'key' | 'pair' | 'block') => {
  const start = text.indexOf(written);
  return { start, end: start + written.length, of };
};
const passes = (answer: string) => compareManifests(prepareRequirement(text), answer).length === 0;
const withPart = ({ start, end }: { start: number; end: number }, part: string) =>
  text.slice(0, start) + part + text.slice(end);

describe('a whole manifest', () => {
  const equal = equivalentManifests(text);
  const wrong = mutantManifests(text, [], 1_000);

  test('is written in many ways, each of them another text', () => {
    expect(equal.map(({ by }) => by)).toEqual([
      'plain style',
      'four spaces',
      'lists not indented',
      'double quotes',
      'single quotes',
      'flow style inside',
      'flow style',
      'keys in another order',
      'lists in another order',
      'other units',
      'defaults written out',
      'JSON',
      'comments',
      'Windows line ends',
      'an anchor',
      'documents in another order',
    ]);
    expect(new Set(equal.map((each) => each.text)).size).toBe(equal.length);
    expect(equal.find(({ by }) => by === 'an anchor')!.text).toMatch(/&same \{app: "?web"?\}[\s\S]*\*same/);
    expect(equal.find(({ by }) => by === 'other units')!.text).toContain('0.25');
    expect(equal.find(({ by }) => by === 'defaults written out')!.text).toContain(
      'terminationGracePeriodSeconds: 30',
    );
  });

  test.each(equal.map(({ by, text: answer }) => [by, answer]))('passes in %s', (_, answer) =>
    expect(passes(answer)).toBe(true),
  );

  test('fails with one thing wrong, all over it', () => {
    expect(wrong.length).toBeGreaterThan(40);
    expect([...new Set(wrong.map(({ by }) => by))].sort()).toEqual([
      'missing',
      'wrong case',
      'wrong case of a key',
      'wrong place',
      'wrong type',
      'wrong value',
    ]);
    expect(wrong.filter((each) => passes(each.text))).toEqual([]);
  });

  test('is not made to lack what is the default', () => {
    expect(wrong.filter(({ by, text: each }) => by === 'missing' && !each.includes('protocol'))).toEqual([]);
  });

  test('may have a value of the learner’s choice', () => {
    const start = text.indexOf('nginx:1.27');
    const free = [{ name: 'I', start, end: start + 10 }];
    expect(mutantManifests(text, free, 1_000).length).toBeLessThan(wrong.length);
    expect(mutantManifests(text, free, 10)).toHaveLength(10);
  });
});

describe('a part of one', () => {
  test.each([
    ['3', 'value'],
    ['matchLabels', 'key'],
    ['image: nginx:1.27', 'pair'],
    ['250m', 'value'],
    ['{app: web}', 'value'],
    ['None', 'value'],
  ] as const)('%s passes in other words and fails in wrong ones', (written, of) => {
    const part = partOf(written, of);
    const equal = equivalentParts(text, part);
    const wrong = mutantParts(text, part, [], 100);
    expect(equal.length).toBeGreaterThanOrEqual(2);
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    expect(equal.filter((each) => !passes(withPart(part, each.text)))).toEqual([]);
    expect(wrong.filter((each) => passes(withPart(part, each.text)))).toEqual([]);
  });

  test('has no other ways where it is none', () => {
    expect(equivalentParts(text, { start: 1, end: 2, of: 'value' })).toEqual([]);
  });
});
