import type { DeckId } from '../course';
import type { SchedulingOptions } from '../memory';
import type { Setting, SettingValue } from '../progress';
import { err, ok, type Result } from '../result';

/** Scheduling options shared by decks. */
export interface Preset extends SchedulingOptions {
  newPerDay: number;
  reviewsPerDay: number;
}

export interface Settings {
  /** What a learner gives to study; it sets how many new cards come, and the order when more is due than fits. */
  minutesPerDay: number;
  /** Hour at which a study day begins, 0..23. */
  rolloverHour: number;
  /** How long before its moment a learning card may be shown, where nothing else is left. */
  learnAheadMinutes: number;
  /** Every deck has this one for now. */
  preset: Preset;
  decksOn: ReadonlySet<DeckId>;
}

export const defaultPreset = 'default';

/** Why a value cannot be a setting's: what it may be instead. */
export interface SettingError {
  kind: 'not-a-setting' | 'not-a-number' | 'not-whole' | 'out-of-bounds' | 'not-steps' | 'not-a-switch';
  minimum?: number;
  maximum?: number;
}

interface Rule<T extends SettingValue> {
  initial: T;
  minimum?: number;
  maximum?: number;
  read: (value: unknown) => Result<T, SettingError>;
}

function numeric(initial: number, minimum: number, maximum: number, whole: boolean): Rule<number> {
  const read = (value: unknown): Result<number, SettingError> => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return err({ kind: 'not-a-number' });
    if (whole && !Number.isInteger(value)) return err({ kind: 'not-whole', minimum, maximum });
    return value >= minimum && value <= maximum
      ? ok(value)
      : err({ kind: 'out-of-bounds', minimum, maximum });
  };
  return { initial, minimum, maximum, read };
}

const longestStep = 30 * 1_440;
const mostSteps = 8;

/** Minutes, each above 0 and at most thirty days. */
const steps = (...initial: number[]): Rule<readonly number[]> => ({
  initial,
  read: (value) =>
    Array.isArray(value) &&
    value.length <= mostSteps &&
    value.every((step) => typeof step === 'number' && step > 0 && step <= longestStep)
      ? ok(value as number[])
      : err({ kind: 'not-steps', maximum: mostSteps }),
});

const onOff = (initial: boolean): Rule<boolean> => ({
  initial,
  read: (value) => (typeof value === 'boolean' ? ok(value) : err({ kind: 'not-a-switch' })),
});

/** Every setting with its first value and its bounds: Anki's defaults where it has the same option. */
const rules = {
  minutesPerDay: numeric(10, 1, 180, true),
  rolloverHour: numeric(4, 0, 23, true),
  learnAheadMinutes: numeric(20, 0, 720, true),
  'presets/default/newPerDay': numeric(20, 0, 500, true),
  'presets/default/reviewsPerDay': numeric(200, 0, 9_999, true),
  'presets/default/desiredRetention': numeric(0.9, 0.7, 0.97, false),
  'presets/default/learningSteps': steps(1, 10),
  'presets/default/relearningSteps': steps(10),
  'presets/default/maximumInterval': numeric(36_500, 1, 36_500, true),
  'presets/default/fuzz': onOff(true),
} satisfies Record<string, Rule<number> | Rule<boolean> | Rule<readonly number[]>>;

export type SettingKey = keyof typeof rules;
export type ValueOf<K extends SettingKey> = (typeof rules)[K]['initial'];

export const deckSwitch = (deck: DeckId): string => `decks/${deck}/on`;
const deckSwitchPattern = /^decks\/(.+)\/on$/;

/** The bounds of a numeric setting, for the field that edits it. */
export const boundsOf = (key: SettingKey): { minimum?: number; maximum?: number } => rules[key];

/** The value if it may be this setting's. */
export function checkSetting(key: string, value: unknown): Result<SettingValue, SettingError> {
  if (deckSwitchPattern.test(key)) return onOff(false).read(value);
  const rule = (rules as Record<string, Rule<SettingValue> | undefined>)[key];
  return rule ? rule.read(value) : err({ kind: 'not-a-setting' });
}

/** The settings in force. A stored value that is not (or no longer) within its bounds counts as not set. */
export function readSettings(stored: Iterable<Setting>): Settings {
  const values = new Map<string, SettingValue>();
  for (const { key, value } of stored) {
    if (checkSetting(key, value).ok) values.set(key, value);
  }
  const valueOf = <K extends SettingKey>(key: K): ValueOf<K> =>
    (values.get(key) ?? rules[key].initial) as ValueOf<K>;
  const decksOn = [...values].flatMap(([key, on]) =>
    on === true ? (deckSwitchPattern.exec(key)?.[1] ?? []) : [],
  );
  return {
    minutesPerDay: valueOf('minutesPerDay'),
    rolloverHour: valueOf('rolloverHour'),
    learnAheadMinutes: valueOf('learnAheadMinutes'),
    preset: {
      newPerDay: valueOf('presets/default/newPerDay'),
      reviewsPerDay: valueOf('presets/default/reviewsPerDay'),
      desiredRetention: valueOf('presets/default/desiredRetention'),
      learningSteps: valueOf('presets/default/learningSteps'),
      relearningSteps: valueOf('presets/default/relearningSteps'),
      maximumInterval: valueOf('presets/default/maximumInterval'),
      fuzz: valueOf('presets/default/fuzz'),
    },
    decksOn: new Set(decksOn as DeckId[]),
  };
}

/** The preset that applies until a learner changes it. */
export const initialPreset: Preset = readSettings([]).preset;
