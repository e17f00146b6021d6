import type { FactId } from '../course';
import type { Neighbour } from './cards';
import type { Finding } from './facts';
import type { Entry } from './outline';

interface Placed {
  finding: Finding;
  fact: FactId;
}

/** Facts that are looked at for one: more would make the time grow with the square of the notes. */
const most = 60;

function groupBy<K>(items: readonly Placed[], keyOf: (item: Placed) => K): Map<K, Placed[]> {
  const groups = new Map<K, Placed[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Those of a group that stand nearest to an item, both ways from it. */
function* around(group: readonly Placed[], at: number): Generator<Placed> {
  for (let step = 1; step < group.length; step++) {
    if (group[at + step]) yield group[at + step]!;
    if (group[at - step]) yield group[at - step]!;
  }
}

/**
 * For each fact, as far as they are asked for, the facts of its kind that are near: under the same item first, then under the item above that one, then
 * in the same deck.
 */
export function neighboursOf(known: readonly Placed[]): (finding: Finding) => Iterable<Neighbour> {
  const above = ({ entry }: Finding): Entry | undefined => entry.parent?.parent ?? entry.parent;
  const kinds = groupBy(known, ({ finding }) => finding.body.kind);
  const circles = new Map(
    [...kinds].map(([kind, ofKind]) => [
      kind,
      [
        {
          keyOf: (finding: Finding) => finding.entry.parent,
          groups: groupBy(ofKind, ({ finding }) => finding.entry.parent),
        },
        { keyOf: above, groups: groupBy(ofKind, ({ finding }) => above(finding)) },
        { keyOf: (finding: Finding) => finding.deck, groups: groupBy(ofKind, ({ finding }) => finding.deck) },
      ] as { keyOf(finding: Finding): unknown; groups: Map<unknown, Placed[]> }[],
    ]),
  );
  const places = new Map<Placed[], Map<Finding, number>>();
  const placeIn = (group: Placed[], finding: Finding): number => {
    let known = places.get(group);
    if (!known) places.set(group, (known = new Map(group.map((each, at) => [each.finding, at]))));
    return known.get(finding)!;
  };
  return function* (finding) {
    const found = new Set<Placed>();
    for (const { keyOf, groups } of circles.get(finding.body.kind) ?? []) {
      const group = groups.get(keyOf(finding)) ?? [];
      if (group.length < 2) continue;
      for (const each of around(group, placeIn(group, finding))) {
        if (found.size >= most) return;
        if (found.has(each)) continue;
        found.add(each);
        const { finding: its, fact } = each;
        const isSibling = its.entry.parent === finding.entry.parent;
        yield { finding: its, fact, body: its.body, isSibling };
      }
    }
  };
}
