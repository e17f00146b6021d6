import { expect, it } from 'vitest';
import { formatMoment } from './format-moment';

const now = new Date(2026, 10, 23, 20, 30).getTime();

it.each<[what: string, at: Date, korean: string, english: string]>([
  ['today', new Date(2026, 10, 23, 20, 14), '오늘 20:14', 'today 20:14'],
  ['just after midnight', new Date(2026, 10, 23, 0, 5), '오늘 00:05', 'today 00:05'],
  ['yesterday', new Date(2026, 10, 22, 23, 59), '어제 23:59', 'yesterday 23:59'],
  ['this year', new Date(2026, 10, 3, 8, 5), '11월 3일 (화) 08:05', 'Tue, Nov 3 08:05'],
  ['another year', new Date(2025, 11, 31, 8, 5), '2025년 12월 31일 08:05', 'Dec 31, 2025 08:05'],
])('says a moment of %s', (_, at, korean, english) => {
  expect(formatMoment(at.getTime(), now, 'ko')).toBe(korean);
  expect(formatMoment(at.getTime(), now, 'en')).toBe(english);
});
