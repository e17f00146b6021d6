import { positionsIn, type Located, type Position } from '../position';
import type { ReadDocument } from '../read/read';
import { isMap } from '../schema/check';

/** A value of a requirement that the answer may choose, by its offsets in the text. Those of one name must be the same. */
export interface FreeValue {
  name: string;
  start: number;
  end: number;
}

/** Where a free value stands in its document. */
export interface FreePlace extends FreeValue {
  path: readonly (string | number)[];
  /** What the requirement itself has there. */
  value: unknown;
}

/** What is chosen for each name. */
export type Choice = ReadonlyMap<string, unknown>;

/** The way to the value, or to the key, that begins at a place. */
export function pathTo(root: Located, place: Position, isKey = false): (string | number)[] | undefined {
  for (const [step, child] of root.children ?? []) {
    const inner = pathTo(child, place, isKey);
    if (inner) return [step, ...inner];
    const at = isKey ? child.keyAt : child.at;
    if (at?.line === place.line && at.column === place.column) return [step];
  }
  return undefined;
}

/** A list's items are looked at all, because an answer may have them in another order. */
function valuesAt(value: unknown, [step, ...rest]: readonly (string | number)[]): unknown[] {
  if (step === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, rest));
  return isMap(value) && typeof step === 'string' ? valuesAt(value[step], rest) : [];
}

/** Finds each free value in a requirement that was read. */
export function placesOf(
  text: string,
  documents: readonly ReadDocument[],
  free: readonly FreeValue[],
): FreePlace[] {
  const at = positionsIn(text);
  return free.flatMap((each) => {
    for (const { located, value } of documents) {
      const path = pathTo(located, at(each.start));
      if (path) return { ...each, path, value: path.reduce(stepInto, value as unknown) };
    }
    return [];
  });
}

const stepInto = (value: unknown, step: string | number): unknown =>
  (value as Record<string | number, unknown> | undefined)?.[step];

/** More would only be tried in an answer that is far from right. */
const mostTried = 8;

/** What an answer could have chosen for each name, first what stands in most of its places. */
export function candidatesIn(
  documents: readonly ReadDocument[],
  places: readonly FreePlace[],
): Map<string, unknown[]> {
  const counts = new Map<string, Map<unknown, number>>();
  for (const { name, path, value } of places) {
    const found = counts.get(name) ?? new Map<unknown, number>();
    counts.set(name, found);
    for (const each of documents.flatMap((document) => valuesAt(document.value, path)))
      if (typeof each === typeof value && each !== '') found.set(each, (found.get(each) ?? 0) + 1);
  }
  const byCount = (found: Map<unknown, number>) =>
    [...found].sort(([, a], [, b]) => b - a).map(([each]) => each);
  return new Map([...counts].map(([name, found]) => [name, byCount(found).slice(0, mostTried)]));
}

/** The text of a requirement with what was chosen. */
export function withChoice(text: string, places: readonly FreePlace[], choice: Choice): string {
  let written = '';
  let at = 0;
  for (const { name, start, end, value } of places) {
    // As JSON, which is YAML too: a text stays a text.
    written += text.slice(at, start) + JSON.stringify(choice.get(name) ?? value);
    at = end;
  }
  return written + text.slice(at);
}
