import { numbered, paragraph } from '../compose';
import { plainLine } from '../names';
import { wordingOf } from '../wording';
import type { CardDraft, Maker } from './draft';

/** A longer order is a list: it would run over the lines of a phone. */
const widestLine = 40;
/** Of two there is nothing to put in order but the other way round. */
const fewest = 3;

/** The branches of a step: "Succeeded / Failed" is two steps that may come in any order. */
const branchesOf = (step: string): string[] => step.split(/\s+\/\s+/).filter((branch) => branch !== '');

export const sequence: Maker<'sequence'> = (body, finding, { names, details }) => {
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const rows = body.steps.flatMap((step, rank) =>
    branchesOf(step).map((branch) => ({ text: paragraph(branch), rank })),
  );
  const inline = body.steps.join(' → ');
  const order: CardDraft<'sequence'> = {
    facet: 'order',
    question: paragraph(wording.order(body.name)),
    answer: inline.length > widestLine ? numbered(body.steps) : paragraph(inline),
    task: { kind: 'order', steps: rows },
    path,
  };
  const follows = body.steps.slice(0, -1).flatMap((step, at): CardDraft<'sequence'>[] => {
    const after = body.steps[at + 1]!;
    const again = body.steps.filter((other) => other === step).length > 1;
    const question = wording.next(body.name, step);
    if (again || names.speaks(question, [plainLine(after)])) return [];
    return [{ facet: `next:${details[at]!}`, question: paragraph(question), answer: paragraph(after), path }];
  });
  return rows.length < fewest ? follows : [order, ...follows];
};
