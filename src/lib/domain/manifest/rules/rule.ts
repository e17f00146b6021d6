import type { FieldPath } from '../path';
import type { Fields } from '../read/convert';
import { isMap, type Report } from '../schema/check';
import { checkForm, type Form } from './formats';

export interface Place {
  path: FieldPath;
  /** The objects around, from the outside in. */
  around: readonly Fields[];
  report: Report;
}

/** Looks at one object, of the type that the table names, and reports what the API server would refuse. */
export type Rule = (object: Fields, place: Place) => void;

/** The field as an object; an empty one where it is omitted. */
export const mapOf = (value: unknown): Fields => (isMap(value) ? value : {});

/** The items of a list of objects. */
export const itemsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(mapOf) : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Reports numbers that are too small or too large: field, least, most. */
export function inRange(fields: readonly [name: string, least: number, most?: number][]): Rule {
  return (object, { path, report }) => {
    for (const [name, least, most = Infinity] of fields) {
      const value = object[name];
      if (typeof value !== 'number' || (value >= least && value <= most)) continue;
      const details = { found: String(value), least: String(least), most: String(most) };
      report(path.child(name), most === Infinity ? 'too-small' : 'out-of-range', details);
    }
  };
}

/** Reports text that does not have the form of its field, item by item where it is a list: field, form. */
export function inForm(fields: readonly [name: string, form: Form][]): Rule {
  return (object, { path, report }) => {
    for (const [name, form] of fields) {
      const written = object[name];
      const at = path.child(name);
      if (Array.isArray(written))
        written.forEach((each, index) => checkForm(each, form, at.index(index), report));
      else checkForm(written, form, at, report);
    }
  };
}

/** Reports a field that goes only with another, or does not go with it. */
export function clash(
  is: 'only-with' | 'not-with',
  field: string,
  other: string,
  path: FieldPath,
  { report }: Pick<Place, 'report'>,
  where = path,
): void {
  report(path, is, { field, other }, where);
}

/** Reports the second of two items with the same key. */
export function noTwins(
  items: readonly Fields[],
  keyOf: (item: Fields) => string | undefined,
  pathOf: (index: number) => FieldPath,
  report: Report,
  seen = new Set<string>(),
): Set<string> {
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (key === undefined || key === '') return;
    if (seen.has(key)) report(pathOf(index), 'twin', { found: key });
    seen.add(key);
  });
  return seen;
}

/** Reports where not exactly one of some fields is given. */
export function exactlyOne(
  object: Fields,
  names: readonly string[],
  { path, report }: Omit<Place, 'around'>,
): void {
  const given = names.filter((name) => isGiven(object[name]));
  const list = names.join(', ');
  if (given.length === 0) report(path, 'one-of', { names: list });
  for (const name of given.slice(1)) report(path.child(name), 'only-one-of', { names: list });
}
