import { bullets, paragraph, together } from '../compose';
import type { FactBody } from '../facts';
import type { Names } from '../known-names';
import { plainLine } from '../names';
import { wordingOf } from '../wording';
import type { CardDraft, Maker, Neighbour } from './draft';
import { sortingOf } from './sorting';

export const membership: Maker<'membership'> = (body, finding, asking) => {
  const { names, skip } = asking;
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const cards: CardDraft<'membership'>[] = [];
  const neighbours = () => asking.neighbours() as Iterable<Neighbour<'membership'>>;

  const sorting = sortingOf(body, finding, neighbours());
  if (sorting) {
    const { groups, items } = sorting;
    const question = wording.sort(groups);
    if (!items.some(({ text }) => names.speaks(groups.join(' '), [plainLine(text)])))
      cards.push({
        facet: 'sort',
        question: paragraph(question),
        answer: bulletsOf(groups, items),
        task: {
          kind: 'sort',
          groups: groups.map(plainLine),
          items: items.map(({ text, group }) => ({ text: paragraph(text), group })),
        },
        path: path.filter((name) => !groups.includes(name)),
      });
  }

  const question = wording.members(body.group, body.members.length, body.complete);
  if (body.members.some((member) => names.speaks(question, [plainLine(member)]))) {
    skip('leaks-answer');
    return cards;
  }
  const decoys = decoysFor(body, neighbours(), names);
  cards.push({
    facet: 'members',
    question: paragraph(question),
    answer: bullets(body.members),
    task: {
      kind: 'list',
      members: body.members.map((member) => ({ text: paragraph(member), names: names.of(member) })),
      decoys: decoys.map(paragraph),
    },
    path,
  });
  return cards;
};

/** Members of other lists, the nearest first, that are called otherwise than all of this one's. */
function decoysFor(
  { members }: FactBody<'membership'>,
  neighbours: Iterable<Neighbour<'membership'>>,
  names: Names,
): string[] {
  const most = Math.max(3, members.length);
  const own = new Set(members.flatMap((member) => names.of(member)));
  const decoys = new Set<string>();
  for (const { body } of neighbours)
    for (const member of body.members) {
      if (decoys.size === most) return [...decoys];
      if (!names.of(member).some((name) => own.has(name))) decoys.add(member);
    }
  return [...decoys];
}

/** Each group with what belongs to it, as one list. */
function bulletsOf(groups: string[], items: { text: string; group: number }[]) {
  return together(
    bullets(
      groups.map((name, group) => {
        const members = items.filter((item) => item.group === group).map(({ text }) => text);
        return `**${name}**: ${members.join(', ')}`;
      }),
    ),
  );
}
