import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { hashOf, type Course } from '../course';
import { err, ok, type Result } from '../result';
import { checkCourse } from './course-file-schema';

export interface CourseFileLimits {
  /** Bytes of the file itself. */
  packed: number;
  /** Bytes of everything in it, unpacked. */
  unpacked: number;
  entries: number;
}

export const courseFileLimits: CourseFileLimits = {
  packed: 20_000_000,
  unpacked: 60_000_000,
  entries: 2_000,
};

export type CourseFileError =
  | { is: 'too-large'; limit: number }
  | { is: 'too-many-entries'; limit: number }
  | { is: 'not-a-zip' }
  | { is: 'no-course' }
  | { is: 'not-json' }
  | { is: 'newer-format'; found: number }
  | { is: 'not-a-course'; path: string; message: string }
  | { is: 'wrong-hash' };

/** Bytes handed to the unpacker at once: a bomb is noticed after a few of them. */
const step = 16_384;

/** Unpacks `course.json`, and stops as soon as more comes out than may. Other entries are not unpacked. */
function unpack(
  bytes: Uint8Array,
  limits: CourseFileLimits,
): Result<Uint8Array | undefined, CourseFileError> {
  let error: CourseFileError | undefined;
  let entries = 0;
  let size = 0;
  let ended = false;
  const parts: Uint8Array[] = [];
  const unzip = new Unzip((file) => {
    entries++;
    if (entries > limits.entries) error ??= { is: 'too-many-entries', limit: limits.entries };
    if (file.name !== 'course.json' || error || ended) return;
    file.ondata = (failed, part, final) => {
      if (failed) error ??= { is: 'not-a-zip' };
      else if ((size += part.length) > limits.unpacked) error ??= { is: 'too-large', limit: limits.unpacked };
      else if (!error) parts.push(part);
      ended ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !error; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    // fflate throws on damaged data; what came before is not trusted.
    return err(error ?? { is: 'not-a-zip' });
  }
  if (error) return err(error);
  if (!ended) return ok(undefined);
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return ok(all);
}

/**
 * Reads a `.podo` file from a stranger: sizes are capped while it is unpacked, the shape of everything is checked, card
 * texts hold the known nodes only, and the content must have the hash that it names.
 */
export function readCourseFile(
  bytes: Uint8Array,
  limits: CourseFileLimits = courseFileLimits,
): Result<Course, CourseFileError> {
  if (bytes.length > limits.packed) return err({ is: 'too-large', limit: limits.packed });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return err({ is: 'not-a-zip' });
  const unpacked = unpack(bytes, limits);
  if (!unpacked.ok) return unpacked;
  if (!unpacked.value) return err({ is: 'no-course' });
  let document: unknown;
  try {
    document = JSON.parse(strFromU8(unpacked.value));
  } catch {
    return err({ is: 'not-json' });
  }
  const checked = checkCourse(document);
  if (!checked.ok) return checked;
  const { hash, ...course } = checked.value;
  return hashOf(course) === hash ? ok(course) : err({ is: 'wrong-hash' });
}
