import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultParameterSet } from './parameter-sets';

test('the default set is named by the hash of its weights', () => {
  const digest = createHash('sha256').update(JSON.stringify(defaultParameterSet.weights)).digest('hex');
  expect(defaultParameterSet.hash).toBe(digest.slice(0, 16));
});
