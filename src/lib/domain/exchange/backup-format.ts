import type { Course } from '../course';
import type { ParameterSet } from '../memory';
import type { Event } from '../progress';
import type { Millis } from '../time';

/**
 * Everything that cannot be derived, each with its rule for merging: events by union, courses by version, parameter
 * sets and media by hash.
 */
export interface Backup {
  /** When it was made. */
  madeAt: Millis;
  events: Event[];
  courses: { course: Course; hash: string }[];
  parameterSets: ParameterSet[];
  media: { hash: string; type: string; bytes: Uint8Array }[];
}

export const formatVersion = 1;

/** What stands in `backup.json`. */
export interface Manifest {
  format: 'podo-backup';
  formatVersion: number;
  madeAt: number;
  counts: { events: number; courses: number; parameterSets: number; media: number };
  mediaTypes: Record<string, string>;
}

/** The parts that are files of lines, a value in JSON on each. */
export const lineFiles = {
  events: 'events.jsonl',
  courses: 'courses.jsonl',
  parameterSets: 'parameter-sets.jsonl',
} as const;
