import { lookup } from './lookup';

/** When a schedule fires: the minutes, hours, days and months that are set, as bits. */
export interface Schedule {
  minutes: bigint;
  hours: bigint;
  months: bigint;
  days: bigint;
  weekdays: bigint;
  /** Whether a day counts where either the day of the month or the weekday fits, instead of both. */
  eitherDay: boolean;
}

interface Range {
  least: number;
  most: number;
  names?: string[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const ranges: Range[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  { least: 1, most: 12, names: months },
  { least: 0, most: 6, names: weekdays },
];
const macros: Record<string, string> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

const isStar = (text: string) => text === '*' || text === '?';

function numberIn(text: string, { least, names }: Range): number {
  const named = names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0) return named + least;
  return /^\d{1,4}$/.test(text) ? Number(text) : NaN;
}

/** One item of a list, such as `1-5`, `0-30/15`, `mon`; star where it leaves the field open. */
function readItem(item: string, range: Range): { bits: bigint; star: boolean } | undefined {
  const [span = '', step, ...more] = item.split('/');
  const [from = '', to, ...rest] = span.split('-');
  if (more.length > 0 || rest.length > 0) return undefined;
  const open = isStar(from);
  const start = open ? range.least : numberIn(from, range);
  const single = open || (to === undefined && step !== undefined) ? range.most : start;
  const end = to === undefined || open ? single : numberIn(to, range);
  const by = step === undefined ? 1 : numberIn(step, { least: 0, most: 0 });
  if (!(start >= range.least && end <= range.most && start <= end && by > 0)) return undefined;
  let bits = 0n;
  for (let at = start; at <= end; at += by) bits |= 1n << BigInt(at);
  return { bits, star: open && by === 1 };
}

function readField(field: string, range: Range): { bits: bigint; star: boolean } | undefined {
  let bits = 0n;
  let star = false;
  for (const item of field.split(',').filter(Boolean)) {
    const found = readItem(item, range);
    if (!found) return undefined;
    bits |= found.bits;
    star ||= found.star;
  }
  return { bits, star };
}

const all = ({ least, most }: Range) => (1n << BigInt(most + 1)) - (1n << BigInt(least));

/**
 * Reads a schedule as CronJobs do (robfig/cron v3, ParseStandard): five fields or a macro; Sunday is 0 only. `undefined` for what is
 * none, and for `@every`, which has no fields.
 */
export function readSchedule(text: string): Schedule | undefined {
  const fields = (lookup(macros, text) ?? text).trim().split(/\s+/);
  if (fields.length !== 5) return undefined;
  const read = fields.map((field, index) => readField(field, ranges[index]!));
  if (read.includes(undefined)) return undefined;
  const [minute, hour, day, month, weekday] = read.map((each) => each!);
  const eitherDay = !day!.star && !weekday!.star;
  // Either of the two, and one of them is always: every day.
  const everyDay = eitherDay && (day!.bits === all(ranges[2]!) || weekday!.bits === all(ranges[4]!));
  return {
    minutes: minute!.bits,
    hours: hour!.bits,
    months: month!.bits,
    days: everyDay ? all(ranges[2]!) : day!.bits,
    weekdays: everyDay ? all(ranges[4]!) : weekday!.bits,
    eitherDay: eitherDay && !everyDay,
  };
}

/** `@every 1h30m`: accepted, and counted from the start of the controller. */
export const isInterval = (text: string): boolean =>
  /^@every (?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(text);

export const sameSchedule = (a: Schedule, b: Schedule): boolean =>
  (Object.keys(a) as (keyof Schedule)[]).every((part) => a[part] === b[part]);
