import * as v from 'valibot';
import { err, ok, type Result } from '../result';
import type { Lock } from './lock';
import { factKinds } from './model';

const localized = <T extends v.GenericSchema>(of: T) => v.record(v.string(), of);
const texts = localized(v.object({ prompt: v.string(), answer: v.string(), path: v.array(v.string()) }));
const details = v.array(v.object({ id: v.string(), texts: localized(v.string()) }));

/** A fact without its id and facets, which a retired one keeps as its cards. */
const stated = {
  name: v.optional(v.string()),
  kind: v.picklist(factKinds),
  deck: v.string(),
  texts,
  lastTexts: v.optional(texts),
  details,
  oldDetails: v.array(v.string()),
  lastDetails: v.optional(details),
};

const schema = v.object({
  format: v.literal('podo-lock'),
  formatVersion: v.literal(1),
  course: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hash: v.string(),
  facts: v.array(
    v.object({
      id: v.string(),
      ...stated,
      facets: v.array(v.string()),
      candidates: v.optional(v.array(v.object({ id: v.string(), likeness: v.number() }))),
    }),
  ),
  retired: v.array(
    v.object({ id: v.string(), cards: v.array(v.string()), last: v.optional(v.object(stated)) }),
  ),
});

export type LockError =
  | { is: 'not-json'; message: string }
  | { is: 'newer-format'; found: number }
  | { is: 'not-a-lock'; path: string; message: string }
  | { is: 'doubled-id'; id: string };

/** Reads `course.lock.json`. */
export function readLock(text: string): Result<Lock, LockError> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return err({ is: 'not-json', message: (error as Error).message });
  }
  const found = (json as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof found === 'number' && found > 1) return err({ is: 'newer-format', found });
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return err({ is: 'not-a-lock', path: v.getDotPath(issue) ?? '', message: issue.message });
  }
  const lock = parsed.output as Lock;
  const seen = new Set<string>();
  for (const { id } of [...lock.facts, ...lock.retired]) {
    if (seen.has(id)) return err({ is: 'doubled-id', id });
    seen.add(id);
  }
  return ok(lock);
}

const oneALine = (items: unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;

/** Writes `course.lock.json`: one fact a line, so that a difference between two versions can be read. */
export function writeLock(lock: Lock): string {
  const { facts, retired, ...head } = lock;
  const first = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  return `{\n${first.join('\n')}\n  "facts": ${oneALine(facts)},\n  "retired": ${oneALine(retired)}\n}\n`;
}
