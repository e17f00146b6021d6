import {
  ambiguities,
  emptyLock,
  joinPairs,
  pairInOrder,
  settle,
  type Ambiguity,
  type FactId,
  type KnownIds,
  type Lock,
  type Parting,
  type Placed,
  type SettleError,
  type Settlement,
  type Source,
} from '../course';
import { ok, type Result } from '../result';
import { recognise, type BuildError, type BuildInput } from './recognise';

/** A course whose lock an instructor changes: the facts that the notes state, and where. */
export interface Relinking {
  /** As the next build would find it, with the version and hash of the last one. */
  lock: Lock;
  ids: KnownIds;
  sources: Map<FactId, Source>;
  /** The statements of each file, in order. */
  files: Map<string, Placed[]>;
}

/** Knows the notes again by their lock, as a build does. */
export function relinking(input: BuildInput): Result<Relinking, BuildError> {
  const recognised = recognise(input);
  if (!recognised.ok) return recognised;
  const { known, ids, facts, retired } = recognised.value;
  const last = input.lock ?? emptyLock(input.config.id);
  const sources = new Map<FactId, Source>();
  const files = new Map<string, Placed[]>();
  for (const { finding, statement } of known) {
    const { source } = finding;
    const fact = ids.get(statement)!;
    if (!sources.has(fact)) sources.set(fact, source);
    const file = files.get(source.file) ?? [];
    file.push({ statement, fact, line: source.line });
    files.set(source.file, file);
  }
  const given = new Set(known.flatMap(({ statement }) => statement.explicitId ?? []));
  const written = new Set([...last.facts, ...last.retired].map(({ id }) => id));
  return ok({ lock: { ...last, facts, retired }, ids: { given, written }, sources, files });
}

/** New facts that could be earlier ones, each with its place in the notes. */
export const unsettled = ({ lock, sources }: Relinking): (Ambiguity & { source: Source })[] =>
  ambiguities(lock).map((each) => ({ ...each, source: sources.get(each.fact.id)! }));

/** The lock in which facts are what the instructor says they are. */
export const settled = ({ lock, ids }: Relinking, settlements: Settlement[]): Result<Lock, SettleError> =>
  settle(lock, settlements, ids);

/** What came of pairing one file of notes with its translation. */
export interface PairedFile {
  first: string;
  second: string;
  /** How many facts were joined, and how many were one fact before. */
  paired: number;
  before: number;
  /** Where the two part, if they do: then nothing of them was joined. */
  parting?: Parting;
}

/** The lock in which each statement of a translated file is the same fact as its counterpart. */
export function paired(
  { lock, ids, files }: Relinking,
  translations: { first: string; second: string }[],
): { lock: Lock; files: PairedFile[] } {
  let joined = lock;
  const report = translations.map(({ first, second }): PairedFile => {
    const [here, there] = [files.get(first) ?? [], files.get(second) ?? []];
    const pairs = pairInOrder(here, there, joined, ids);
    if (!pairs.ok) return { first, second, paired: 0, before: 0, parting: pairs.error };
    joined = joinPairs(joined, pairs.value, ids);
    const count = pairs.value.length;
    return { first, second, paired: count, before: here.length - count };
  });
  return { lock: joined, files: report };
}
