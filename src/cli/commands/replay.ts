import { InvalidArgumentError, type Command } from 'commander';
import { readFileSync } from 'node:fs';
import { readReviewLog, type ReviewLogError } from '../../lib/domain/exchange';
import {
  audit,
  defaultParameters,
  fsrs6,
  type AuditedReview,
  type Parameters,
} from '../../lib/domain/memory';
import { initialPreset } from '../../lib/domain/study';
import { dateOfDay, studyDay } from '../../lib/domain/time';

interface ReplayOptions {
  json?: boolean;
  parameters: Parameters;
  zone: string;
  rollover: number;
  fuzz: boolean;
}

function readParameters(text: string): Parameters {
  const weights = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (weights.length !== defaultParameters.length || !weights.every(Number.isFinite)) {
    throw new InvalidArgumentError(`FSRS-6 takes ${defaultParameters.length} numbers with commas between.`);
  }
  return weights;
}

function readZone(text: string): string {
  try {
    studyDay(0, text, 0);
    return text;
  } catch {
    throw new InvalidArgumentError('It takes an IANA time zone, such as Asia/Seoul.');
  }
}

function readHour(text: string): number {
  const hour = Number(text);
  if (!/^\d{1,2}$/.test(text) || hour > 23) throw new InvalidArgumentError('It takes an hour from 0 to 23.');
  return hour;
}

const sentences: Record<ReviewLogError['kind'], (error: ReviewLogError) => string> = {
  'no-header': () => 'the file is empty. Its first line names the columns: card_id,review_time,review_rating',
  'missing-column': ({ column }) =>
    `the first line has no column ${column}. Add it: card_id,review_time,review_rating`,
  'bad-csv': ({ found }) => `this is no line of the table: ${found}`,
  'no-card': () => 'card_id is empty. Every review names its card',
  'bad-time': ({ found }) =>
    `review_time is ${JSON.stringify(found)}. Write ISO 8601 (2026-11-23T23:00+09:00) or milliseconds since 1970`,
  'bad-rating': ({ found }) =>
    `review_rating is ${JSON.stringify(found)}. Write 1 (again), 2 (hard), 3 (good) or 4 (easy)`,
};

const printed = ({ card, at, day, ...rest }: AuditedReview) => {
  const { elapsedDays, rating, stability, difficulty, intervalDays } = rest;
  const time = new Date(at).toISOString();
  return {
    cardId: card,
    time,
    day: dateOfDay(day),
    elapsedDays,
    rating,
    stability,
    difficulty,
    intervalDays,
  };
};

function asTable(reviews: ReturnType<typeof printed>[]): string {
  const lines = reviews.map(
    ({ cardId, time, day, elapsedDays, rating, stability, difficulty, intervalDays }) =>
      [
        cardId,
        time,
        day,
        elapsedDays,
        rating,
        stability.toFixed(4),
        difficulty.toFixed(4),
        intervalDays,
      ].join('\t'),
  );
  return ['card\ttime\tday\telapsed\trating\tstability\tdifficulty\tinterval', ...lines].join('\n');
}

/** `podo replay`: what the scheduler makes of a review log, for anyone who wants to check it. */
export function replayCommand(program: Command): void {
  program
    .command('replay')
    .description('replay a review log through the scheduler: study days, stability, difficulty, intervals')
    .argument('<log>', 'CSV with the columns card_id, review_time, review_rating (1 to 4)')
    .option('--json', 'print JSON: {"reviews": […]}, in the order of the log')
    .option(
      '--parameters <weights>',
      'the 21 weights of FSRS-6, with commas between',
      readParameters,
      defaultParameters,
    )
    .option('--zone <zone>', 'the time zone that the learner lived in', readZone, 'Asia/Seoul')
    .option('--rollover <hour>', 'the hour at which a study day begins', readHour, 4)
    .option('--no-fuzz', 'do not spread intervals')
    .action((file: string, { json, parameters, zone, rollover, fuzz }: ReplayOptions) => {
      const log = readReviewLog(readFileSync(file, 'utf8'), zone);
      if (!log.ok) {
        program.error(`${file}:${log.error.line}: ${sentences[log.error.kind](log.error)}`, { exitCode: 1 });
      }
      const context = { model: fsrs6(parameters), options: { ...initialPreset, fuzz }, zone, rollover };
      const reviews = audit(log.value, context).map(printed);
      process.stdout.write(`${json ? JSON.stringify({ reviews }) : asTable(reviews)}\n`);
    });
}
