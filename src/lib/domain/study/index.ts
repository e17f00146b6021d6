export { boundsOf, checkSetting, deckSwitch, defaultPreset, initialPreset, readSettings } from './settings';
export type { Preset, SettingError, SettingKey, Settings, ValueOf } from './settings';
export { paceOf, startingPace, type Pace } from './pace';
export type { Allowance } from './allowance';
export { outlookOf, type Outlook } from './outlook';
export { neededRows, planDay, type DayPlan, type Supply } from './day-plan';
export { reviewOf, type ReviewContext } from './review';
export { begin, goBack, goOn, remaining, type Session, type SessionContext } from './session';
