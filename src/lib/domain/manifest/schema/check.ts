import type { FieldPath } from '../path';
import type { Code } from '../problem';
import { readQuantity } from '../quantity';
import type { Fields } from '../read/convert';
import { enumLists, namedByList, namedByParent } from './by-hand';
import { nearest, placeOf, withLastWord } from './suggest';
import { fieldsOf, isObject } from './types';

/** Takes what is wrong with a field; `where` names another field to point at. */
export type Report = (
  path: FieldPath,
  code: Code,
  details?: Record<string, string>,
  where?: FieldPath,
) => void;

/** Is told of each object of a known type, from the outside in, with those around it. */
export type Visit = (type: string, object: Fields, path: FieldPath, around: readonly Fields[]) => void;

interface Walk {
  root: string;
  report: Report;
  visit: Visit;
  around: Fields[];
}

export const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isInteger = (value: unknown, limit: number) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= limit;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const isText = (value: unknown, form: RegExp) =>
  typeof value === 'string' && form.test(value.replace(/[\r\n]/g, ''));

/** The plain types, by their letters: what each is called and which values it takes. */
const scalars: Record<string, { name: string; takes: (value: unknown) => boolean }> = {
  s: { name: 'string', takes: (value) => typeof value === 'string' },
  b: { name: 'boolean', takes: (value) => typeof value === 'boolean' },
  i: { name: 'integer', takes: (value) => isInteger(value, 2 ** 31) },
  l: { name: 'integer', takes: (value) => isInteger(value, 2 ** 63) },
  n: { name: 'number', takes: (value) => typeof value === 'number' },
  d: { name: 'time', takes: (value) => isText(value, time) },
  y: { name: 'base64', takes: (value) => isText(value, base64) },
  x: { name: 'integer or string', takes: (value) => typeof value === 'string' || isInteger(value, 2 ** 31) },
  q: { name: 'quantity', takes: (value) => readQuantity(value) !== undefined },
  o: { name: 'anything', takes: () => true },
};

/** What a value is called in a message. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return isMap(value) ? 'map' : JSON.stringify(value);
}

function wrongType(value: unknown, letter: string, path: FieldPath, { report }: Walk): void {
  const expected = scalars[letter]?.name ?? letter;
  const found = shown(value);
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (letter === 's' && isPlain) report(path, 'needs-quotes', { found });
  else if ('il'.includes(letter) && typeof value === 'string' && /^\d+$/.test(value))
    report(path, 'quoted-number', { found, plain: value });
  else if (letter === 'b' && typeof value === 'string' && /^(true|false|yes|no|on|off)$/i.test(value))
    report(path, 'quoted-boolean', { found });
  else if (letter === 'q' && (typeof value === 'string' || typeof value === 'number'))
    report(path, 'bad-quantity', { found });
  else report(path, 'wrong-type', { expected, found });
}

function checkValue(type: string, value: unknown, path: FieldPath, walk: Walk): void {
  const inner = type.slice(1);
  if (isObject(type)) checkObject(type, value, path, walk);
  else if (type.startsWith('[')) checkList(inner, value, path, walk);
  else if (!type.startsWith('{')) {
    if (value !== null && !scalars[type]!.takes(value)) wrongType(value, type, path, walk);
  } else if (isMap(value)) {
    for (const [key, each] of Object.entries(value)) checkValue(inner, each, path.key(key), walk);
  } else if (value !== null) wrongType(value, 'map', path, walk);
}

function checkList(inner: string, value: unknown, path: FieldPath, walk: Walk): void {
  if (value === null) return;
  if (!Array.isArray(value)) return wrongType(value, 'list', path, walk);
  value.forEach((item, index) => {
    // An item that is left empty is an object with nothing in it.
    checkValue(inner, item ?? (isObject(inner) ? {} : null), path.index(index), walk);
  });
}

function checkObject(type: string, value: unknown, path: FieldPath, walk: Walk): void {
  const fields = fieldsOf(type);
  if (!fields || value === null) return;
  if (!isMap(value)) return wrongType(value, 'map', path, walk);
  const meant = checkNames(type, value, path, walk);
  walk.around.push(value);
  for (const [name, field] of fields) {
    const written = value[name] ?? (field.isAlwaysThere ? {} : undefined);
    if (field.isRequired && isEmpty(written, field.type)) {
      if (!meant.has(name)) walk.report(path.child(name), 'required', { field: name });
    } else if (written !== undefined) {
      if (field.allowed) checkEnum(`${type}.${name}`, field.allowed, written, path, name, walk);
      checkValue(field.type, written, path.child(name), walk);
    }
  }
  walk.around.pop();
  walk.visit(type, value, path, walk.around);
}

const isEmpty = (value: unknown, type: string) =>
  value === undefined ||
  value === null ||
  (type === 's' && value === '') ||
  (type.startsWith('[') && Array.isArray(value) && value.length === 0);

const writtenSteps = (path: FieldPath) =>
  path.steps.flatMap((step, index) => {
    if (typeof step === 'number') return [];
    return typeof path.steps[index + 1] === 'number' ? `${step}[]` : step;
  });

/** Names that the type does not have, with what was probably meant; gives the fields that were. */
function checkNames(type: string, value: Fields, path: FieldPath, walk: Walk): Set<string> {
  const fields = fieldsOf(type)!;
  const meant = new Set<string>();
  let unknown = 0;
  for (const name of Object.keys(value)) {
    if (fields.has(name)) continue;
    const at = path.child(name);
    // What was meant takes a look at all names.
    if (++unknown > 100) {
      walk.report(at, 'unknown-field', { field: name });
      continue;
    }
    const free = [...fields.keys()].filter((each) => !(each in value));
    const near = nearest(name, free, 1) ?? withLastWord(name, free);
    const place = near ? undefined : placeOf(name, walk.root, type, writtenSteps(path));
    const suggestion = near ?? nearest(name, free);
    if (name.startsWith('-') && fields.has(name.slice(1))) walk.report(at, 'dash-space');
    else if (place) walk.report(at, 'misplaced-field', { field: name, place });
    else if (suggestion) walk.report(at, 'misspelt-field', { field: name, suggestion });
    else walk.report(at, 'unknown-field', { field: name });
    if (suggestion) meant.add(suggestion);
  }
  return meant;
}

function checkEnum(
  label: string,
  allowed: readonly string[],
  value: unknown,
  parent: FieldPath,
  name: string,
  { report }: Walk,
): void {
  const path = namedByParent.has(label)
    ? parent
    : (namedByList.has(label) ? parent.parent! : parent).child(name);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  values.forEach((each, index) => {
    if (typeof each !== 'string' || each === '' || allowed.includes(each)) return;
    const where = Array.isArray(value) ? path.index(index) : parent.child(name);
    const at = Array.isArray(value) && !enumLists.has(label) ? where : path;
    report(at, 'not-supported', { found: each, allowed: allowed.join(', ') }, where);
  });
}

/** Checks an object against its type: names, types, what is required, and values of which there are only a few. */
export function checkType(
  type: string,
  object: Fields,
  path: FieldPath,
  { report, visit }: Pick<Walk, 'report' | 'visit'>,
): void {
  checkObject(type, object, path, { root: type, report, visit, around: [] });
}
