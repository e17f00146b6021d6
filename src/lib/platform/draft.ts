/** Keeps what was typed as the answer to one question, so that a reload goes on with it. Only a help: losing it costs nothing. */
export interface KeptDraft {
  read(): string[] | null;
  write(texts: readonly string[]): void;
  clear(): void;
}

const key = 'podo.draft';

/** @param of the question that it belongs to; the draft of another is nobody's */
export function draftOf(of: string, storage: () => Storage = () => globalThis.sessionStorage): KeptDraft {
  return {
    read() {
      try {
        const [to, ...texts] = JSON.parse(storage().getItem(key) ?? '[]') as string[];
        return to === of ? texts : null;
      } catch {
        return null;
      }
    },
    write(texts) {
      try {
        storage().setItem(key, JSON.stringify([of, ...texts]));
      } catch {
        // Storage is closed to the page, or full: a reload then begins anew.
      }
    },
    clear() {
      try {
        storage().removeItem(key);
      } catch {
        // There is nothing to take away.
      }
    },
  };
}
