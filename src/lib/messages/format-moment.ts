import { formatDate } from './format';
import type { Language } from './language';

/** The date at a moment, as the clock of this device shows it: `YYYY-MM-DD`. */
function dateAt(at: number): string {
  const local = new Date(at);
  return new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()))
    .toISOString()
    .slice(0, 10);
}

/** How many midnights lie between two dates. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * A moment of the past in words: "오늘 20:14", "yesterday 08:05", "11월 3일 (화) 20:14"; with the year where it is another.
 * @param at ms
 * @param now the moment it is, ms
 */
export function formatMoment(at: number, now: number, language: Language): string {
  const [date, today] = [dateAt(at), dateAt(now)];
  const ago = daysBetween(date, today);
  const day =
    ago === 0 || ago === 1
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day')
      : formatDate(date, language, date.slice(0, 4) !== today.slice(0, 4));
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${day} ${time.format(at)}`;
}
