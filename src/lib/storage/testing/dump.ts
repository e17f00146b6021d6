/** A database as it lies on a device: its stores with their indexes, and every row. Knows nothing of Dexie or of Podo. */
export interface Dump {
  name: string;
  version: number;
  stores: {
    name: string;
    keyPath: string | string[];
    indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    rows: unknown[];
  }[];
}

type AnyFactory = Pick<IDBFactory, 'open'>;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Bytes do not survive JSON: they travel as `{ $bytes: base64 }`. */
const outward = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { $bytes: btoa(String.fromCharCode(...value)) };
  if (Array.isArray(value)) return value.map(outward);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, outward(inner)]));
};
const inward = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inward);
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value)
    return Uint8Array.from(atob(value.$bytes as string), (letter) => letter.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inward(inner)]));
};

/** Reads a whole database. */
export async function dump(factory: AnyFactory, name: string): Promise<Dump> {
  const database = await done(factory.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (store) => {
      const open = transaction.objectStore(store);
      const indexes = [...open.indexNames].map((index) => {
        const { name: indexName, keyPath, unique, multiEntry } = open.index(index);
        return { name: indexName, keyPath, unique, multiEntry };
      });
      const rows = (await done(open.getAll() as IDBRequest<unknown[]>)).map(outward);
      return { name: store, keyPath: open.keyPath as string | string[], indexes, rows };
    }),
  );
  const { version } = database;
  database.close();
  return { name, version, stores };
}

/** Lays a dumped database down again, as it was on the day it was dumped. */
export async function layDown(factory: AnyFactory, { name, version, stores }: Dump): Promise<void> {
  const opening = factory.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, indexes, rows } of stores) {
      const store = opening.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.put(inward(row));
    }
  };
  (await done(opening)).close();
}
