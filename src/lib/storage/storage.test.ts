import { IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { PodoDatabase } from './schema';
import { storageContract } from './testing/contract';

let made = 0;

storageContract('fake-indexeddb', {
  create: () => new PodoDatabase(`podo-${(made += 1)}`, { indexedDB: new IDBFactory(), IDBKeyRange }),
  prototypes: () => [IDBObjectStore.prototype, IDBIndex.prototype],
  many: 4_000,
});
