import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import type { Course } from '../course';
import type { ParameterSet } from '../memory';
import type { Event } from '../progress';
import { err, ok, type Result } from '../result';
import { formatVersion, lineFiles, type Backup, type Manifest } from './backup-format';

export type BackupError =
  | { kind: 'not-a-backup' }
  | { kind: 'newer-version'; version: number }
  | { kind: 'damaged'; file: string; line?: number }
  | { kind: 'too-large'; limit: number };

/** A million events take about 400 MB as text; nobody's backup is larger. */
const largestText = 600 * 1_024 * 1_024;

/** Reads a backup. A file that is cut off, changed or of a later format is refused whole: nothing is half restored. */
export async function readBackup(bytes: Uint8Array): Promise<Result<Backup, BackupError>> {
  const files = unpack(bytes);
  if (!files.ok) return files;
  const manifest = readManifest(files.value['backup.json']);
  if (!manifest.ok) return manifest;
  const events = readLines<Event>(files.value, lineFiles.events, manifest.value.counts.events, isEvent);
  if (!events.ok) return events;
  const courses = readLines<Backup['courses'][number]>(
    files.value,
    lineFiles.courses,
    manifest.value.counts.courses,
    isCourse,
  );
  if (!courses.ok) return courses;
  const sets = readLines<ParameterSet>(
    files.value,
    lineFiles.parameterSets,
    manifest.value.counts.parameterSets,
    isParameterSet,
  );
  if (!sets.ok) return sets;
  const media = Object.entries(manifest.value.mediaTypes).flatMap(([hash, type]) => {
    const file = files.value[`media/${hash}`];
    return file ? [{ hash, type, bytes: file }] : [];
  });
  if (media.length !== manifest.value.counts.media) return err({ kind: 'damaged', file: 'media' });
  return ok({
    madeAt: manifest.value.madeAt,
    events: events.value,
    courses: courses.value,
    parameterSets: sets.value,
    media,
  });
}

function unpack(bytes: Uint8Array): Result<Unzipped, BackupError> {
  let size = 0;
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= largestText });
    return size > largestText ? err({ kind: 'too-large', limit: largestText }) : ok(files);
  } catch {
    // A zip that cannot be opened was cut off or changed on its way; anything else is another file.
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return err(isZip ? { kind: 'damaged', file: 'zip' } : { kind: 'not-a-backup' });
  }
}

function readManifest(file: Uint8Array | undefined): Result<Manifest, BackupError> {
  if (!file) return err({ kind: 'not-a-backup' });
  try {
    const manifest = JSON.parse(strFromU8(file)) as Partial<Manifest>;
    if (manifest.format !== 'podo-backup' || typeof manifest.formatVersion !== 'number')
      return err({ kind: 'not-a-backup' });
    if (manifest.formatVersion > formatVersion)
      return err({ kind: 'newer-version', version: manifest.formatVersion });
    return manifest.counts && manifest.mediaTypes
      ? ok(manifest as Manifest)
      : err({ kind: 'damaged', file: 'backup.json' });
  } catch {
    return err({ kind: 'damaged', file: 'backup.json' });
  }
}

function readLines<T>(
  files: Record<string, Uint8Array>,
  name: string,
  count: number,
  isRight: (value: Record<string, unknown>) => boolean,
): Result<T[], BackupError> {
  const text = files[name] ? strFromU8(files[name]) : '';
  const values: T[] = [];
  for (const [index, line] of (text === '' ? [] : text.split('\n')).entries()) {
    try {
      const value = JSON.parse(line) as Record<string, unknown>;
      if (!isRight(value)) return err({ kind: 'damaged', file: name, line: index + 1 });
      values.push(value as T);
    } catch {
      return err({ kind: 'damaged', file: name, line: index + 1 });
    }
  }
  return values.length === count ? ok(values) : err({ kind: 'damaged', file: name });
}

const eventTypes = new Set([
  'reviewed',
  'quizzed',
  'retracted',
  'suspended',
  'unsuspended',
  'buried',
  'unburied',
  'extended',
  'configured',
  'adopted',
]);
const isEvent = ({ id, type, device, sequence, order, at, zone, day }: Record<string, unknown>): boolean =>
  typeof id === 'string' &&
  eventTypes.has(type as string) &&
  typeof device === 'string' &&
  typeof zone === 'string' &&
  [sequence, order, at, day].every((value) => Number.isFinite(value));

const isCourse = ({ course, hash }: Record<string, unknown>): boolean =>
  typeof hash === 'string' &&
  typeof course === 'object' &&
  course !== null &&
  Array.isArray((course as Partial<Course>).cards);

const isParameterSet = ({ hash, weights }: Record<string, unknown>): boolean =>
  typeof hash === 'string' && Array.isArray(weights) && weights.every(Number.isFinite);
