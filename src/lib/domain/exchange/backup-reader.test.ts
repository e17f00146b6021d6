import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Backup } from './backup-format';
import { readBackup } from './backup-reader';
import { writeBackup } from './backup-writer';

const empty: Backup = { madeAt: 1, events: [], courses: [], parameterSets: [], media: [] };
const withManifest = (manifest: object) => zipSync({ 'backup.json': strToU8(JSON.stringify(manifest)) });

describe('readBackup', () => {
  test('gives back what was written, media too', async () => {
    const backup = { ...empty, media: [{ hash: 'a1', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) }] };
    expect(await readBackup(await writeBackup(backup))).toEqual({ ok: true, value: backup });
  });

  test('a file that is cut off is damaged', async () => {
    const bytes = await writeBackup(empty);
    const read = await readBackup(bytes.slice(0, bytes.length - 40));
    expect(read).toMatchObject({ ok: false, error: { kind: 'damaged' } });
  });

  test.each([
    ['text', strToU8('hello')],
    ['nothing', new Uint8Array()],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
    ['another manifest', withManifest({ format: 'something' })],
  ])('%s is no backup', async (_, bytes) => {
    expect(await readBackup(bytes)).toMatchObject({ ok: false, error: { kind: 'not-a-backup' } });
  });

  test('a backup of a later format is refused whole', async () => {
    const read = await readBackup(withManifest({ format: 'podo-backup', formatVersion: 99 }));
    expect(read).toEqual({ ok: false, error: { kind: 'newer-version', version: 99 } });
  });

  test('a line that is no event says where it is', async () => {
    const bytes = await writeBackup({ ...empty, events: [{ id: 'a:1' } as never] });
    expect(await readBackup(bytes)).toEqual({
      ok: false,
      error: { kind: 'damaged', file: 'events.jsonl', line: 1 },
    });
  });
});
