import { describe, expect, it } from 'vitest';
import { backupName, writeBackup } from '../domain/exchange';
import { backupFile, backupFolder, keptBackup, keptBackups } from './backup-folder';
import { memoryFolder } from './testing/memory-folder';

const backup = (madeAt: number) =>
  writeBackup({ madeAt, events: [], courses: [], parameterSets: [], media: [] });

describe('the folder of the backups', () => {
  it.each([
    ['the browser has no storage to speak of', {}],
    [
      'a private window refuses them',
      { storage: { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) } },
    ],
  ])('is not there where %s', async (_, navigator) => {
    expect(await backupFolder(navigator)).toEqual({ ok: false, error: { kind: 'no-room' } });
  });

  it('lists the backups that are whole, the newest first', async () => {
    const { folder, files } = memoryFolder();
    const whole = backup(5);
    files.set(backupName(20_000), whole);
    files.set(backupName(20_002), backup(6));
    files.set(backupName(20_003), whole.slice(0, -1));
    files.set(`${backupName(20_004)}.new`, whole);
    files.set('another', whole);
    expect(await keptBackups(folder)).toMatchObject([
      { day: 20_002, madeAt: 6, events: 0, order: 0 },
      { day: 20_000, madeAt: 5, size: whole.length },
    ]);
  });

  it('gives a day its backup and its file, or nothing', async () => {
    const { folder, files } = memoryFolder();
    files.set(backupName(20_000), backup(5));
    expect(await keptBackup(folder, 20_000)).toMatchObject({ day: 20_000, madeAt: 5 });
    expect((await backupFile(folder, 20_000))?.name).toBe('podo-2024-10-04.podo-backup');
    expect(await keptBackup(folder, 20_001)).toBeNull();
    expect(await backupFile(folder, 20_001)).toBeNull();
  });
});
