import type { Language } from './language';

/** A rough duration: "약 7분", "about 7 min"; never less than a minute. */
export function formatMinutes(minutes: number, language: Language): string {
  const whole = Math.max(1, Math.round(minutes));
  return language === 'ko' ? `약 ${whole}분` : `about ${whole} min`;
}

/** A share 0..1 as a whole percentage: "71 %" is written "71%". */
export const formatPercent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/**
 * A calendar date in words: "12월 3일 (목)", "Thu, Dec 3"; with the year where `withYear`.
 * @param date `YYYY-MM-DD`; it is a date of the calendar, so no time zone has a say in it
 */
export function formatDate(date: string, language: Language, withYear = false): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: language === 'ko' ? 'long' : 'short',
    day: 'numeric',
    ...(withYear ? { year: 'numeric' } : { weekday: 'short' }),
  }).format(new Date(`${date}T00:00Z`));
}
