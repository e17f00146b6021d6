/** Milliseconds since 1970-01-01T00:00Z. */
export type Millis = number;
/** An IANA time zone, such as `Asia/Seoul`. */
export type Zone = string;

/**
 * A day as the learner lives it: the local calendar date, which changes at the rollover hour and not at midnight.
 * The number counts calendar days since 1970-01-01, so differences are days whatever clocks did in between.
 */
export type StudyDay = number;

const dayInMillis = 86_400_000;
const formats = new Map<Zone, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that the platform does not know */
function formatIn(zone: Zone): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** The wall clock at a moment, as if it were UTC. */
export function wallClock(at: Millis, zone: Zone): Millis {
  const part: Record<string, number> = {};
  for (const { type, value } of formatIn(zone).formatToParts(at)) part[type] = Number(value);
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
}

/**
 * The study day of a moment: its local date, minus one day where the local hour is before the rollover.
 * (Subtracting the rollover from the moment instead goes wrong on the nights when clocks change.)
 *
 * @param rollover hour of the day, 0..23
 */
export function studyDay(at: Millis, zone: Zone, rollover: number): StudyDay {
  const wall = new Date(wallClock(at, zone));
  const date = Math.floor(wall.getTime() / dayInMillis);
  return wall.getUTCHours() < rollover ? date - 1 : date;
}

/** `YYYY-MM-DD` of a study day. */
export const dateOfDay = (day: StudyDay): string => new Date(day * dayInMillis).toISOString().slice(0, 10);
