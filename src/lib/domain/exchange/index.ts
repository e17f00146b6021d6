export type { Backup } from './backup-format';
export { labelReach, readLabel, type BackupLabel } from './backup-label';
export {
  previewBackup,
  type BackupPreview,
  type CoursePreview,
  type CourseStanding,
  type Here,
} from './backup-preview';
export { readBackup, type BackupError } from './backup-reader';
export { backupWriter, writeBackup, type BackupWriter } from './backup-writer';
export { backupDue, backupName, dayOfBackup, keptDays } from './kept-backups';
export { readReviewLog, type ReviewLogError } from './review-log';
export { writeCourseFile } from './course-file';
export { readCourseFile, type CourseFileError, type CourseFileLimits } from './course-file-reader';
