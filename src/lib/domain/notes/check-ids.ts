import { canComeBackAs, isExplicitId, type Lock, type RetiredFact } from '../course';
import type { Finding } from './facts';
import type { Known } from './known-facts';

/** What is wrong with an id that the author gave. */
export type IdError =
  | { is: 'invalid-id'; file: string; line: number; id: string }
  | { is: 'doubled-id'; file: string; line: number; id: string; first: { file: string; line: number } }
  | { is: 'retired-id'; file: string; line: number; id: string };

/** The first id in the notes that cannot be given: not possible, given twice in a language, or of a retired fact that is another one. */
export function checkIds(known: Known[], lock: Lock): IdError | undefined {
  const seen = new Map<string, Finding>();
  const living = new Set(lock.facts.flatMap(({ id, name, kind }) => [`${kind} ${id}`, `${kind} ${name}`]));
  const retired = new Map<string, RetiredFact>(lock.retired.map((fact) => [fact.id, fact]));
  for (const { finding, statement } of known) {
    const id = statement.explicitId;
    if (id === undefined) continue;
    const { file, line } = finding.source;
    if (!isExplicitId(id)) return { is: 'invalid-id', file, line, id };
    const gone = living.has(`${statement.kind} ${id}`) ? undefined : retired.get(id);
    if (gone && !canComeBackAs(statement, gone.last)) return { is: 'retired-id', file, line, id };
    const key = `${finding.language} ${id}`;
    const first = seen.get(key);
    if (first)
      return {
        is: 'doubled-id',
        file,
        line,
        id,
        first: { file: first.source.file, line: first.source.line },
      };
    seen.set(key, finding);
  }
  return undefined;
}
