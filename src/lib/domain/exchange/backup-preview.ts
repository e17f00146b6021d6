import type { CourseId, Localized } from '../course';
import type { Event } from '../progress';
import { union } from '../progress/merge';
import type { Millis, StudyDay } from '../time';
import type { Backup } from './backup-format';

/** How a course of a backup stands to the one that is here. A restore takes what is `new` or `newer`. */
export type CourseStanding = 'new' | 'newer' | 'same' | 'older';

export interface CoursePreview {
  id: CourseId;
  titles: Localized<string>;
  version: number;
  standing: CourseStanding;
}

/** What a backup holds, against what is here: what to know before it is restored. */
export interface BackupPreview {
  madeAt: Millis;
  events: number;
  /** How many of the events are not here yet; so many a restore would add. */
  newEvents: number;
  /** Reviews that were not taken back. */
  reviews: number;
  /** The first and the last study day with such a review; null where there is none. */
  days: { first: StudyDay; last: StudyDay } | null;
  courses: CoursePreview[];
}

/** What a backup is compared with. */
export interface Here {
  events: readonly Event[];
  courses: readonly { id: CourseId; version: number }[];
}

/** What restoring `backup` would bring, without doing anything. */
export function previewBackup(backup: Backup, here: Here): BackupPreview {
  const existing = new Map(here.events.map((event) => [event.id, event]));
  const versions = new Map(here.courses.map(({ id, version }) => [id, version]));
  const days = reviewDays(backup.events);
  return {
    madeAt: backup.madeAt,
    events: backup.events.length,
    newEvents: union(existing, backup.events).added.length,
    reviews: days.length,
    days: days.length > 0 ? span(days) : null,
    courses: backup.courses.map(({ course: { id, titles, version } }) => ({
      id,
      titles,
      version,
      standing: standingOf(version, versions.get(id)),
    })),
  };
}

/** The study day of each review that stands. */
function reviewDays(events: readonly Event[]): StudyDay[] {
  const takenBack = new Set(events.flatMap((event) => (event.type === 'retracted' ? [event.target] : [])));
  return events.flatMap(({ type, id, day }) => (type === 'reviewed' && !takenBack.has(id) ? [day] : []));
}

/** The least and the greatest, without a call that has as many arguments as there are days. */
const span = (days: readonly StudyDay[]): { first: StudyDay; last: StudyDay } => ({
  first: days.reduce((a, b) => Math.min(a, b)),
  last: days.reduce((a, b) => Math.max(a, b)),
});

function standingOf(version: number, here: number | undefined): CourseStanding {
  if (here === undefined) return 'new';
  if (version === here) return 'same';
  return version > here ? 'newer' : 'older';
}
