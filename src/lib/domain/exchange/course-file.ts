import { strToU8, zipSync } from 'fflate';
import { canonicalJson, hashOf, type Course } from '../course';

/** The earliest time that a zip can hold (local time, DOS format): files of equal content are equal bytes. */
const fixedTime = '1980-01-01 00:00:00';

/** What stands in `course.json`: the course, and the hash of its canonical JSON without the hash. */
export type CourseDocument = Course & { hash: string };

export const courseDocument = (course: Course): CourseDocument => ({ ...course, hash: hashOf(course) });

/** Writes a course as a `.podo` file: a zip with `course.json` in canonical JSON (RFC 8785). */
export function writeCourseFile(course: Course): Uint8Array {
  const json = canonicalJson(courseDocument(course));
  return zipSync({ 'course.json': strToU8(json) }, { level: 9, mtime: fixedTime, os: 3 });
}
