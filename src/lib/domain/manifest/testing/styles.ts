import fc from 'fast-check';
import { stringify } from 'yaml';
import { keyedLists } from '../compare/lists';
import { readQuantity } from '../quantity';
import { withDefaults } from '../defaults/with-defaults';
import type { Fields } from '../read/convert';
import { isMap } from '../schema/check';
import { fieldsOf, isObject } from '../schema/types';

/** For tests: ways to write the same object. `pick(n)` gives 0 to n - 1. */
type Pick = (choices: number) => number;

const pickFrom = (seed: fc.Arbitrary<number>): fc.Arbitrary<Pick> =>
  fc.array(seed, { minLength: 40, maxLength: 40 }).map((numbers) => {
    let at = 0;
    return (choices) => numbers[at++ % numbers.length]! % choices;
  });

const shuffled = <T>(items: readonly T[], pick: Pick): T[] => {
  const left = [...items];
  return items.map(() => left.splice(pick(left.length), 1)[0]!);
};

/** The same amount in another unit. */
function otherUnit(written: unknown, pick: Pick): unknown {
  const amount = readQuantity(written);
  if (!amount) return written;
  const thousandths = amount.numerator * 1000n;
  if (thousandths % amount.denominator !== 0n || pick(2) === 0) return written;
  return `${thousandths / amount.denominator}m`;
}

/** The same value, with keys and keyed lists in any order and amounts in other units. */
function varied(label: string, type: string, value: unknown, pick: Pick): unknown {
  if (type === 'q') return otherUnit(value, pick);
  if (Array.isArray(value)) {
    const items = value.map((item) => varied('', type.slice(1), item, pick));
    return keyedLists.get(label)?.order === 'free' ? shuffled(items, pick) : items;
  }
  if (!isMap(value)) return value;
  const fields = isObject(type) ? fieldsOf(type) : undefined;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => {
    const inner = fields?.get(name)?.type ?? (type.startsWith('{') ? type.slice(1) : '?');
    return [name, varied(`${type}.${name}`, inner, each, pick)];
  });
  return Object.fromEntries(shuffled(entries, pick));
}

const writers: ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, undefined, 2),
  (value) => stringify(value, { version: '1.1' }),
  (value) => stringify(value, { version: '1.1', defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
  (value) => stringify(value, { version: '1.1', indent: 4, indentSeq: false, lineWidth: 40 }),
  // In quotes, because go-yaml ends plain text in brackets at a `?`.
  (value) => stringify(value, { version: '1.1', collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE' }),
  (value) => `# an answer\n---\n${stringify(value, { version: '1.1' })}...\n`,
  (value) => stringify(value, { version: '1.1' }).replaceAll('\n', '\r\n'),
];

/** Texts that mean the same as an object of a type. */
export const equivalents = (type: string, object: Fields): fc.Arbitrary<string> =>
  pickFrom(fc.nat()).map((pick) => {
    const filled = pick(2) === 0 ? object : JSON.parse(JSON.stringify(withDefaults(type, object, false)));
    return writers[pick(writers.length)]!(varied('', type, filled, pick));
  });
