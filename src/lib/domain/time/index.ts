export { studyDay, startOfStudyDay, dateOfDay, dayOfDate, type StudyDay, type Zone } from './study-day';
export type { Millis } from './study-day';
