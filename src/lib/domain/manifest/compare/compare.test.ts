import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareManifests, explain, prepareRequirement, readManifests } from '../index';
import { equivalents } from '../testing/styles';
import { changed, leavesOf } from '../variants/values';
import { sentences as ko } from '../sentences/ko';

const textOf = (manifest: unknown) => (typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
const differences = (requirement: unknown, answer: unknown) =>
  compareManifests(prepareRequirement(textOf(requirement)), textOf(answer));
const summary = (requirement: unknown, answer: unknown) =>
  differences(requirement, answer).map(({ path, code }) => `${path} ${code}`);

type Spec = Record<string, unknown>;
const service = (spec: Spec) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: 's' }, spec });
const podWith = (container: Spec, spec: Spec = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p' },
  spec: { containers: [{ name: 'c', image: 'nginx:1.27', ...container }], ...spec },
});
const template = { metadata: { labels: { app: 'a' } }, spec: podWith({}).spec };
const deployment = (spec: Spec = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'd' },
  spec: { selector: { matchLabels: { app: 'a' } }, template, ...spec },
});
const cronJob = (spec: Spec) => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name: 'c' },
  spec: {
    schedule: '* * * * *',
    jobTemplate: { spec: { template: { spec: { ...template.spec, restartPolicy: 'Never' } } } },
    ...spec,
  },
});
const env = (...values: string[]) => podWith({ env: values.map((value) => ({ name: value[0], value })) });

describe('the same', () => {
  test.each([
    ['a default that is omitted', deployment({ replicas: 1 }), deployment()],
    [
      'a default that is written',
      deployment(),
      deployment({ replicas: 1, strategy: { type: 'RollingUpdate' } }),
    ],
    [
      'the parts of a default',
      deployment({ strategy: { rollingUpdate: { maxSurge: '25%' } } }),
      deployment(),
    ],
    [
      'targetPort as port',
      service({ ports: [{ port: 80, targetPort: 80 }] }),
      service({ ports: [{ port: 80 }] }),
    ],
    [
      'a protocol as key',
      service({ ports: [{ port: 80, protocol: 'TCP' }] }),
      service({ ports: [{ port: 80 }] }),
    ],
    [
      'requests that equal limits',
      podWith({ resources: { requests: { cpu: 1 }, limits: { cpu: 1 } } }),
      podWith({ resources: { limits: { cpu: 1 } } }),
    ],
    [
      'amounts in other units',
      podWith({ resources: { limits: { cpu: '500m', memory: '1Gi' } } }),
      podWith({ resources: { limits: { cpu: 0.5, memory: '1024Mi' } } }),
    ],
    [
      'less than a thousandth of a CPU',
      podWith({ resources: { limits: { cpu: '1m' } } }),
      podWith({ resources: { limits: { cpu: '100u' } } }),
    ],
    [
      'an emptyDir by default',
      podWith({}, { volumes: [{ name: 'v', emptyDir: {} }] }),
      podWith({}, { volumes: [{ name: 'v' }] }),
    ],
    [
      'a mode in octal',
      podWith({}, { volumes: [{ name: 'v', secret: { secretName: 's', defaultMode: 420 } }] }),
      podWith({}, { volumes: [{ name: 'v', secret: { secretName: 's' } }] }),
    ],
    ['what is ignored', { ...deployment({ strategy: {} }), status: { replicas: 1 } }, deployment()],
    ['nothing that is written', podWith({ resources: {}, tty: false, args: [] }), podWith({})],
    ['a schedule in steps', cronJob({ schedule: '*/1 * * * *' }), cronJob({ schedule: '0-59 * * * *' })],
    [
      'a schedule by name',
      cronJob({ schedule: '0 0 * * 1-5' }),
      cronJob({ schedule: '0 0 ? * mon,tue,wed,thu,fri' }),
    ],
    ['a schedule as a word', cronJob({ schedule: '@daily' }), cronJob({ schedule: '0 0 * * *' })],
    ['env in another order', env('a', 'b'), env('b', 'a')],
    ['env that is used, in order', env('a', 'b$(a)'), env('a', 'b$(a)')],
    [
      'more than is required',
      deployment(),
      { ...deployment({ minReadySeconds: 5 }), metadata: { name: 'd', labels: { a: 'b' } } },
    ],
    [
      'tuning that nobody asked for',
      podWith({}),
      podWith({ imagePullPolicy: 'Never' }, { terminationGracePeriodSeconds: 5 }),
    ],
    [
      'one more container',
      podWith({}),
      podWith(
        {},
        {
          containers: [
            { name: 'z', image: 'z' },
            { name: 'c', image: 'nginx:1.27' },
          ],
        },
      ),
    ],
  ])('%s', (_, requirement, answer) => expect(summary(requirement, answer)).toEqual([]));
});

describe('different', () => {
  test.each([
    ['a number', deployment({ replicas: 3 }), deployment({ replicas: 2 }), 'spec.replicas other-value'],
    [
      'a default that was meant',
      service({ ports: [{ port: 80 }] }),
      service({ type: 'NodePort', ports: [{ port: 80 }] }),
      'spec.type other-value',
    ],
    ['a default that is not written', deployment({ replicas: 3 }), deployment(), 'spec.replicas other-value'],
    [
      'an integer for a percentage',
      deployment({ strategy: { rollingUpdate: { maxSurge: '30%' } } }),
      deployment({ strategy: { rollingUpdate: { maxSurge: 30 } } }),
      'spec.strategy.rollingUpdate.maxSurge other-type',
    ],
    ['a missing field', deployment({ minReadySeconds: 5 }), deployment(), 'spec.minReadySeconds missing'],
    [
      'a missing label',
      { ...deployment(), metadata: { name: 'd', labels: { a: 'b' } } },
      deployment(),
      'metadata.labels missing',
    ],
    [
      'a missing item',
      podWith({ env: [{ name: 'A', value: 'x' }] }),
      podWith({ env: [{ name: 'a', value: 'x' }] }),
      'spec.containers[0].env missing-item',
    ],
    [
      'the order of arguments',
      podWith({ args: ['a', 'b'] }),
      podWith({ args: ['b', 'a'] }),
      'spec.containers[0].args list-order',
    ],
    [
      'too few arguments',
      podWith({ args: ['a', 'b'] }),
      podWith({ args: ['a'] }),
      'spec.containers[0].args too-few-items',
    ],
    [
      'too many arguments',
      podWith({ args: ['a'] }),
      podWith({ args: ['a', 'b'] }),
      'spec.containers[0].args too-many-items',
    ],
    [
      'the order of env that is used',
      env('a', 'b$(a)'),
      env('b$(a)', 'a'),
      'spec.containers[0].env[0] other-order',
    ],
    [
      '1G for 1Gi',
      podWith({ resources: { limits: { memory: '1Gi' } } }),
      podWith({ resources: { limits: { memory: '1G' } } }),
      'spec.containers[0].resources.limits[memory] other-value',
    ],
    [
      'a schedule',
      cronJob({ schedule: '*/5 * * * *' }),
      cronJob({ schedule: '5 * * * *' }),
      'spec.schedule other-value',
    ],
    [
      'either day for both',
      cronJob({ schedule: '0 0 1 * 1' }),
      cronJob({ schedule: '0 0 1 * *' }),
      'spec.schedule other-value',
    ],
    [
      'a field that is forbidden',
      deployment({ paused: null }),
      deployment({ paused: true }),
      'spec.paused not-wanted',
    ],
    [
      'privilege that was to be off',
      podWith({ securityContext: { allowPrivilegeEscalation: false } }),
      podWith({}),
      'spec.containers[0].securityContext missing',
    ],
    ['a kind', deployment(), { ...deployment(), kind: 'ReplicaSet' }, 'kind other-value'],
    [
      'init containers in another order',
      podWith(
        {},
        {
          initContainers: [
            { name: 'a', image: 'i' },
            { name: 'b', image: 'i' },
          ],
        },
      ),
      podWith(
        {},
        {
          initContainers: [
            { name: 'b', image: 'i' },
            { name: 'a', image: 'i' },
          ],
        },
      ),
      'spec.initContainers[0] other-order',
    ],
    [
      'an answer that the server refuses',
      deployment({ replicas: 3 }),
      deployment({ replicas: '3' }),
      'spec.replicas quoted-number',
    ],
    ['an answer that cannot be read', deployment(), 'a: [', ' unclosed-bracket'],
    ['nothing', deployment(), '# nothing\n', ' no-document'],
    ['a requirement that cannot be read', 'a: [', deployment(), ' bad-requirement'],
  ])('%s', (_, requirement, answer, difference) => {
    expect(summary(requirement, answer)).toEqual([difference]);
  });
});

test('Ingress rules, tolerations and values are sets', () => {
  const toleration = (key: string, value = 'v') => ({ key, value, effect: 'NoSchedule' });
  const required = podWith({}, { tolerations: [toleration('a'), toleration('b')] });
  expect(summary(required, podWith({}, { tolerations: [toleration('b'), toleration('a')] }))).toEqual([]);
  expect(summary(required, podWith({}, { tolerations: [toleration('b')] }))).toEqual([
    'spec.tolerations missing-item',
  ]);
  expect(
    summary(required, podWith({}, { tolerations: ['b', 'c', 'a'].map((key) => toleration(key)) })),
  ).toEqual(['spec.tolerations[1] not-wanted']);
  expect(summary(required, podWith({}, { tolerations: [toleration('b', 'w'), toleration('a')] }))).toEqual([
    'spec.tolerations[0].value other-value',
  ]);
});

test('a difference says what was expected, what was found and where', () => {
  const [found] = differences(
    deployment({ replicas: 10 }),
    `${JSON.stringify(deployment()).slice(0, -2)},\n "replicas": 3}}`,
  );
  expect(found).toMatchObject({
    path: 'spec.replicas',
    expected: 10,
    found: 3,
    why: 'different',
    line: 2,
    column: 14,
  });
  expect(explain(found!, ko)).toContain('10');
});

test('several documents are compared by kind and name, in any order', () => {
  const named = (name: string, port: number) => ({ ...service({ ports: [{ port }] }), metadata: { name } });
  const file = (...documents: unknown[]) => documents.map(textOf).join('\n---\n');
  const required = file(named('a', 1), named('b', 2), deployment());
  expect(summary(required, file(deployment(), named('b', 2), named('a', 1)))).toEqual([]);
  expect(summary(required, file(deployment(), named('b', 2)))).toEqual([' missing-document']);
  expect(summary(required, file(deployment(), named('c', 2), named('a', 1)))).toEqual([
    'metadata.name other-value',
  ]);
});

const fixtures = ['workloads.yaml', 'batch.yaml', 'network.yaml', 'storage.yaml'].flatMap((file) =>
  readManifests(readFileSync(`tests/fixtures/manifests/${file}`, 'utf8')).documents.map(({ value }) => {
    const object = JSON.parse(JSON.stringify(value)) as Record<string, unknown> & { kind: string };
    return [`${object.kind} in ${file}`, object] as const;
  }),
);

describe.each(fixtures)('%s', (_, object) => {
  const requirement = prepareRequirement(JSON.stringify(object));

  test('is the same as what is written in another way', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(equivalents(object.kind, object), (text) => {
        expect(compareManifests(requirement, text)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('differs from what has a wrong value or type', { timeout: 30_000 }, () => {
    const mutations: ((value: unknown) => unknown)[] = [
      (value) => (typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : !value),
      (value) => (typeof value === 'string' ? 7 : String(value)),
    ];
    for (const path of leavesOf(object))
      for (const mutate of mutations) {
        // A quantity may be a number or text.
        if (mutate === mutations[1] && path.at(-2) === 'limits') continue;
        const mutant = changed(object, path, mutate);
        expect(compareManifests(requirement, JSON.stringify(mutant)), path.join('.')).not.toEqual([]);
      }
  });
});
