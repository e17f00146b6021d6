import { keyedLists } from '../compare/lists';
import { withDefaults } from '../defaults/with-defaults';
import { readQuantity } from '../quantity';
import type { Fields } from '../read/convert';
import { isMap } from '../schema/check';
import { fieldsOf, isObject } from '../schema/types';

/** A value of a manifest with what its type is in the table of types, and the label of its field, such as `PodSpec.volumes`. */
export interface Typed {
  value: unknown;
  type: string;
  label: string;
}

export type Path = readonly (string | number)[];

/** What stands one step inside. */
export function inside({ value, type }: Typed, step: string | number): Typed {
  const next = (value as Record<string | number, unknown> | null | undefined)?.[step];
  if (typeof step === 'number')
    return { value: next, type: type.startsWith('[') ? type.slice(1) : '?', label: '' };
  const field = isObject(type) ? fieldsOf(type)?.get(step)?.type : undefined;
  return {
    value: next,
    type: field ?? (type.startsWith('{') ? type.slice(1) : '?'),
    label: `${type}.${step}`,
  };
}

export const at = (root: Typed, path: Path): Typed => path.reduce(inside, root);

/** The same value with each part changed from the inside out. */
export function mapped(typed: Typed, change: (each: Typed) => unknown): unknown {
  const { value } = typed;
  if (Array.isArray(value))
    return change({ ...typed, value: value.map((_, index) => mapped(inside(typed, index), change)) });
  if (!isMap(value)) return change(typed);
  const entries = Object.keys(value).map((key) => [key, mapped(inside(typed, key), change)]);
  return change({ ...typed, value: Object.fromEntries(entries) });
}

/** The same amount in thousandths, where it is a whole number of them. */
export function otherUnit({ value, type }: Typed): unknown {
  const amount = type === 'q' ? readQuantity(value) : undefined;
  if (!amount) return value;
  const thousandths = amount.numerator * 1000n;
  const isWhole = thousandths % amount.denominator === 0n;
  const written = `${thousandths / amount.denominator}m`;
  // What is in thousandths already is written as a fraction.
  if (written === value) return String(Number(amount.numerator) / Number(amount.denominator));
  return isWhole ? written : value;
}

export const reversedKeys = ({ value }: Typed): unknown =>
  isMap(value) ? Object.fromEntries(Object.entries(value).reverse()) : value;

/** Lists whose order does not count, the other way round. */
export const reversedLists = ({ value, label }: Typed): unknown =>
  Array.isArray(value) && keyedLists.get(label)?.order === 'free' ? [...value].reverse() : value;

/** With everything that Kubernetes would put in. */
export const filled = ({ value, type }: Typed): unknown =>
  isObject(type) && isMap(value) ? withDefaults(type, value, false) : value;

/** The paths to all values that are no map and no list. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
  return [path];
}

/** A copy in which one value is changed; gone where the change gives `undefined`. */
export function changed(object: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(object);
  const put = (value: unknown) => changed(value, rest, change);
  if (Array.isArray(object))
    return object.flatMap((item: unknown, index) => {
      const value = index === step ? put(item) : item;
      return value === undefined ? [] : [value];
    });
  const fields =
    isMap(object) && Object.hasOwn(object, step) ? object : { ...(object as Fields), [step]: undefined };
  const entries = Object.entries(fields).map(
    ([key, value]) => [key, key === step ? put(value) : value] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const sorted = (value: unknown): unknown =>
  isMap(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)]),
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value;

/** Whether two values are the same, in whatever order their keys stand. */
export const isEqual = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
