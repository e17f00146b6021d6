import { describe, expect, test } from 'vitest';
import type { Setting, SettingValue } from '../progress';
import { checkSetting, readSettings } from './settings';

const stored = (values: Record<string, SettingValue>) =>
  Object.entries(values).map(([key, value]) => ({ key, value, order: 1, id: 'a:1' }) as unknown as Setting);

describe('readSettings', () => {
  test('gives the usual values where nothing is set', () => {
    expect(readSettings([])).toEqual({
      minutesPerDay: 10,
      rolloverHour: 4,
      learnAheadMinutes: 20,
      preset: {
        newPerDay: 20,
        reviewsPerDay: 200,
        desiredRetention: 0.9,
        learningSteps: [1, 10],
        relearningSteps: [10],
        maximumInterval: 36_500,
        fuzz: true,
      },
      decksOn: new Set(),
    });
  });

  test('takes what is stored, and knows which decks are on', () => {
    const settings = readSettings(
      stored({ minutesPerDay: 25, 'decks/probes/on': true, 'decks/yaml/on': false }),
    );
    expect(settings.minutesPerDay).toBe(25);
    expect([...settings.decksOn]).toEqual(['probes']);
  });

  test('passes over a stored value outside its bounds', () => {
    expect(readSettings(stored({ rolloverHour: 99 })).rolloverHour).toBe(4);
  });
});

describe('checkSetting', () => {
  test.each([
    ['minutesPerDay', 0, 'out-of-bounds'],
    ['minutesPerDay', 2.5, 'not-whole'],
    ['minutesPerDay', '10', 'not-a-number'],
    ['presets/default/desiredRetention', 0.98, 'out-of-bounds'],
    ['presets/default/desiredRetention', NaN, 'not-a-number'],
    ['presets/default/learningSteps', [1, 0], 'not-steps'],
    ['presets/default/fuzz', 1, 'not-a-switch'],
    ['decks/yaml/on', 'yes', 'not-a-switch'],
    ['colour', 'red', 'not-a-setting'],
  ])('%s cannot be %j: %s', (key, value, kind) => {
    expect(checkSetting(key, value)).toMatchObject({ ok: false, error: { kind } });
  });

  test.each([
    ['presets/default/learningSteps', []],
    ['presets/default/learningSteps', [0.5, 1_440]],
    ['presets/default/desiredRetention', 0.97],
    ['rolloverHour', 0],
  ])('%s can be %j', (key, value) => expect(checkSetting(key, value)).toEqual({ ok: true, value }));
});
