import { expect, test } from 'vitest';
import { findKind, nearestKind } from './find-kind';
import { allCategory, kindsByName } from './kind-table';
import { isObjectName } from './read-objects';

test.each([
  ['po', 'pods'],
  ['Pod', 'pods'],
  ['pods.v1.', 'pods'],
  ['deploy', 'deployments'],
  ['deployments.apps', 'deployments'],
  ['Deployment.v1.apps', 'deployments'],
  ['deployment.app', 'deployments'],
  ['ingress', 'ingresses'],
  ['ing.networking.k8s.io', 'ingresses'],
  ['storageclass', 'storageclasses'],
  ['networkpolicy', 'networkpolicies'],
  ['endpoints', 'endpoints'],
  ['componentstatus', 'componentstatuses'],
  ['crd', 'customresourcedefinitions'],
  ['hpa.v2.autoscaling', 'horizontalpodautoscalers'],
])('%s names %s', (text, plural) => {
  expect(findKind(text)?.plural).toBe(plural);
});

test.each([
  '',
  'web',
  'pods.apps',
  'pods.v1',
  'deployments.v1beta1.apps',
  'deployments.batch',
  'endpoint',
  'constructor',
])('%j names no kind', (text) => {
  expect(findKind(text)).toBeUndefined();
});

test('a job has no short name, and all names kinds that there are', () => {
  const jobNames = [...kindsByName].filter(([, { plural }]) => plural === 'jobs').map(([name]) => name);
  expect(jobNames).toEqual(['jobs', 'job']);
  expect(allCategory.map((name) => findKind(name)?.plural)).toEqual(allCategory);
});

test('nodes and namespaces belong to no namespace', () => {
  const isNamespaced = ['po', 'deploy', 'no', 'ns', 'pv', 'pvc', 'sc', 'clusterrole'].map(
    (name) => findKind(name)!.isNamespaced,
  );
  expect(isNamespaced).toEqual([true, true, false, false, false, true, false, false]);
});

test('a misspelt kind is known', () => {
  expect(['pdo', 'deploymnets', 'servce', 'xyz'].map(nearestKind)).toEqual([
    'pod',
    'deployments',
    'service',
    undefined,
  ]);
});

test.each([
  ['web', true],
  ['web-1', true],
  ['a.b.c', true],
  ['system:node', true],
  ['Web', false],
  ['web_1', false],
  ['-web', false],
  ['web-', false],
  ['a..b', false],
  ['', false],
  ['a'.repeat(254), false],
])('%s can be a name: %s', (text, can) => {
  expect(isObjectName(text)).toBe(can);
});
