import type { PodoDatabase } from '../schema';

/** An IndexedDB to run the contract on. */
export interface Backend {
  /** A new, empty database with a name of its own. */
  create(): PodoDatabase;
  /** The prototypes whose methods make requests, the object store's first. */
  prototypes(): object[];
  /** How many cards the large collection of the cost test has. */
  many: number;
}
