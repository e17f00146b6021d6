import { likeness } from '../text';
import type { Finding } from './facts';
import { sayingOf, type Saying } from './meanings';
import type { Entry } from './outline';

/** Meanings this alike do not tell two terms apart. */
const nearly = 0.85;
/** Siblings are compared pair by pair; beyond this many only equal meanings are found. */
const mostSiblings = 60;

/** Texts of very different lengths cannot share enough letters to be worth the comparison. */
const isNearly = (a: Saying, b: Saying): boolean =>
  (2 * Math.min(a.text.length, b.text.length)) / (a.text.length + b.text.length) >= nearly &&
  likeness(a.pairs(), b.pairs()) >= nearly;

/**
 * Facts whose meaning does not identify them: another fact of the same kind has the same one, or a sibling's is nearly
 * the same or contains it ("일회성 작업" fits a CronJob as well as a Job).
 */
export function withSameMeaning(findings: Finding[]): Set<Finding> {
  const same = new Set<Finding>();
  const equal = new Map<string, Finding[]>();
  const siblings = new Map<Entry, Finding[]>();
  for (const finding of findings) {
    const saying = sayingOf(finding);
    if (!saying) continue;
    const key = `${finding.body.kind}\n${saying.text}`;
    const alike = equal.get(key);
    if (alike) alike.push(finding);
    else equal.set(key, [finding]);
    const parent = finding.entry.parent!;
    const group = siblings.get(parent) ?? [];
    group.push(finding);
    siblings.set(parent, group);
  }
  for (const group of equal.values()) if (group.length > 1) for (const finding of group) same.add(finding);
  for (const group of siblings.values()) {
    if (group.length > mostSiblings) continue;
    for (const a of group)
      for (const b of group) {
        if (a === b || a.body.kind !== b.body.kind) continue;
        const [mine, its] = [sayingOf(a)!, sayingOf(b)!];
        if (its.text.includes(mine.text) || isNearly(mine, its)) same.add(a);
      }
  }
  return same;
}
