export {
  dateOfDay,
  dayOfDate,
  startOfStudyDay,
  studyDay,
  type Millis,
  type StudyDay,
  type Zone,
} from './study-day';
export { momentOfWallClock } from './wall-clock';
