import { describe, expect, it } from 'vitest';
import { replaceFile } from './replace-file';
import { memoryFolder } from './testing/memory-folder';

const bytes = (...values: number[]) => new Uint8Array(values);
const content = async (write: (piece: Uint8Array) => void) => {
  write(bytes(1, 2));
  write(bytes(3));
  return true;
};

describe.each([
  ['moved', true],
  ['copied, where files cannot be moved', false],
])('a file that is %s into place', (_, canMove) => {
  it('holds what was written, whatever stood there', async () => {
    const { folder, files } = memoryFolder({ canMove });
    files.set('a', bytes(9, 9, 9, 9, 9));
    await replaceFile(folder, 'a', content);
    expect([...files]).toEqual([['a', bytes(1, 2, 3)]]);
  });

  it('is written over what an interrupted write has left', async () => {
    const { folder, files } = memoryFolder({ canMove });
    files.set('a.new', bytes(7, 7, 7, 7, 7));
    await replaceFile(folder, 'a', content);
    expect([...files]).toEqual([['a', bytes(1, 2, 3)]]);
  });

  it('leaves alone what stands there when its writer thinks better of it', async () => {
    const { folder, files } = memoryFolder({ canMove });
    files.set('a', bytes(9));
    await replaceFile(folder, 'a', async (write) => !(await content(write)));
    expect([...files]).toEqual([['a', bytes(9)]]);
  });

  it('leaves alone what stands there when the disk is full', async () => {
    const { folder, files } = memoryFolder({ canMove, room: 3 });
    files.set('a', bytes(9));
    const replaced = replaceFile(folder, 'a', content);
    await expect(replaced).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect([...files]).toEqual([['a', bytes(9)]]);
  });
});

it('says so where a worker cannot write', async () => {
  const { folder, files } = memoryFolder({ canWrite: false });
  await expect(replaceFile(folder, 'a', content)).rejects.toMatchObject({ name: 'NotSupportedError' });
  expect(files.size).toBe(0);
});
