import { err, ok, type Result } from '../domain/result';

/** Why something could not be read or saved. Each is shown to the learner as a sentence that says what to do. */
export type StorageError =
  /** The browser gives no storage at all: private mode of some browsers, or blocked by the user. */
  | { kind: 'unavailable' }
  /** The disk or the browser's quota is full. */
  | { kind: 'full' }
  /** Another tab opened a newer version of the database; this page's code is too old to write. */
  | { kind: 'outdated' }
  /** Another tab still holds an older version open. */
  | { kind: 'blocked' }
  /** The connection was closed (by the system, or the user cleared the data). */
  | { kind: 'closed' }
  /** The card was answered in another tab since it was shown. */
  | { kind: 'changed-elsewhere' }
  | { kind: 'nothing-to-undo' }
  | { kind: 'unexpected'; message: string };

const kinds: Record<string, StorageError['kind']> = {
  QuotaExceededError: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'outdated',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
};

/** An expected refusal inside a transaction: aborts it, and comes out as an error value. */
export class Refusal extends Error {
  constructor(readonly error: StorageError) {
    super(error.kind);
  }
}

/** Dexie wraps what the browser threw, sometimes twice: a full disk is an AbortError whose inner error says so. */
function namesOf(thrown: unknown): string[] {
  const names: string[] = [];
  for (let error = thrown as { name?: string; inner?: unknown } | undefined; error && names.length < 5;) {
    if (error.name) names.push(error.name);
    error = error.inner as typeof error;
  }
  return names;
}

export function storageError(thrown: unknown): StorageError {
  if (thrown instanceof Refusal) return thrown.error;
  for (const name of namesOf(thrown).reverse()) {
    const kind = kinds[name];
    if (kind) return { kind } as StorageError;
  }
  return {
    kind: 'unexpected',
    message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  };
}

/** Runs a piece of work; what it throws comes back as a value. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await work());
  } catch (thrown) {
    return err(storageError(thrown));
  }
}
