import type { Language } from './language';

/** How long until a card is asked again: minutes while it is being learned, whole days after. */
export type Interval = { minutes: number } | { days: number };

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Short for a button, long for a screen reader. */
const names: Record<Language, Record<Unit, { short: string; long: (n: string) => string }>> = {
  ko: {
    minute: { short: '분', long: (n) => `${n}분` },
    hour: { short: '시간', long: (n) => `${n}시간` },
    day: { short: '일', long: (n) => `${n}일` },
    month: { short: '개월', long: (n) => `${n}개월` },
    year: { short: '년', long: (n) => `${n}년` },
  },
  en: {
    minute: { short: ' min', long: (n) => (n === '1' ? '1 minute' : `${n} minutes`) },
    hour: { short: ' h', long: (n) => (n === '1' ? '1 hour' : `${n} hours`) },
    day: { short: ' d', long: (n) => (n === '1' ? '1 day' : `${n} days`) },
    month: { short: ' mo', long: (n) => (n === '1' ? '1 month' : `${n} months`) },
    year: { short: ' yr', long: (n) => (n === '1' ? '1 year' : `${n} years`) },
  },
};

/** Mean length in the Gregorian calendar. */
const daysInMonth = 365.2425 / 12;

/** The largest unit in which an interval is at least 1, with one decimal only where days are no longer counted. */
function inUnit(interval: Interval): { amount: number; unit: Unit } {
  if ('minutes' in interval) {
    const minutes = Math.max(1, Math.round(interval.minutes));
    if (minutes < 60) return { amount: minutes, unit: 'minute' };
    if (minutes < 1440) return { amount: Math.round(minutes / 60), unit: 'hour' };
    return inUnit({ days: minutes / 1440 });
  }
  const days = Math.round(interval.days);
  if (days < 31) return { amount: days, unit: 'day' };
  if (days < 365) return { amount: Math.round((days / daysInMonth) * 10) / 10, unit: 'month' };
  return { amount: Math.round((days / 365.2425) * 10) / 10, unit: 'year' };
}

/** "1분", "6일", "2.3개월"; "1 min", "6 d", "2.3 mo". */
export function formatInterval(interval: Interval, language: Language): string {
  const { amount, unit } = inUnit(interval);
  return `${amount}${names[language][unit].short}`;
}

/** The same in whole words: "6 days". */
export function spokenInterval(interval: Interval, language: Language): string {
  const { amount, unit } = inUnit(interval);
  return names[language][unit].long(String(amount));
}
