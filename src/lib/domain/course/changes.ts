import { fingerprint } from './ids';
import type { LockedFact, Statement } from './lock';
import type { FactId } from './model';

/**
 * What became of the facts since the last build, by id. Every fact is in exactly one list; `ambiguous` are new ones. A
 * retired fact that came back is new to the course, with its old id.
 */
export interface Changes {
  kept: FactId[];
  edited: FactId[];
  moved: FactId[];
  new: FactId[];
  retired: FactId[];
  /** New facts for which several earlier ones could be meant. */
  ambiguous: FactId[];
}

export type Change = 'kept' | 'edited' | 'moved' | 'new';

const samePath = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);

/** What one language's statement changes of a fact of the last build. The order of details is no edit. */
export function changeOf(statement: Statement, old: LockedFact): Change {
  const { language, text } = statement;
  const before = old.texts[language];
  if (!before) return 'edited';
  const words = (prompt: string, answer: string) => fingerprint(old.kind, prompt, answer);
  if (words(before.prompt, before.answer) !== words(text.prompt, text.answer)) return 'edited';
  const details = old.details.flatMap((detail) => detail.texts[language] ?? []);
  if (!samePath(details.sort(), [...statement.details].sort())) return 'edited';
  return samePath(before.path, text.path) && old.deck === statement.deck ? 'kept' : 'moved';
}

const weight: Record<Change, number> = { kept: 0, moved: 1, edited: 2, new: 3 };

/** What the languages of a fact changed together. */
export const greater = (a: Change | undefined, b: Change): Change => (a && weight[a] >= weight[b] ? a : b);
