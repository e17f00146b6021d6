import { readSchedule, sameSchedule } from '../cron';
import type { FieldPath } from '../path';
import type { Code } from '../problem';
import { compareQuantities, readQuantity, roundedUpToMilli } from '../quantity';
import type { Fields } from '../read/convert';
import { isMap } from '../schema/check';
import { fieldsOf, isObject } from '../schema/types';
import { keyedLists, sets, type KeyedList } from './lists';

/** Takes a difference: what was expected and what was found; `undefined` for nothing. */
export type Differ = (
  path: FieldPath,
  code: Code,
  expected: unknown,
  found: unknown,
  where?: FieldPath,
) => void;

/** A type of the table, or `?` for what is compared without one. */
type Type = string;

/** Fields of which an empty value, or `false`, is not the same as none. */
const telling = new Set([
  'Volume.emptyDir',
  'PersistentVolumeClaimSpec.storageClassName',
  'PodSpec.automountServiceAccountToken',
  'SecurityContext.allowPrivilegeEscalation',
]);

/** Whether a value is the same as leaving the field out. */
function saysNothing(value: unknown, label: string, type: Type): boolean {
  if (telling.has(label)) return false;
  if (value === false || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (!isMap(value)) return false;
  const fields = isObject(type) ? fieldsOf(type) : undefined;
  return Object.entries(value).every(([name, each]) =>
    saysNothing(each, `${type}.${name}`, fields?.get(name)?.type ?? '?'),
  );
}

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

function sameAmount(expected: unknown, found: unknown, path: FieldPath): boolean {
  const [a, b] = [readQuantity(expected), readQuantity(found)];
  if (!a || !b) return expected === found;
  const isCpu = path.steps.at(-1) === 'cpu';
  return compareQuantities(isCpu ? roundedUpToMilli(a) : a, isCpu ? roundedUpToMilli(b) : b) === 0;
}

function sameTime(expected: unknown, found: unknown): boolean {
  const [a, b] = [expected, found].map((each) => (typeof each === 'string' ? readSchedule(each) : undefined));
  return a && b ? sameSchedule(a, b) : expected === found;
}

function compareScalar(
  label: string,
  type: Type,
  expected: unknown,
  found: unknown,
  path: FieldPath,
  differ: Differ,
) {
  const isSame =
    type === 'q'
      ? sameAmount(expected, found, path)
      : label === 'CronJobSpec.schedule'
        ? sameTime(expected, found)
        : expected === found;
  if (isSame) return;
  differ(
    path,
    kindOf(expected) === kindOf(found) || type === 'q' ? 'other-value' : 'other-type',
    expected,
    found,
  );
}

/** Reports where applying `expected` as a strategic merge patch would change `found`. */
export function compare(
  label: string,
  type: Type,
  expected: unknown,
  found: unknown,
  path: FieldPath,
  differ: Differ,
): void {
  if (isMap(expected)) {
    if (isMap(found)) compareMaps(type, expected, found, path, differ);
    else differ(path, found === undefined || found === null ? 'missing' : 'other-type', expected, found);
  } else if (Array.isArray(expected)) {
    const inner = type.startsWith('[') ? type.slice(1) : '?';
    if (!Array.isArray(found))
      differ(path, found === undefined || found === null ? 'missing' : 'other-type', expected, found);
    else compareLists(label, inner, expected, found, path, differ);
  } else if (found === undefined || found === null) differ(path, 'missing', expected, found);
  else compareScalar(label, type, expected, found, path, differ);
}

const ignored = new Set(['status', 'ObjectMeta.creationTimestamp']);

function compareMaps(type: Type, expected: Fields, found: Fields, path: FieldPath, differ: Differ): void {
  const fields = isObject(type) ? fieldsOf(type) : undefined;
  for (const [name, value] of Object.entries(expected)) {
    const label = `${type}.${name}`;
    if (ignored.has(label) || (path.steps.length === 0 && ignored.has(name))) continue;
    const inner = fields?.get(name)?.type ?? (type.startsWith('{') ? type.slice(1) : '?');
    const at = fields || type === '?' ? path.child(name) : path.key(name);
    const other = found[name];
    if (value === null) {
      if (other !== undefined && other !== null && !saysNothing(other, label, inner))
        differ(at, 'not-wanted', undefined, other);
    } else if ((other === undefined || other === null) && fields && saysNothing(value, label, inner))
      continue;
    else compare(label, inner, value, other, at, differ);
  }
}

/** Whether two values are the same without regard to what else the second may have. */
function agrees(label: string, type: Type, expected: unknown, found: unknown, path: FieldPath): boolean {
  let same = true;
  compare(label, type, expected, found, path, () => (same = false));
  return same;
}

function compareLists(
  label: string,
  inner: Type,
  expected: unknown[],
  found: unknown[],
  path: FieldPath,
  differ: Differ,
): void {
  const keyed = keyedLists.get(label);
  if (keyed) return compareKeyed(keyed, inner, expected, found, path, differ);
  if (sets.has(label)) return compareSets(inner, expected, found, path, differ);
  if (expected.length === found.length && isPermuted(expected, found))
    return differ(path, 'list-order', expected, found);
  expected.forEach((item, index) => {
    if (index < found.length) compare('', inner, item, found[index], path.index(index), differ);
  });
  if (expected.length > found.length) differ(path, 'too-few-items', expected, found);
  else if (expected.length < found.length)
    differ(path, 'too-many-items', expected, found, path.index(expected.length));
}

function isPermuted(expected: unknown[], found: unknown[]): boolean {
  const [a, b] = [expected, found].map((items) => items.map((item) => JSON.stringify(item)));
  return a!.join() !== b!.join() && a!.sort().join() === b!.sort().join();
}

function compareSets(
  inner: Type,
  expected: unknown[],
  found: unknown[],
  path: FieldPath,
  differ: Differ,
): void {
  const left = new Set(found.keys());
  const missing = expected.filter((item) => {
    const at = [...left].find((index) => agrees('', inner, item, found[index], path));
    if (at !== undefined) left.delete(at);
    return at === undefined;
  });
  // What remains on both sides is the same item with something wrong in it.
  for (const item of missing) {
    const [index] = left;
    if (index === undefined) differ(path, 'missing-item', item, undefined);
    else compare('', inner, item, found[index], path.index(index), differ);
    if (index !== undefined) left.delete(index);
  }
  for (const index of left) differ(path.index(index), 'not-wanted', undefined, found[index]);
}

const keyIn = (item: unknown, keys: readonly string[]) =>
  isMap(item) ? keys.map((key) => String(item[key])).join(' ') : undefined;

function compareKeyed(
  { keys, order }: KeyedList,
  inner: Type,
  expected: unknown[],
  found: unknown[],
  path: FieldPath,
  differ: Differ,
): void {
  const places = expected.map((item) => {
    const key = keyIn(item, keys);
    const index = found.findIndex((each) => keyIn(each, keys) === key);
    if (index < 0) differ(path, 'missing-item', item, undefined);
    else compare('', inner, item, found[index], path.index(index), differ);
    return index;
  });
  const isLate = (before: number, after: number) =>
    places[before]! >= 0 && places[after]! >= 0 && places[before]! > places[after]!;
  expected.forEach((item, index) => {
    const earlier = [...expected.keys()].slice(0, index);
    const first = earlier.filter((each) => order === 'counts' || uses(item, expected[each]));
    if (order !== 'free' && first.some((each) => isLate(each, index)))
      differ(path.index(places[index]!), 'other-order', item, found[places[index]!]);
  });
}

/** Whether the value of a variable has that of another in it: `$(NAME)`. */
const uses = (item: unknown, other: unknown): boolean =>
  isMap(item) && isMap(other) && String(item.value).includes(`$(${String(other.name)})`);
