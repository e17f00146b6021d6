import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { PodoDatabase } from '../schema';
import { dump, type Dump } from './dump';
import { liveIn } from './lived-in';

/** A lived-in database of this version, for tests/fixtures/released. */
export async function frozen(): Promise<Dump> {
  const indexedDB = new IDBFactory();
  const db = new PodoDatabase('podo', { indexedDB, IDBKeyRange });
  await liveIn(db);
  db.close();
  return dump(indexedDB, 'podo');
}
