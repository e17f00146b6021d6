import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupName, keptDays, readBackup, readLabel } from '../domain/exchange';
import type { Event } from '../domain/progress';
import { memoryFolder, type FolderOptions } from '../platform/testing/memory-folder';
import { writeAutomaticBackup } from './automatic-backup';
import { readAll } from './backup';
import { PodoDatabase } from './schema';
import { hasReviewsSince, lastStudiedDay } from './studied-since';
import { liveIn } from './testing/lived-in';

let db: PodoDatabase;
const create = () => new PodoDatabase('podo', { indexedDB: new IDBFactory(), IDBKeyRange });
const order = { day: 20_775, madeAt: 1_000 };
const name = backupName(order.day);

beforeAll(async () => {
  db = create();
  await liveIn(db);
});
afterAll(() => db.close());

describe('an automatic backup', () => {
  test('holds what a backup by hand holds', async () => {
    const { folder, files } = memoryFolder();
    expect(await writeAutomaticBackup(db, folder, order)).toEqual({ ok: true, value: 'written' });
    const written = await readBackup(files.get(name)!);
    const all = await readAll(db, order.madeAt);
    if (!written.ok || !all.ok) throw new Error();
    const byOrder = (events: Event[]) => [...events].sort((a, b) => a.order - b.order);
    expect({ ...written.value, events: byOrder(written.value.events) }).toEqual(all.value);
    const last = all.value.events.at(-1)!;
    expect(readLabel(files.get(name)!)).toEqual({
      madeAt: order.madeAt,
      events: all.value.events.length,
      order: last.order,
    });
  });

  test('holds a log of several reads without a gap', async () => {
    const long = create();
    await long.open();
    const numbers = Array.from({ length: 4_500 }, (_, index) => index);
    await long.events.bulkAdd(numbers.map((one) => ({ id: `a:${one}`, order: one }) as Event));
    const { folder, files } = memoryFolder();
    await writeAutomaticBackup(long, folder, order);
    expect(readLabel(files.get(name)!)).toMatchObject({ events: 4_500, order: 4_499 });
    long.close();
  });

  test('of a day takes the place of an earlier one of that day', async () => {
    const { folder, files } = memoryFolder();
    await writeAutomaticBackup(db, folder, order);
    await writeAutomaticBackup(db, folder, { ...order, madeAt: 2_000 });
    expect([...files.keys()]).toEqual([name]);
    expect(readLabel(files.get(name)!)?.madeAt).toBe(2_000);
  });

  test('never takes the place of one with more events: those records were lost since', async () => {
    const { folder, files } = memoryFolder();
    await writeAutomaticBackup(db, folder, order);
    const before = files.get(name);
    const anew = create();
    await anew.open();
    expect(await writeAutomaticBackup(anew, folder, order)).toEqual({ ok: true, value: 'fuller' });
    expect([...files]).toEqual([[name, before]]);
    anew.close();
  });

  test('removes those whose time is over, and what an interrupted write has left', async () => {
    const { folder, files } = memoryFolder();
    await writeAutomaticBackup(db, folder, order);
    const bytes = files.get(name)!;
    const days = Array.from({ length: 41 }, (_, back) => order.day - back);
    for (const day of days.slice(1)) files.set(backupName(day), bytes);
    files.set(`${backupName(order.day - 3)}.new`, bytes);
    files.set('something-else', bytes);
    await writeAutomaticBackup(db, folder, order);
    const left = [...[...keptDays(days)].map(backupName), 'something-else'];
    expect([...files.keys()].sort()).toEqual(left.sort());
  });

  test.each<[what: string, options: FolderOptions, kind: string]>([
    ['a full disk', { room: 100 }, 'full'],
    ['a browser whose workers cannot write', { canWrite: false }, 'no-room'],
  ])('%s is a value, and nothing is left behind', async (_, options, kind) => {
    const { folder, files } = memoryFolder(options);
    expect(await writeAutomaticBackup(db, folder, order)).toEqual({ ok: false, error: { kind } });
    expect(files.size).toBe(0);
  });
});

describe('what was studied since', () => {
  test('the last study day, and whether anything was reviewed after an event', async () => {
    const reviews = (await db.events.orderBy('order').toArray()).filter(({ type }) => type === 'reviewed');
    const last = reviews.at(-1)!;
    expect(await lastStudiedDay(db)).toBe(last.day);
    expect(await hasReviewsSince(db, last.order - 1)).toBe(true);
    expect(await hasReviewsSince(db, last.order)).toBe(false);
  });

  test('nothing in an empty database', async () => {
    const anew = create();
    await anew.open();
    expect(await lastStudiedDay(anew)).toBeNull();
    expect(await hasReviewsSince(anew, 0)).toBe(false);
    anew.close();
  });
});
