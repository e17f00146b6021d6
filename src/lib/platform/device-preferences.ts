/** The colour scheme that was chosen; `system` follows the device. */
export type ColourScheme = 'light' | 'dark' | 'system';

/** Once-only things that were seen or waved away on this device. */
export type Flag = 'install-offered' | 'in-app-browser-noticed' | 'rating-captions-seen' | (string & {});

/** What belongs to this device and browser rather than to the learner: never synchronised, never backed up. */
export interface DevicePreferences {
  scheme(): ColourScheme;
  setScheme(scheme: ColourScheme): void;
  /** The chosen language, or null to follow the browser. */
  language(): string | null;
  setLanguage(language: string | null): void;
  /**
   * Whether this browser once held data of ours. An empty database after that was lost, not new: browsers drop a broken
   * one without a word.
   */
  started(): boolean;
  /** To be called after the first data was written. */
  markStarted(): void;
  /** After everything was erased on purpose. */
  forgetStarted(): void;
  flag(name: Flag): boolean;
  setFlag(name: Flag, isSet?: boolean): void;
}

/** Reads and writes through; where storage is blocked, what is set lasts until the page goes. static/scheme.js reads the first two. */
export function devicePreferences(storage: () => Storage = () => globalThis.localStorage): DevicePreferences {
  const fallback = new Map<string, string>();

  function read(key: string): string | null {
    try {
      return storage().getItem(key);
    } catch {
      return fallback.get(key) ?? null;
    }
  }

  function write(key: string, value: string | null): void {
    try {
      if (value === null) storage().removeItem(key);
      else storage().setItem(key, value);
    } catch {
      if (value === null) fallback.delete(key);
      else fallback.set(key, value);
    }
  }

  return {
    scheme() {
      const value = read('podo.scheme');
      return value === 'light' || value === 'dark' ? value : 'system';
    },
    setScheme: (scheme) => write('podo.scheme', scheme === 'system' ? null : scheme),
    language: () => read('podo.language'),
    setLanguage: (language) => write('podo.language', language),
    started: () => read('podo.started') !== null,
    markStarted: () => write('podo.started', '1'),
    forgetStarted: () => write('podo.started', null),
    flag: (name) => read(`podo.flag.${name}`) !== null,
    setFlag: (name, isSet = true) => write(`podo.flag.${name}`, isSet ? '1' : null),
  };
}
