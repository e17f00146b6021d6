export { dateOfDay, studyDay, type Millis, type StudyDay, type Zone } from './study-day';
export { momentOfWallClock } from './wall-clock';
