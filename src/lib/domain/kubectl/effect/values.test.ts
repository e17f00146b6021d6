import { expect, test } from 'vitest';
import { readQuantity } from './quantity';
import { readSelector } from './selector';
import { flagValues, readBoolean, readDuration, readNumber } from './values';

test.each([
  ['0.5', '500m'],
  ['1Gi', '1024Mi'],
  ['1k', '1000'],
  ['1e3', '1k'],
  ['1.5Gi', '1536Mi'],
  ['.5', '500m'],
  ['1.', '1'],
  ['0', '0m'],
  ['0.0000000001', '1n'],
])('%s and %s are one quantity', (a, b) => {
  expect(readQuantity(a)).toBe(readQuantity(b));
  expect(readQuantity(a)).toMatch(/^\d+$/);
});

test.each([
  ['1G', '1Gi'],
  ['1m', '1M'],
  ['100', '101'],
])('%s and %s are two', (a, b) => {
  expect(readQuantity(a)).not.toBe(readQuantity(b));
});

test.each(['', '.', 'm', '1gi', '1e3m', '1 Gi', '-', 'one'])('%j is no quantity', (text) => {
  expect(readQuantity(text)).toBeUndefined();
});

test.each([
  ['60s', '1m'],
  ['1h', '60m0s'],
  ['1.5h', '90m'],
  ['0', '0s'],
  ['-1s', '-1000ms'],
])('%s and %s are one duration', (a, b) => {
  expect(readDuration(a)).toBe(readDuration(b));
  expect(readDuration(a)).toBeDefined();
});

test.each(['60', '', 's', '1d', '1 m'])('%j is no duration', (text) => {
  expect(readDuration(text)).toBeUndefined();
});

test.each([
  ['b=2, a=1', 'a=1,b=2'],
  ['a==1', 'a=1'],
  ['a in (1)', 'a=1'],
  ['a in (2, 1, 2)', 'a in (1,2)'],
  ['a notin (1)', 'a!=1'],
  ['! a', '!a'],
  ['a > 1', 'a>1'],
  ['a=', 'a='],
])('the selector %s is %s', (text, selector) => {
  expect(readSelector(text)).toBe(selector);
});

test.each(['a in 1', 'a=1,', ',a', 'a=(b)', 'a in (b', '=b', 'a b'])('%j is no selector', (text) => {
  expect(readSelector(text)).toBeUndefined();
});

test('booleans and numbers are read as Go reads them', () => {
  expect(['1', 't', 'TRUE', 'True', '0', 'f', 'yes', 'tRUE'].map(readBoolean)).toEqual([
    ...['true', 'true', 'true', 'true', 'false', 'false'],
    ...[undefined, undefined],
  ]);
  expect(['3', '03', '-1', '+2', '', 'three', '1.5'].map(readNumber)).toEqual([
    ...['3', '3', '-1', '2'],
    ...[undefined, undefined, undefined],
  ]);
});

test.each([
  ['filename', './web.yaml', 'web.yaml'],
  ['filename', 'dir//a/', 'dir/a'],
  ['filename', 'https://example.com/a', 'https://example.com/a'],
  ['filename', '-', '-'],
  ['schedule', ' */1  * * * * ', '* * * * *'],
  ['schedule', '@daily', '0 0 * * *'],
  ['sort-by', '{.metadata.name}', '.metadata.name'],
  ['labels', 'b=2,a=1,b=3', 'a=1,b=3'],
  ['patch', '{"b": 1, "a": [2]}', '{"a":[2],"b":1}'],
  ['patch', 'spec: {}', 'spec: {}'],
])('--%s %s is %s', (flag, text, value) => {
  expect(flagValues[flag]!(text)).toBe(value);
});
