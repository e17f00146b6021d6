import type { Pattern } from '../facts';
import { namedAbove, nameOf, shape } from '../names';
import { cut, type Entry, type Line } from '../outline';
import { arrows, arrowsIn, split } from '../separators';
import { isLab, isLabel, isRemark, isTask, isTerm, namesAnOrder, placeInOrder } from '../vocabulary';
import { joinLabel } from '../wording';
import { remarksOf } from './definition';

/** "면·리 순으로 나눔": what says that it was an order is no part of its last step. */
const orderEnd = /\s+순(?:서로|으로|서)?(?:\s[가-힣]+)?[.]?$/;

/** A longer one is a sentence. */
const longestStep = 60;

/** The steps between the arrows of a line. */
function stepsIn(line: Line): string[] {
  const steps: string[] = [];
  let from = 0;
  for (const match of line.mask.matchAll(arrows)) {
    steps.push(cut(line, from, match.index).source);
    from = match.index + match[0].length;
  }
  return [...steps, cut(line, from).source.replace(orderEnd, '')];
}

/** What a sequence is the order of: the name above it, with what that belongs to where it is a label. */
function nameAbove(entry: Entry, language: string): string | undefined {
  const up = entry.parent;
  if (!up || up.form === 'root') return undefined;
  const name = nameOf(up);
  if (!isLabel(name)) return isTerm(shape(up)) || namesAnOrder(name) || split(up) ? name : undefined;
  const owner = namedAbove(up);
  return owner ? joinLabel(nameOf(owner), name, language) : name;
}

/** What stands beside "1단계", "2단계" … under an entry, where nothing else stands there and none is left out. */
function numberedUnder(entry: Entry): Line[] | undefined {
  const found = entry.children.flatMap((child) => {
    const parts = child.form === 'step' ? undefined : split(child);
    const place = parts && placeInOrder(shape(parts.term));
    return parts && place !== undefined ? [{ place, said: parts.meaning }] : [];
  });
  const isWhole =
    found.length > 1 && found.every(({ place, said }, at) => place === at + 1 && said.source !== '');
  return isWhole && isTerm(shape(entry)) && found.every(({ said }) => said.source.length <= longestStep)
    ? found.map(({ said }) => said)
    : undefined;
}

/** Orders: `A → B → C`, and ordered lists under "순서", "절차", "steps". */
export const sequence: Pattern = (entry, context) => {
  if (!entry.cells && arrowsIn(entry) >= 2) {
    const parts = split(entry);
    const named = parts && parts.by !== 'arrow' && isTerm(shape(parts.term)) && arrowsIn(parts.meaning) >= 2;
    const steps = stepsIn(named ? parts.meaning : entry);
    if (steps.some((step) => step === '')) return undefined;
    if (steps.some((step) => step.length > longestStep)) {
      context.skip(entry.line, 'too-long', entry.source);
      return undefined;
    }
    const ownName = named ? parts.term.source : undefined;
    const owner = ownName && isLabel(ownName) ? namedAbove(entry) : undefined;
    const name = ownName
      ? owner
        ? joinLabel(nameOf(owner), ownName, context.language)
        : ownName
      : nameAbove(entry, context.language);
    if (!name) {
      context.skip(entry.line, 'sequence-without-name', entry.source);
      return { bodies: [], whole: true };
    }
    return { bodies: [{ kind: 'sequence', name, steps }], remarks: remarksOf(entry), whole: true };
  }
  const places = numberedUnder(entry);
  if (places) {
    const body = {
      kind: 'sequence',
      name: nameOf(entry),
      steps: places.map(({ source }) => source),
    } as const;
    return { bodies: [{ ...body, steps: [...body.steps] }], remarks: remarksOf(entry) };
  }
  const steps = entry.children.filter((child) => child.form === 'step');
  const name = nameOf(entry);
  if (steps.length < 3 || !namesAnOrder(name) || isLab(name)) return undefined;
  if (steps.filter((step) => isTask(shape(step))).length * 2 > steps.length) return undefined;
  const owner = isLabel(name) ? namedAbove(entry) : undefined;
  const body = {
    kind: 'sequence',
    name: owner ? joinLabel(nameOf(owner), name, context.language) : name,
    steps: steps.filter((step) => !isRemark(step.mask)).map((step) => step.source),
  } as const;
  return { bodies: [body], remarks: remarksOf(entry), uses: steps };
};
