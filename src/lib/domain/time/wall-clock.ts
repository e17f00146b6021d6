import { wallClock, type Millis, type Zone } from './study-day';

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?)?$/;

/**
 * The moment at which a clock on the wall of a zone shows a date and time (`2026-11-23 23:00`), or null where the text
 * is no date. Of an hour that is shown twice, the second; of one that is skipped, as if the clock had not jumped.
 */
export function momentOfWallClock(text: string, zone: Zone): Millis | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wall = Date.UTC(
    year!,
    month! - 1,
    day,
    hour,
    minute,
    second,
    Number((match[7] ?? '0').padEnd(3, '0')),
  );
  const date = new Date(wall);
  if (
    date.getUTCMonth() + 1 !== month ||
    date.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  )
    return null;
  const offset = (at: Millis) => wallClock(at, zone) - Math.floor(at / 1000) * 1000;
  const guess = wall - offset(wall);
  return wall - offset(guess);
}
