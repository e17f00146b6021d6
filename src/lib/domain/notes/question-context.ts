import type { Finding } from './facts';
import { plainLine } from './names';
import { endsInLabel, isGeneric, isLabel, isSectionName, ownerOf } from './vocabulary';

/** The nearest name above a fact that says where it belongs. */
function nearestName(finding: Finding): string | undefined {
  return finding.source.path.findLast((name) => !isSectionName(name) && !isLabel(name));
}

const isCode = (source: string): boolean => /^`[^`]+`$/.test(source);

/** The context that a question must name because its term alone could be anything: "서비스에서 `port`는 …". */
export function contextOf(finding: Finding, term: string, isAmbiguous: boolean): string | undefined {
  const plain = plainLine(term);
  if (!isAmbiguous && !isCode(term) && !isGeneric(plain)) return undefined;
  const name = nearestName(finding);
  if (!name) return undefined;
  const owner = ownerOf(name);
  return owner.toLowerCase().includes(plain.toLowerCase()) ? undefined : owner;
}

/** The group that a fact is one of, where its heading says so: "노드의 구성 요소". */
export function groupOf(finding: Finding): string | undefined {
  const name = finding.source.path.at(-1);
  const siblings = finding.entry.parent?.children.length ?? 0;
  return name && !isLabel(name) && endsInLabel(name) && siblings > 1 ? name : undefined;
}
