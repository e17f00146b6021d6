import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBackup } from './backup-writer';
import { labelReach, readLabel, withLabel } from './backup-label';

const empty = { madeAt: 7, events: [], courses: [], parameterSets: [], media: [] };
const events = [4, 9, 6].map((order) => ({ id: `a:${order}`, order })) as never[];

describe('the label of a backup', () => {
  test('stands within reach of its end', () => {
    const bytes = writeBackup({ ...empty, events });
    expect(readLabel(bytes.subarray(-labelReach))).toEqual({ madeAt: 7, events: 3, order: 9 });
  });

  test('is there where nothing is in it', () => {
    expect(readLabel(writeBackup(empty))).toEqual({ madeAt: 7, events: 0, order: 0 });
  });

  test('is missing wherever a file was cut off', () => {
    const bytes = writeBackup({ ...empty, events });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(readLabel(bytes.subarray(0, length))).toBeNull();
      }),
    );
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('hello, this is a text of more than one line')],
    ['a zip without one', zipSync({ 'a.txt': strToU8('a') })],
    ['a zip with another comment', withLabel(zipSync({}), { madeAt: 1 } as never)],
  ])('%s has none', (_, bytes) => {
    expect(readLabel(bytes)).toBeNull();
  });
});
