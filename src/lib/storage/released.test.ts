import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fsrs6 } from '../domain/memory';
import { openDatabase } from './open';
import { rebuild } from './rebuild';
import { PodoDatabase } from './schema';
import { derivedRows } from './testing/derived';
import { layDown, type Dump } from './testing/dump';

const folder = new URL('../../../tests/fixtures/released/', import.meta.url);
const released = readdirSync(folder).filter((file) => file.endsWith('.json'));

test('there is a frozen database of each released version', () => expect(released).toContain('0.1.0.json'));

describe.each(released)('the database of %s', (file) => {
  const frozen = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Dump;
  const rowsOf = (store: string) => frozen.stores.find(({ name }) => name === store)!.rows;

  test('opens with every event, course and word, and with the same progress after a rebuild', async () => {
    const indexedDB = new IDBFactory();
    await layDown(indexedDB, frozen);
    const db = new PodoDatabase('podo', { indexedDB, IDBKeyRange });
    expect(await openDatabase(db)).toEqual({ ok: true, value: null });
    expect(await db.events.count()).toBe(rowsOf('events').length);
    expect(await db.contents.count()).toBe(rowsOf('contents').length);
    expect(await db.courses.count()).toBe(rowsOf('courses').length);

    const before = await derivedRows(db);
    expect((await rebuild(db, fsrs6())).ok).toBe(true);
    expect(await derivedRows(db)).toEqual(before);
  });
});
