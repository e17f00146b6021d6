import { describe, expect, test } from 'vitest';
import { devicePreferences } from './device-preferences';

function memoryStorage() {
  const rows = new Map<string, string>();
  const storage = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  };
  return { rows, open: () => storage as unknown as Storage };
}

const blocked = () => {
  throw new DOMException('', 'SecurityError');
};

describe.each([
  ['in storage', () => devicePreferences(memoryStorage().open)],
  ['where storage is blocked', () => devicePreferences(blocked)],
])('%s', (_, open) => {
  test('nothing is chosen at first', () => {
    const preferences = open();
    expect(preferences.scheme()).toBe('system');
    expect(preferences.language()).toBeNull();
    expect(preferences.started()).toBe(false);
    expect(preferences.flag('install-offered')).toBe(false);
  });

  test('what was chosen is given back, and can be taken back', () => {
    const preferences = open();
    preferences.setScheme('dark');
    preferences.setLanguage('en');
    preferences.markStarted();
    preferences.setFlag('install-offered');
    expect(preferences.scheme()).toBe('dark');
    expect(preferences.language()).toBe('en');
    expect(preferences.started()).toBe(true);
    expect(preferences.flag('install-offered')).toBe(true);

    preferences.setScheme('system');
    preferences.setLanguage(null);
    preferences.forgetStarted();
    preferences.setFlag('install-offered', false);
    expect(preferences.scheme()).toBe('system');
    expect(preferences.language()).toBeNull();
    expect(preferences.started()).toBe(false);
    expect(preferences.flag('install-offered')).toBe(false);
  });
});

test('the keys are those that the page reads before its first paint', () => {
  const { rows, open } = memoryStorage();
  const preferences = devicePreferences(open);
  preferences.setScheme('light');
  preferences.setLanguage('ko');
  expect(Object.fromEntries(rows)).toEqual({ 'podo.scheme': 'light', 'podo.language': 'ko' });
});

test('a scheme that nobody knows is the system’s', () => {
  const { rows, open } = memoryStorage();
  rows.set('podo.scheme', 'sepia');
  expect(devicePreferences(open).scheme()).toBe('system');
});
