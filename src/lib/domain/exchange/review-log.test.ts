import { describe, expect, test } from 'vitest';
import { readReviewLog } from './review-log';

const header = 'card_id,review_time,review_rating\n';

describe('readReviewLog', () => {
  test.each([
    ['1763874000000', 1763874000000],
    ['2026-11-23T23:00+09:00', Date.parse('2026-11-23T14:00Z')],
    ['2026-11-23T14:00:00Z', Date.parse('2026-11-23T14:00Z')],
    ['2026-11-23 23:00', Date.parse('2026-11-23T14:00Z')],
  ])('reads the time %s', (time, at) => {
    expect(readReviewLog(`${header}a,${time},3\n`, 'Asia/Seoul')).toEqual({
      ok: true,
      value: [{ card: 'a', at, rating: 3 }],
    });
  });

  test('passes over further columns, a byte order mark, quotes and empty lines', () => {
    const text =
      '\uFEFFreview_rating,deck,card_id,review_time\r\n\r\n4,"x,y","a ""1""",2026-11-23T14:00:00Z\r\n';
    expect(readReviewLog(text, 'UTC')).toMatchObject({ ok: true, value: [{ card: 'a "1"', rating: 4 }] });
  });

  test.each([
    ['', 1, 'no-header'],
    ['card,review_time,review_rating\n', 1, 'missing-column'],
    [`${header}a,2026-11-23T14:00:00Z,3\nb,soon,3\n`, 3, 'bad-time'],
    [`${header}a,1763874000,3\n`, 2, 'bad-time'],
    [`${header}a,2026-11-23T14:00:00Z,5\n`, 2, 'bad-rating'],
    [`${header},2026-11-23T14:00:00Z,1\n`, 2, 'no-card'],
    [`${header}a,2026-11-23T14:00:00Z\n`, 2, 'bad-csv'],
  ])('says where %j is wrong', (text, line, kind) => {
    expect(readReviewLog(text, 'UTC')).toMatchObject({ ok: false, error: { line, kind } });
  });
});
