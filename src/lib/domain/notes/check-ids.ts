import { canComeBackAs, isExplicitId, type Lock, type RetiredFact, type Source } from '../course';
import type { Stated } from './known-facts';

/** What is wrong with an id that the author gave. */
export type IdError =
  | { is: 'invalid-id'; file: string; line: number; id: string }
  | { is: 'doubled-id'; file: string; line: number; id: string; first: { file: string; line: number } }
  | { is: 'retired-id'; file: string; line: number; id: string };

/** The first id in the notes that cannot be given: not possible, given twice in a language, or of a retired fact that is another one. */
export function checkIds(stated: readonly Stated[], lock: Lock): IdError | undefined {
  const seen = new Map<string, Source>();
  const living = new Set(lock.facts.flatMap(({ id, name, kind }) => [`${kind} ${id}`, `${kind} ${name}`]));
  const retired = new Map<string, RetiredFact>(lock.retired.map((fact) => [fact.id, fact]));
  for (const { statement, source } of stated) {
    const id = statement.explicitId;
    if (id === undefined) continue;
    const { file, line } = source;
    if (!isExplicitId(id)) return { is: 'invalid-id', file, line, id };
    const gone = living.has(`${statement.kind} ${id}`) ? undefined : retired.get(id);
    if (gone && !canComeBackAs(statement, gone.last)) return { is: 'retired-id', file, line, id };
    const key = `${statement.language} ${id}`;
    const first = seen.get(key);
    if (first)
      return {
        is: 'doubled-id',
        file,
        line,
        id,
        first: { file: first.file, line: first.line },
      };
    seen.set(key, source);
  }
  return undefined;
}
