export * from './backup';
export { readReviewLog, type ReviewLogError } from './review-log';
export { writeCourseFile } from './course-file';
export { readCourseFile, type CourseFileError, type CourseFileLimits } from './course-file-reader';
