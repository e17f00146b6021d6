import { isMap } from '../schema/check';
import { at, changed, filled, isEqual, leavesOf, type Path, type Typed } from './values';

/** A value with something wrong in it, and what that is. */
export interface Mutant {
  by: string;
  value: unknown;
}

/** Another value of the same type. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  const digits = /\d+(?=\D*$)/.exec(text);
  if (!digits || digits[0].length > 9) return `${text}x`;
  const { index } = digits;
  return text.slice(0, index) + String(Number(digits[0]) + 1) + text.slice(index + digits[0].length);
}

export const otherCase = (text: string): string =>
  text.replace(/[a-z]/i, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );

/** Whether leaving a value out says the same. */
const isImplied = (root: Typed, rest: unknown): boolean =>
  isEqual(filled(root), filled({ ...root, value: rest }));
/** What is the same as nothing. */
const saysNothing = (value: unknown) => value === false || value === '' || value === null;

/** A copy without the value at a path; nothing where that says the same. */
export function without(root: Typed, path: Path): unknown {
  const copy = changed(root.value, path, () => undefined);
  return saysNothing(at(root, path).value) || isImplied(root, copy) ? undefined : copy;
}

/** What is wrong with one value of a manifest, in the ways in which learners get it wrong. */
function mutantsAt(root: Typed, path: Path): Mutant[] {
  const { value, type } = at(root, path);
  const key = path.at(-1);
  const put = (change: (value: unknown) => unknown) => changed(root.value, path, change);
  const found: Mutant[] = [{ by: 'wrong value', value: put(other) }];
  if (type !== 'q')
    found.push({ by: 'wrong type', value: put(() => (typeof value === 'string' ? 7 : String(value))) });
  if (typeof value === 'string' && otherCase(value) !== value && type !== 'q')
    found.push({ by: 'wrong case', value: put(() => otherCase(value)) });
  const rest = typeof key === 'string' ? without(root, path) : undefined;
  if (typeof key !== 'string' || rest === undefined) return found;
  found.push({ by: 'missing', value: rest });
  if (otherCase(key) !== key)
    found.push({
      by: 'wrong case of a key',
      value: changed(rest, path.slice(0, -1), (each) => ({ ...(each as object), [otherCase(key)]: value })),
    });
  const above = path.slice(0, -2);
  const outer = at({ ...root, value: rest }, above).value;
  if (path.length > 1 && isMap(outer) && outer[key] === undefined)
    found.push({
      by: 'wrong place',
      value: changed(rest, above, (each) => ({ ...(each as object), [key]: value })),
    });
  return found;
}

/** Values like the one that is given, each with one thing wrong. `isFree` says which values may be anything. */
export const mutantsOf = (root: Typed, isFree: (path: Path) => boolean): Mutant[] =>
  leavesOf(root.value)
    .filter((path) => path.at(-1) !== 'creationTimestamp' && path[0] !== 'status' && !isFree(path))
    .flatMap((path) => mutantsAt(root, path));
