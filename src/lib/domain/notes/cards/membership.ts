import { bullets, paragraph, together } from '../compose';
import { plainLine } from '../names';
import { wordingOf } from '../wording';
import type { CardDraft, Maker, Neighbour } from './draft';
import { sortingOf } from './sorting';

export const membership: Maker<'membership'> = (body, finding, asking) => {
  const { names, skip } = asking;
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const cards: CardDraft<'membership'>[] = [];
  const neighbours = asking.neighbours() as Neighbour<'membership'>[];

  const sorting = sortingOf(body, finding, neighbours);
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
  const own = new Set(body.members.flatMap((member) => names.of(member)));
  const decoys = neighbours
    .flatMap(({ body: { members } }) => members)
    .filter((member, at, all) => all.indexOf(member) === at)
    .filter((member) => !names.of(member).some((name) => own.has(name)))
    .slice(0, Math.max(3, body.members.length));
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
