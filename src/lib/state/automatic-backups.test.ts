import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeckId } from '../domain/course';
import { backupName, readLabel } from '../domain/exchange';
import { nothingStudied, type Event } from '../domain/progress';
import { err, ok } from '../domain/result';
import { memoryFolder } from '../platform/testing/memory-folder';
import { PodoDatabase } from '../storage';
import { writeAutomaticBackup, type BackupOrder } from '../storage/automatic-backup';
import { AutomaticBackups } from './automatic-backups.svelte';

const deck = 'deck' as DeckId;
let db: PodoDatabase;
/** The last day of study. */
const last = 20_780;

const event = (sequence: number, type: 'reviewed' | 'configured') =>
  ({ id: `a:${sequence}`, order: sequence, type, day: last }) as Event;

beforeEach(async () => {
  db = new PodoDatabase('podo', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.open();
  await db.events.bulkAdd([event(1, 'configured'), event(2, 'reviewed')]);
  await db.studied.bulkAdd([nothingStudied(last - 3, deck), nothingStudied(last, deck)]);
});
afterEach(() => db.close());

/** The backups of a learner whose last day of study was yesterday, unless it says otherwise. */
function backups({ today = last + 1, isTrusted = true } = {}) {
  const { folder, files } = memoryFolder();
  const write = vi.fn((order: BackupOrder) => writeAutomaticBackup(db, folder, order));
  const one = new AutomaticBackups({
    database: () => (isTrusted ? db : null),
    today: () => today,
    now: () => 5_000,
    folder: async () => ok(folder),
    write,
    alone: (work) => work(),
  });
  return { one, files, write };
}

describe('keeping up', () => {
  it.each<[what: string, back: number, isStudying: boolean, isMade: boolean]>([
    ['covers a day that is over', 1, false, true],
    ['covers a day that is over, also amid a session', 1, true, true],
    ['covers today after a session', 0, false, true],
    ['leaves today alone amid a session', 0, true, false],
  ])('%s', async (_, back, isStudying, isMade) => {
    const { one, files } = backups({ today: last + back });
    await one.keepUp(isStudying);
    expect([...files.keys()]).toEqual(isMade ? [backupName(last)] : []);
  });

  it('makes no backup of a day twice', async () => {
    const { one, write } = backups();
    await one.keepUp(false);
    await db.events.add(event(3, 'configured'));
    await one.keepUp(false);
    expect(write).toHaveBeenCalledExactlyOnceWith({ day: last, madeAt: 5_000 });
  });

  it('makes it again after another review', async () => {
    const { one, files } = backups();
    await one.keepUp(false);
    const before = readLabel(files.get(backupName(last))!)!;
    await db.events.add(event(3, 'reviewed'));
    await one.keepUp(false);
    expect(readLabel(files.get(backupName(last))!)).toMatchObject({ events: before.events + 1 });
  });

  it('does nothing while the records cannot be trusted', async () => {
    const { one, write } = backups({ isTrusted: false });
    await one.keepUp(false);
    expect(write).not.toHaveBeenCalled();
  });

  it('does nothing where nothing was ever studied', async () => {
    await db.studied.clear();
    const { one, write } = backups();
    await one.keepUp(false);
    expect(write).not.toHaveBeenCalled();
  });
});

describe('what is kept', () => {
  it('is unknown until it was read, and newer after each backup', async () => {
    const { one, files } = backups();
    expect(one.kept).toBeNull();
    await one.read();
    expect(one.kept).toEqual([]);
    await one.keepUp(false);
    const size = files.get(backupName(last))!.length;
    expect(one.kept).toMatchObject([{ day: last, madeAt: 5_000, size }]);
    expect(one.problem).toBeNull();
  });

  it('can be opened and handed out, until it is gone', async () => {
    const { one, files } = backups();
    await one.keepUp(false);
    const name = backupName(last);
    expect(await one.open(last)).toEqual(ok({ name, bytes: files.get(name) }));
    expect(await one.file(last)).toMatchObject({ name });
    files.clear();
    expect(await one.open(last)).toEqual(err({ kind: 'unreadable', name }));
    expect(await one.file(last)).toBeNull();
  });

  it('is nothing where the browser has no room, and that is said', async () => {
    const noRoom = new AutomaticBackups({
      database: () => db,
      today: () => last + 1,
      folder: async () => err({ kind: 'no-room' }),
      alone: (work) => work(),
    });
    await noRoom.read();
    await noRoom.keepUp(false);
    expect(noRoom.kept).toEqual([]);
    expect(noRoom.problem).toBe('no-room');
  });

  it('says why the last one could not be made, until one could', async () => {
    const { folder } = memoryFolder();
    const write = vi
      .fn((order: BackupOrder) => writeAutomaticBackup(db, folder, order))
      .mockResolvedValueOnce(err({ kind: 'full' }));
    const one = new AutomaticBackups({
      database: () => db,
      today: () => last + 1,
      folder: async () => ok(folder),
      write,
      alone: (work) => work(),
    });
    await one.keepUp(false);
    expect(one.problem).toBe('full');
    await one.keepUp(false);
    expect(one.problem).toBeNull();
  });
});
