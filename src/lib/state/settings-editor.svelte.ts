import type { SettingValue } from '../domain/progress';
import type { Result } from '../domain/result';
import type { SettingKey, Settings, ValueOf } from '../domain/study';
import { podo } from './podo.svelte';

const inPreset = 'presets/default/';

/** The value of a setting among all settings. */
export function settingOf<K extends SettingKey>(settings: Settings, key: K): ValueOf<K> {
  const [holder, name] = key.startsWith(inPreset)
    ? [settings.preset, key.slice(inPreset.length)]
    : [settings, key];
  return (holder as unknown as Record<string, ValueOf<K>>)[name]!;
}

interface Surroundings {
  read: () => Settings;
  write: (key: SettingKey, value: SettingValue) => Promise<Result<unknown, unknown>>;
  onsaved: () => void;
}

/**
 * Settings while they are being changed: what was entered shows at once, and is saved one after the other. What changes
 * again while it is being saved is saved once more with its last value, so that ten presses do not make ten events.
 */
export class SettingsEditor {
  readonly #outside: Surroundings;
  #entered = $state.raw<Partial<Record<SettingKey, SettingValue>>>({});
  #isSaving = false;

  constructor(outside: Pick<Surroundings, 'onsaved'> & Partial<Surroundings>) {
    this.#outside = {
      read: () => podo.settings,
      write: (key, value) => podo.configure(key, value),
      ...outside,
    };
  }

  valueOf<K extends SettingKey>(key: K): ValueOf<K> {
    return (this.#entered[key] ?? settingOf(this.#outside.read(), key)) as ValueOf<K>;
  }

  set<K extends SettingKey>(key: K, value: ValueOf<K>): void {
    this.#entered = { ...this.#entered, [key]: value };
    if (!this.#isSaving) void this.#save();
  }

  async #save(): Promise<void> {
    this.#isSaving = true;
    let isSaved = false;
    for (let key = this.#next(); key !== undefined; key = this.#next()) {
      const value = this.#entered[key]!;
      const done = await this.#outside.write(key, value);
      isSaved ||= done.ok;
      const { [key]: now, ...others } = this.#entered;
      if (now === value) this.#entered = others;
    }
    this.#isSaving = false;
    if (isSaved) this.#outside.onsaved();
  }

  #next(): SettingKey | undefined {
    return Object.keys(this.#entered)[0] as SettingKey | undefined;
  }
}
