import { parse, type CsvError } from 'csv-parse/browser/esm/sync';
import type { LoggedReview, Rating } from '../memory';
import { err, ok, type Result } from '../result';
import { momentOfWallClock, type Millis, type Zone } from '../time';

export interface ReviewLogError {
  /** 1-based line of the file. */
  line: number;
  kind: 'no-header' | 'missing-column' | 'bad-csv' | 'no-card' | 'bad-time' | 'bad-rating';
  column?: string;
  found?: string;
}

const columns = ['card_id', 'review_time', 'review_rating'] as const;
type Row = Record<(typeof columns)[number], string>;

/** Milliseconds before 1973: a time this small is in seconds, or no time at all. */
const smallestMillis = 1e11;

/**
 * A moment as logs write it: milliseconds since 1970, or ISO 8601; without an offset it is what clocks in `zone` showed.
 */
function readTime(text: string, zone: Zone): Millis | null {
  if (/^\d+$/.test(text)) return Number(text) >= smallestMillis ? Number(text) : null;
  const local = momentOfWallClock(text, zone);
  if (local !== null) return local;
  const at = /^\d{4}-\d\d-\d\d[T ].*(?:Z|[+-]\d\d:?\d\d)$/.test(text)
    ? Date.parse(text.replace(' ', 'T'))
    : NaN;
  return Number.isNaN(at) ? null : at;
}

/**
 * Reads a review log: CSV with a header that has card_id, review_time and review_rating (1 to 4); further columns are
 * passed over. The first fault is given with its line.
 */
export function readReviewLog(text: string, zone: Zone): Result<LoggedReview[], ReviewLogError> {
  let records: { record: Row; info: { lines: number } }[];
  let header: string[] = [];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      columns: (names: string[]) => (header = names),
    }) as unknown as typeof records;
  } catch (thrown) {
    return err({
      line: (thrown as CsvError & { lines?: number }).lines ?? 1,
      kind: 'bad-csv',
      found: (thrown as Error).message,
    });
  }
  if (header.length === 0) return err({ line: 1, kind: 'no-header' });
  const missing = columns.find((column) => !header.includes(column));
  if (missing) return err({ line: 1, kind: 'missing-column', column: missing });

  const log: LoggedReview[] = [];
  for (const { record, info } of records) {
    const review = readRow(record, info.lines, zone);
    if (!review.ok) return review;
    log.push(review.value);
  }
  return ok(log);
}

function readRow(row: Row, line: number, zone: Zone): Result<LoggedReview, ReviewLogError> {
  if (row.card_id === '') return err({ line, kind: 'no-card', column: 'card_id' });
  const at = readTime(row.review_time, zone);
  if (at === null) return err({ line, kind: 'bad-time', column: 'review_time', found: row.review_time });
  if (!/^[1-4]$/.test(row.review_rating))
    return err({ line, kind: 'bad-rating', column: 'review_rating', found: row.review_rating });
  return ok({ card: row.card_id, at, rating: Number(row.review_rating) as Rating });
}
