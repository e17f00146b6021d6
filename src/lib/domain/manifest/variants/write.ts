import { plainScalar } from '../read/scalar';
import { isMap } from '../schema/check';

/** How a value is written as YAML. */
export interface Style {
  indent: 2 | 4;
  /** Whether the items of a list stand right of its key. */
  insetLists: boolean;
  quotes: 'none' | 'single' | 'double';
  /** What stands in brackets: nothing, what holds no other map or list, or everything. */
  flow: 'none' | 'leaves' | 'all';
}

export const usual: Style = { indent: 2, insetLists: true, quotes: 'none', flow: 'none' };

/** Text that YAML reads as the same text without quotes, wherever it stands. */
const isPlain = (text: string): boolean =>
  /^[A-Za-z0-9/_.][A-Za-z0-9/_.:@+=-]*$/.test(text) && !text.endsWith(':') && plainScalar(text) === text;

function scalar(value: unknown, { quotes }: Style): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (quotes === 'none' && isPlain(value)) return value;
  const isSimple = !/[^\x20-\x7e\xa0-\ud7ff]/.test(value);
  return quotes === 'single' && isSimple ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

const isEmpty = (value: unknown) =>
  Array.isArray(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0;
const isNested = (value: unknown) => Array.isArray(value) || isMap(value);
const partsOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : Object.values(value as object);

function inBrackets(value: unknown, style: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => inBrackets(item, style)).join(', ')}]`;
  if (!isMap(value))
    return scalar(value, { ...style, quotes: style.quotes === 'none' ? 'double' : style.quotes });
  const pairs = Object.entries(value).map(
    ([key, each]) => `${scalar(key, style)}: ${inBrackets(each, style)}`,
  );
  return `{${pairs.join(', ')}}`;
}

const isFlow = (value: unknown, { flow }: Style) =>
  isEmpty(value) || flow === 'all' || (flow === 'leaves' && !partsOf(value).some(isNested));

function lines(value: unknown, style: Style): string[] {
  if (!isNested(value)) return [scalar(value, style)];
  if (isFlow(value, style)) return [inBrackets(value, style)];
  const indent = ' '.repeat(style.indent);
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const [first = '', ...others] = lines(item, style);
      return [`- ${first}`, ...others.map((line) => `  ${line}`)];
    });
  return Object.entries(value as object).flatMap(([key, each]) => {
    const name = `${scalar(key, style)}:`;
    const written = lines(each, style);
    if (!isNested(each) || isFlow(each, style)) return [`${name} ${written[0]!}`];
    const inset = Array.isArray(each) && !style.insetLists ? '' : indent;
    return [name, ...written.map((line) => inset + line)];
  });
}

/** Writes a value as YAML, without a line end after it. */
export const write = (value: unknown, style: Partial<Style> = {}): string =>
  lines(value, { ...usual, ...style }).join('\n');
