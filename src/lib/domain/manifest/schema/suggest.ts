import { fieldsOf, innermost, isObject } from './types';

/** How many letters must change, at most `limit` (Levenshtein). */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The name that was probably meant: the nearest of those given, if near enough: at most `limit` letters, for short names one. */
export function nearest(name: string, names: Iterable<string>, most = 3): string | undefined {
  const limit = Math.max(1, Math.min(most, Math.floor(name.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const each of names) {
    const found = distance(name.toLowerCase(), each.toLowerCase(), limit);
    if (found < least) [best, least] = [each, found];
  }
  return best;
}

/** A type within another, and the fields that lead to it by the shortest way. */
interface Inside {
  type: string;
  steps: readonly string[];
}
const insides = new Map<string, readonly Inside[]>();

/** All types in a type, the shallow ones first. */
function insideOf(root: string): readonly Inside[] {
  const known = insides.get(root);
  if (known) return known;
  const found: Inside[] = [{ type: root, steps: [] }];
  const seen = new Set([root]);
  for (const { type, steps } of found)
    for (const [field, { type: coded }] of fieldsOf(type) ?? []) {
      const inner = innermost(coded);
      if (!isObject(inner) || seen.has(inner)) continue;
      seen.add(inner);
      found.push({ type: inner, steps: [...steps, coded.startsWith('[') ? `${field}[]` : field] });
    }
  insides.set(root, found);
  return found;
}

/** How many steps lead from one place to another, up and then down. */
function stepsBetween(from: readonly string[], to: readonly string[]): number {
  const parting = from.findIndex((step, index) => step !== to[index]);
  const shared = parting < 0 ? from.length : parting;
  return from.length + to.length - 2 * shared;
}

/**
 * Where a field of this name belongs instead, such as `spec` for `replicas`: the nearest object that has one.
 *
 * @param type the type of the object in which it was written
 * @param written the path of that object, without indexes
 */
export function placeOf(
  name: string,
  root: string,
  type: string,
  written: readonly string[],
): string | undefined {
  const has = (inside: Inside) => inside.steps.length > 0 && fieldsOf(inside.type)?.has(name);
  const below = insideOf(type).filter(has);
  const places = [
    ...below.map(({ steps }) => [...written, ...steps]),
    ...insideOf(root)
      .filter(has)
      .map(({ steps }) => steps),
  ];
  const near = places.map((steps) => ({ steps, far: stepsBetween(written, steps) }));
  return near
    .reduce<(typeof near)[number] | undefined>(
      (best, each) => (best && best.far <= each.far ? best : each),
      undefined,
    )
    ?.steps.join('.');
}

/** The field that a name is the last word of, such as `containerPort` for `port`; nothing where several are. */
export function withLastWord(name: string, names: readonly string[]): string | undefined {
  const word = name.charAt(0).toUpperCase() + name.slice(1);
  const [found, another] = names.filter((each) => each.endsWith(word));
  return another === undefined ? found : undefined;
}
