import type { Finding } from './facts';
import { plainLine } from './names';
import { endsInLabel, isGeneric, isLabel, isSectionName, ownerOf } from './vocabulary';
import { wordingOf, type MeaningQuestion } from './wording';

/** A definition among the definitions beside it in the notes. */
export interface Siblings {
  terms: string[];
  meanings: string[];
}

/** The definitions that stand under the same item, each group once. */
export function siblingsOf(findings: Finding[]): Map<Finding, Siblings> {
  const groups = new Map<unknown, Siblings>();
  const siblings = new Map<Finding, Siblings>();
  for (const finding of findings) {
    if (finding.body.kind !== 'definition') continue;
    const parent = finding.entry.parent;
    const group = groups.get(parent) ?? { terms: [], meanings: [] };
    group.terms.push(finding.body.term);
    group.meanings.push(finding.body.meaning);
    groups.set(parent, group);
    siblings.set(finding, group);
  }
  return siblings;
}

export const isCode = (source: string): boolean => /^`[^`]+`$/.test(source);
/** A value such as Always or Pending: one capitalised word. */
export const isValueLike = (term: string): boolean => /^`?[A-Z][A-Za-z]*`?$/.test(term);

/** Whether a term alone could be anything, or stands among such terms. */
const needsContext = (term: string, { terms }: Siblings): boolean =>
  isCode(term) ||
  isGeneric(plainLine(term)) ||
  (isValueLike(term) && terms.some((other) => isGeneric(plainLine(other))));

/** The context that a question must name because its term alone could be anything: "서비스에서 `port`는 …". */
export function contextOf(
  finding: Finding,
  term: string,
  isAmbiguous: boolean,
  siblings: Siblings,
): string | undefined {
  if (!isAmbiguous && !needsContext(term, siblings)) return undefined;
  // The nearest name above that says where the term belongs.
  const name = finding.source.path.findLast((above) => !isSectionName(above) && !isLabel(above));
  if (!name) return undefined;
  const owner = ownerOf(name);
  // "프로브에서 `livenessProbe`는" says "probe" twice; "ReplicaSet" says nothing of `replicas`.
  return hasWord(owner, plainLine(term)) ? undefined : owner;
}

/** Whether a name has a term among its words, with a Korean particle or without: "TCP와 UDP" has "TCP". */
const hasWord = (name: string, term: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s()·,/]+/)
    .some((word) => word.startsWith(term.toLowerCase()) && /^[가-힣]{0,2}$/.test(word.slice(term.length)));

/** The group that a fact is one of, where its heading says so ("노드의 구성 요소") or where it lists the values of a field. */
export function groupOf(
  finding: Finding,
  context: string | undefined,
  siblings: Siblings,
): string | undefined {
  if (siblings.terms.length < 2) return undefined;
  const name = finding.source.path.at(-1);
  if (name && !isLabel(name) && endsInLabel(name)) return name;
  return siblings.terms.every((term) => isValueLike(term) || isCode(term)) ? context : undefined;
}

/**
 * Which question a definition's meaning answers. Values of one field are asked alike: where one of them only "means"
 * something ("… 시작하지 않는다"), none of them "does" something.
 */
export function questionFor(finding: Finding, meaning: string, siblings: Siblings): MeaningQuestion {
  const { answers } = wordingOf(finding.language);
  const own = answers(meaning);
  if ((own !== 'does' && own !== 'is') || !siblings.terms.every(isValueLike)) return own;
  return siblings.meanings.some((other) => answers(other) === 'means') ? 'means' : own;
}
