import { describe, expect, test } from 'vitest';
import { askForPersistence, persistenceState, roughStorage } from './persistence';

const navigatorWith = (storage?: object) => ({ storage }) as unknown as Navigator;
const storageOf = (persisted: boolean, granted = persisted) => {
  const asked: string[] = [];
  const storage = {
    persisted: async () => persisted,
    persist: async () => (asked.push('persist'), granted),
  };
  return { asked, navigator: navigatorWith(storage) };
};

test.each([
  [true, 'persistent'],
  [false, 'best-effort'],
])('persisted %o is %s', async (persisted, state) => {
  expect(await persistenceState(storageOf(persisted).navigator)).toBe(state);
});

describe('asking', () => {
  test.each([
    [true, 'persistent'],
    [false, 'best-effort'],
  ])('granted %o is %s', async (granted, state) => {
    expect(await askForPersistence(storageOf(false, granted).navigator)).toBe(state);
  });

  test('what was promised is not asked for again', async () => {
    const { asked, navigator } = storageOf(true);
    expect(await askForPersistence(navigator)).toBe('persistent');
    expect(asked).toEqual([]);
  });
});

test('a browser without a storage manager is unknown', async () => {
  expect(await persistenceState(navigatorWith())).toBe('unknown');
  expect(await askForPersistence(navigatorWith())).toBe('unknown');
  expect(await roughStorage(navigatorWith())).toBeNull();
});

test('storage is told as used and available, never below nothing', async () => {
  const estimate = (usage: number, quota: number) =>
    navigatorWith({ estimate: async () => ({ usage, quota }) });
  expect(await roughStorage(estimate(10, 100))).toEqual({ used: 10, available: 90 });
  expect(await roughStorage(estimate(110, 100))).toEqual({ used: 110, available: 0 });
});
