import { askForPersistence, persistenceState, roughStorage, type Persistence } from '../platform/persistence';
import { keepBallast } from '../storage/keep-ballast';
import { podo } from './podo.svelte';

/** What the browser promises for the learner's records. */
class SafeKeeping {
  #persistence = $state<Persistence | null>(null);
  #used = $state<number | null>(null);
  #hasAsked = false;

  /** Null until it was read. */
  get persistence(): Persistence | null {
    return this.#persistence;
  }
  /** Bytes, roughly; null where the browser does not tell. */
  get used(): number | null {
    return this.#used;
  }

  async read(): Promise<void> {
    this.#persistence = await persistenceState();
    this.#used = (await roughStorage())?.used ?? null;
  }

  /** Asks the browser to keep the records. Gives what it says. */
  async ask(): Promise<Persistence> {
    this.#hasAsked = true;
    return (this.#persistence = await askForPersistence());
  }

  /** The same by itself, once in a visit, when the first review is done. */
  async askOnce(): Promise<void> {
    if (!this.#hasAsked) await this.ask();
  }

  /** Sets room aside for reviews on a full disk. */
  spareRoom(): Promise<void> {
    return keepBallast(podo.database);
  }
}

export const safeKeeping = new SafeKeeping();
