export type {
  Answer,
  DeviceId,
  Draft,
  Event,
  EventBodies,
  EventId,
  EventType,
  Evidence,
  PresetId,
  QuizRef,
  SettingValue,
} from './events';
export { stamp, type Device, type Moment } from './device';
export { cardsOf, progressOf, untouched, type CardProgress, type HistoryEntry } from './history';
export { pack, unpack, type PackedHistory } from './packed-history';
export { stateRow, type CardPlace, type Queue, type Standing, type StateRow } from './state-row';
export {
  countChanges,
  noCards,
  nothingStudied,
  sumStudied,
  type CountChange,
  type DeckCounts,
  type Studied,
} from './counters';
export {
  apply,
  emptyProjection,
  parametersSetting,
  studiedKey,
  takeBack,
  type Extension,
  type Projection,
  type Setting,
} from './project';
export { canRetract } from './retracting';
export { project } from './project-log';
export { addToQuiz, emptyQuiz, quizOf, quizzesOf, type QuizMark, type QuizRow } from './quizzes';
