import { describe, expect, test } from 'vitest';
import type { Course } from '../course';
import type { Event } from '../progress';
import type { Backup } from './backup-format';
import { previewBackup } from './backup-preview';

const event = (sequence: number, day: number, body: object = { type: 'reviewed' }) =>
  ({
    id: `a:${sequence}`,
    device: 'a',
    sequence,
    order: sequence,
    at: sequence,
    zone: 'UTC',
    day,
    ...body,
  }) as Event;
const course = (version: number, id = 'k8s') => ({
  course: { id, version, titles: { ko: '쿠버네티스' } } as unknown as Course,
  hash: 'h',
});
const backup = (events: Event[], courses: Backup['courses'] = []): Backup => ({
  madeAt: 5,
  events,
  courses,
  parameterSets: [],
  media: [],
});
const nothing = { events: [], courses: [] };

describe('previewBackup', () => {
  test('of an empty backup has no days', () => {
    expect(previewBackup(backup([]), nothing)).toEqual({
      madeAt: 5,
      events: 0,
      newEvents: 0,
      reviews: 0,
      days: null,
      courses: [],
    });
  });

  test('counts the events that are not here yet', () => {
    const events = [event(1, 10), event(2, 11), event(3, 12)];
    const here = { events: events.slice(0, 2), courses: [] };
    expect(previewBackup(backup(events), here)).toMatchObject({ events: 3, newEvents: 1 });
  });

  test('a different event of the same name is not here yet', () => {
    const here = { events: [event(1, 10)], courses: [] };
    expect(previewBackup(backup([event(1, 99)]), here).newEvents).toBe(1);
  });

  test('counts reviews that were not taken back, and spans their days whatever their order', () => {
    const events = [
      event(1, 30, { type: 'configured', setting: 'minutesPerDay', value: 5 }),
      event(2, 14),
      event(3, 12),
      event(4, 20),
      event(5, 20, { type: 'retracted', target: 'a:4' }),
    ];
    expect(previewBackup(backup(events), nothing)).toMatchObject({
      events: 5,
      reviews: 2,
      days: { first: 12, last: 14 },
    });
  });

  test.each([
    [undefined, 'new'],
    [1, 'newer'],
    [2, 'same'],
    [3, 'older'],
  ])('where version %s of a course is here, version 2 is %s', (version, standing) => {
    const courses = version === undefined ? [] : [{ id: 'k8s' as never, version }];
    expect(previewBackup(backup([], [course(2)]), { events: [], courses }).courses).toEqual([
      { id: 'k8s', titles: { ko: '쿠버네티스' }, version: 2, standing },
    ]);
  });
});
