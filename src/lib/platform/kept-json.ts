/** Keeps a value of this device under a name, as JSON. Only a convenience: losing it costs nothing. */
export interface KeptJson {
  read(): unknown;
  write(value: unknown): void;
}

/** @param name without the app's prefix */
export function keptJson(name: string, storage: () => Storage = () => globalThis.localStorage): KeptJson {
  const key = `podo.${name}`;
  return {
    read() {
      try {
        return JSON.parse(storage().getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        storage().setItem(key, JSON.stringify(value));
      } catch {
        // Storage is closed to the page, or full: the next time begins as the first.
      }
    },
  };
}
