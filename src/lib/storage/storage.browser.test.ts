import { PodoDatabase } from './schema';
import { storageContract } from './testing/contract';

let made = 0;

storageContract('the browser', {
  create: () => new PodoDatabase(`podo-contract-${(made += 1)}`),
  prototypes: () => [IDBObjectStore.prototype, IDBIndex.prototype],
  many: 100_000,
});
