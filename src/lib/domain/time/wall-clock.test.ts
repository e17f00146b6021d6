import { expect, test } from 'vitest';
import { momentOfWallClock } from './wall-clock';

test.each([
  ['2026-11-23 23:00', 'Asia/Seoul', '2026-11-23T14:00:00Z'],
  ['2026-11-23T08:30:15', 'UTC', '2026-11-23T08:30:15Z'],
  ['2026-07-01T12:00', 'America/New_York', '2026-07-01T16:00:00Z'],
  ['2026-12-01T12:00:00.5', 'America/New_York', '2026-12-01T17:00:00.500Z'],
  ['2026-11-23', 'Asia/Seoul', '2026-11-22T15:00:00Z'],
])('%s on a wall in %s is %s', (text, zone, moment) => {
  expect(momentOfWallClock(text, zone)).toBe(Date.parse(moment));
});

test.each(['yesterday', '2026-13-01', '2026-02-30', '2026-01-01T25:00', ''])('%j is no date', (text) => {
  expect(momentOfWallClock(text, 'Asia/Seoul')).toBeNull();
});
