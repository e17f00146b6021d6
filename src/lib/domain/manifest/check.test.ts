import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOf, problemsOf } from './testing/checked';
import { checkDocument, explain, readManifests } from './index';
import { sentences as en } from './sentences/en';
import { sentences as ko } from './sentences/ko';

const folder = 'tests/fixtures/manifests';
const files = readdirSync(folder);

test.each(files)('%s, which the API server accepts, has no problem', (file) => {
  const { documents, errors } = readManifests(readFileSync(join(folder, file), 'utf8'));
  expect(errors).toEqual([]);
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) expect(checkDocument(document).problems).toEqual([]);
});

const verdictOf = (text: string) => checkOf(text).verdict;

test('verdicts', () => {
  expect(verdictOf('apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n')).toBe('ok');
  expect(verdictOf('apiVersion: v1\nkind: Namespace\nmetadata: {name: A}\n')).toBe('invalid');
  expect(verdictOf('apiVersion: v1\nkind: Namespace\nmetadata: {name: a\n')).toBe('unreadable');
  expect(verdictOf('apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: A}\n')).toBe('unchecked');
  expect(verdictOf('apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: 1}\n')).toBe('invalid');
});

const deployment = (lines: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: a
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers:
      - {name: c, image: nginx}
${lines}`;

test.each([
  ['a slip of a letter', 'replica: 3', 'spec.replica misspelt-field', 'replicas'],
  ['wrong case', 'minreadyseconds: 3', 'spec.minreadyseconds misspelt-field', 'minReadySeconds'],
  ['a field of a container', 'image: nginx', 'spec.image misplaced-field', 'spec.template.spec.containers[]'],
  ['a field of the pod', 'volumes: []', 'spec.volumes misplaced-field', 'spec.template.spec'],
  ['a field of the strategy', 'maxSurge: 3', 'spec.maxSurge misplaced-field', 'spec.strategy.rollingUpdate'],
])('%s is an unknown field with a suggestion', (_, line, problem, suggestion) => {
  const text = deployment(`  ${line}\n`);
  expect(problemsOf(text)).toEqual([problem]);
  const [found] = checkOf(text).problems;
  expect(explain(found!, en)).toContain(`\`${suggestion}\``);
  expect(found).toMatchObject({ line: 12, column: 3 });
});

test('a field at the root belongs under spec', () => {
  const text = `replicas: 3\n${deployment('')}`;
  expect(checkOf(text).problems).toMatchObject([{ path: 'replicas', line: 1, details: { place: 'spec' } }]);
});

test('a field that was only misspelt is not missed as well', () => {
  expect(
    problemsOf(
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  conatiners: [{name: a, image: b}]\n',
    ),
  ).toEqual(['spec.conatiners misspelt-field']);
});

test('places: of a wrong value its own, of what is missing the object that lacks it', () => {
  const text = deployment('  replicas: "3"\n  strategy:\n    type: recreate\n').replace(', image: nginx', '');
  expect(checkOf(text).problems.map(({ path, line, column }) => [path, line, column])).toEqual([
    ['spec.template.spec.containers[0].image', 11, 9],
    ['spec.replicas', 12, 13],
    ['spec.strategy.type', 14, 11],
  ]);
});

test.each([
  ['replicas: yes', 'spec.replicas wrong-type'],
  ['paused: "true"', 'spec.paused quoted-boolean'],
  ['strategy: Recreate', 'spec.strategy wrong-type'],
  ['strategy: [{type: Recreate}]', 'spec.strategy wrong-type'],
  ['strategy: {rollingUpdate: {maxSurge: 1.5}}', 'spec.strategy.rollingUpdate.maxSurge wrong-type'],
])('%s has the wrong type', (line, problem) => {
  expect(problemsOf(deployment(`  ${line}\n`))).toEqual([problem]);
});

test.each([
  ['extensions/v1beta1', 'Deployment', 'removed-version', 'apps/v1'],
  ['batch/v1beta1', 'CronJob', 'removed-version', 'batch/v1'],
  ['networking.k8s.io/v1beta1', 'Ingress', 'removed-version', 'networking.k8s.io/v1'],
  ['v1', 'Deployment', 'other-version', 'apps/v1'],
  ['apps/v1', 'Pod', 'other-version', 'v1'],
  ['v1', 'pod', 'no-such-kind', 'Pod'],
  ['apps/v1', 'Deploymnet', 'no-such-kind', 'Deployment'],
])('%s %s is not served: %s, %s', (apiVersion, kind, code, now) => {
  const [found] = checkOf({ apiVersion, kind, metadata: { name: 'a' } }).problems;
  expect(found).toMatchObject({ code });
  expect(explain(found!, ko)).toContain(now);
});

test('kinds of other groups are left unchecked even under a known name', () => {
  expect(
    checkOf({ apiVersion: 'serving.example.dev/v1', kind: 'Service', metadata: { name: 'A' } }).verdict,
  ).toBe('unchecked');
});

test('what is in a List is checked, with its path', () => {
  const item = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'A' } };
  expect(problemsOf({ apiVersion: 'v1', kind: 'List', items: [item] })).toEqual([
    'items[0].metadata.name dns-label',
  ]);
});

test('a key that stands twice is an error', () => {
  const text = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n  name: b\n';
  expect(checkOf(text).problems).toMatchObject([{ code: 'duplicate-key', path: 'metadata.name', line: 5 }]);
});

test('never throws, whatever an object holds', { timeout: 30_000 }, () => {
  const names = [
    'spec',
    'metadata',
    'name',
    'containers',
    'template',
    'ports',
    'selector',
    'matchLabels',
    'rules',
  ];
  const more = [
    'http',
    'paths',
    'schedule',
    'jobTemplate',
    'resources',
    'limits',
    'data',
    'type',
    'strategy',
    'rollingUpdate',
  ];
  const odd = [
    'constructor',
    '__proto__',
    'toString',
    'volumes',
    'key',
    'operator',
    'values',
    'items',
    'volumeMounts',
  ];
  const key = fc.constantFrom(...names, ...more, ...odd);
  const leaf = fc.oneof(
    fc.constantFrom(null, '', 'constructor', '1', '* * * * *', true, -1, 1.5, 1e300),
    fc.integer(),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, leaf, tie('map'), tie('list')),
    map: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    list: fc.array(tie('tree'), { maxLength: 3 }),
  }));
  const known: [string, string][] = [
    ['v1', 'Pod'],
    ['v1', 'Service'],
    ['apps/v1', 'Deployment'],
    ['apps/v1', 'StatefulSet'],
    ['batch/v1', 'CronJob'],
    ['networking.k8s.io/v1', 'Ingress'],
    ['v1', 'Secret'],
    ['v1', 'PersistentVolume'],
    ['constructor', 'constructor'],
    ['v1', 'List'],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.dictionary(key, tree, { maxKeys: 5 }),
      ([apiVersion, kind], fields) => {
        for (const problem of checkOf({ apiVersion, kind, ...fields }).problems)
          for (const language of [ko, en]) expect(explain(problem, language)).not.toMatch(/\{[a-z]\w*\}/);
      },
    ),
    { numRuns: 200 },
  );
});
