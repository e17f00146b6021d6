import type { FactBody, Finding } from '../facts';
import { namedAbove, nameOf } from '../names';
import type { Entry } from '../outline';
import { isLabel, ownerOf } from '../vocabulary';
import type { Neighbour } from './draft';

/** Groups that a screen has room for. */
const mostGroups = 4;

/** Values, fields and kinds of different things have nothing to do with each other. */
const ofOneField = /값|필드|속성|옵션|종류|유형|value|field|option|kind|type/i;

/** What a list belongs to, and the label that says what kind of list it is: "노드" and "구성요소". */
function ownerAndLabel({ entry }: Finding): { owner: Entry; name: string; label: string } | undefined {
  const words = nameOf(entry);
  if (isLabel(words)) {
    const owner = namedAbove(entry);
    return owner && { owner, name: nameOf(owner), label: words };
  }
  const owned = ownerOf(words);
  if (owned === words) return undefined;
  const name = owned.replace(/^(?:an?|the)\s+/i, '');
  return { owner: entry, name, label: words.replace(owned, '') };
}

/**
 * Lists of the same kind beside each other, such as the components of a control plane and of a node, as groups to sort
 * into; asked once, by the first of them.
 */
export function sortingOf(
  body: FactBody<'membership'>,
  finding: Finding,
  neighbours: Iterable<Neighbour<'membership'>>,
): { groups: string[]; items: { text: string; group: number }[] } | undefined {
  const mine = ownerAndLabel(finding);
  if (!mine || ofOneField.test(mine.label)) return undefined;
  const alike = [...neighbours].flatMap((each) => {
    const its = ownerAndLabel(each.finding);
    const isBeside = its?.label === mine.label && its.owner.parent === mine.owner.parent;
    return isBeside ? [{ name: its.name, line: each.finding.source.line, members: each.body.members }] : [];
  });
  const sides = [{ name: mine.name, line: finding.source.line, members: body.members }, ...alike];
  const isFirst = alike.every(({ line }) => line > finding.source.line);
  if (!isFirst || sides.length < 2 || sides.length > mostGroups) return undefined;
  sides.sort((a, b) => a.line - b.line);
  const items = sides.flatMap(({ members }, group) => members.map((text) => ({ text, group })));
  if (new Set(items.map(({ text }) => text)).size < items.length) return undefined;
  return { groups: sides.map(({ name }) => name), items };
}
