import type { DetailId, FactId, Statement } from '../course';
import { normalise } from '../text';
import { cardsFor, type CardDraft } from './cards';
import type { Skipped } from './facts';
import type { Known } from './known-facts';
import type { Names } from './known-names';
import { neighboursOf } from './neighbours';
import { siblingsOf } from './question-context';
import { withSameMeaning } from './same-meanings';

/** Prompts that stand for several facts of one language. */
function ambiguousPrompts(known: Known[]): Set<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const each of known) {
    const key = promptKey(each);
    if (seen.has(key)) doubled.add(key);
    seen.add(key);
  }
  return doubled;
}
const promptKey = ({ statement }: Known): string =>
  `${statement.language} ${statement.kind} ${normalise(statement.text.prompt)}`;

export interface Asked {
  fact: FactId;
  known: Known;
  drafts: CardDraft[];
}

/** The cards of every fact; of two that would ask the same, the second is reported and left out. */
export function askAll(
  known: Known[],
  ids: Map<Statement, FactId>,
  details: Map<Statement, DetailId[]>,
  names: Names,
  skipped: Skipped[],
  onAsked: () => void = () => undefined,
): Asked[] {
  const twins = withSameMeaning(known.map(({ finding }) => finding));
  const ambiguous = ambiguousPrompts(known);
  const siblings = siblingsOf(known.map(({ finding }) => finding));
  const neighbours = neighboursOf(
    known.map((each) => ({ finding: each.finding, fact: ids.get(each.statement)! })),
  );
  const questions = new Set<string>();
  return known.map((each) => {
    const { finding, statement } = each;
    const fact = ids.get(statement)!;
    const { file, line } = finding.source;
    const skip = (reason: Skipped['reason']) =>
      void skipped.push({ file, line, reason, about: statement.text.prompt });
    const drafts = cardsFor(finding, {
      names,
      isAmbiguous: ambiguous.has(promptKey(each)),
      hasTwin: twins.has(finding),
      siblings: siblings.get(finding) ?? { terms: [], meanings: [] },
      neighbours: () => neighbours(finding),
      details: details.get(statement) ?? [],
      skip,
    }).filter(({ question }) => {
      const key = `${finding.language}\n${normalise(question.source)}`;
      if (questions.has(key)) skip('same-question');
      return !questions.has(key) && questions.add(key);
    });
    onAsked();
    return { fact, known: each, drafts };
  });
}
