import { expect, test } from 'vitest';
import { moment } from './clock';

test('a moment has the wall time and the zone', () => {
  expect(
    moment(
      () => 5,
      () => 'Asia/Seoul',
    ),
  ).toEqual({ at: 5, zone: 'Asia/Seoul' });
});

test.each([undefined, 'Etc/Unknown'])('a device whose zone is %o is taken to be at UTC', (zone) => {
  expect(
    moment(
      () => 5,
      () => zone,
    ).zone,
  ).toBe('UTC');
});

test('a moment of this machine is in a zone that calendars understand', () => {
  const { zone } = moment();
  expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});
