export * from './backup';
export { readReviewLog, type ReviewLogError } from './review-log';
export { courseDocument, writeCourseFile, type CourseDocument } from './course-file';
export { courseFileLimits, readCourseFile, type CourseFileError, type CourseFileLimits } from './course-file-reader';
