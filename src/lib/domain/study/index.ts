export { boundsOf, checkSetting, deckSwitch, defaultPreset, initialPreset, readSettings } from './settings';
export type { Preset, SettingError, SettingKey, Settings, ValueOf } from './settings';
export { paceOf, startingPace, type Pace } from './pace';
export type { Allowance } from './allowance';
export { outlookOf, type Outlook } from './outlook';
export { neededRows, planDay, type DayPlan, type Supply } from './day-plan';
export { reviewOf, type ReviewContext } from './review';
export { begin, goBack, goOn, remaining, type Session, type SessionContext } from './session';
export {
  initialQuiz,
  quizBounds,
  quizKinds,
  readQuizOptions,
  simulated,
  type QuizKind,
  type QuizOptions,
} from './quiz-options';
export { composeQuiz, mostQuestions, quizCards, type QuizCard } from './quiz-compose';
export {
  answered,
  answerQuestion,
  finishQuiz,
  firstOpen,
  flagQuestion,
  goToQuestion,
  isTimeOver,
  mayChange,
  spend,
  startQuiz,
  timeLeft,
  type QuizAnswer,
  type QuizQuestion,
  type QuizRun,
} from './quiz-run';
export { quizScore, scoresBy, shareOf, type QuizScore } from './quiz-score';
export { cardsAt, quizDraft, unwritten, type QuizStanding } from './quiz-drafts';
