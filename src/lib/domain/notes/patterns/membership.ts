import type { Pattern } from '../facts';
import { namedAbove, nameOf, shape, termOf } from '../names';
import type { Entry } from '../outline';
import { split } from '../separators';
import { commandInCode, splitCommand } from '../shell';
import {
  couldName,
  endsInCompleteLabel,
  endsInLabel,
  isLab,
  isLabel,
  isRemark,
  isSectionName,
  isStatement,
  isStatementLabel,
  isTask,
  isTerm,
  namesAnOrder,
} from '../vocabulary';
import { joinLabel } from '../wording';
import { comparesThings } from './comparison-table';
import { definitionIn, namesSomething, remarksOf } from './definition';

/** More than this is no list that one recalls at once. */
const most = 9;

/** The one name that is formed unlike all others ("HttpGet" among "Liveness", "TCP" …) hints at a second kind. */
function hasOddOneOut(members: string[]): boolean {
  const humps = members.filter((member) => /[a-z][A-Z]/.test(member)).length;
  return members.length >= 4 && (humps === 1 || humps === members.length - 1);
}

/** The group that a list belongs to, as a phrase, or nothing where the list has no name of its own. */
function groupOf(
  entry: Entry,
  language: string,
): { group: string; complete: boolean; labelled: boolean } | undefined {
  const words = nameOf(entry);
  if (isSectionName(words) || isLab(words) || isStatementLabel(words) || entry.form === 'root')
    return undefined;
  if (isLabel(words)) {
    const owner = namedAbove(entry);
    return owner && { group: joinLabel(nameOf(owner), words, language), complete: true, labelled: true };
  }
  const source = split(entry) ? termOf(split(entry)!.term).term : termOf(entry).term;
  if (endsInCompleteLabel(words)) return { group: source, complete: true, labelled: true };
  return { group: source, complete: false, labelled: false };
}

/** Lists of names under a heading, an item, or a label such as "구성요소". */
export const membership: Pattern = (entry, context) => {
  const under = entry.children.filter(
    (child) => !isRemark(child.mask) && !child.arrow && child.form !== 'line',
  );
  if (
    under.length < 2 ||
    !under.every((child) => ['item', 'row', 'step'].includes(child.form) && !comparesThings(child))
  )
    return undefined;
  // A numbered list is an order or an exercise, unless its name says that it is neither and it holds names alone.
  const isNumbered = under.some(({ form }) => form === 'step');
  if (
    isNumbered &&
    (namesAnOrder(nameOf(entry)) || !under.every((step) => namesSomething(step) && !isTask(shape(step))))
  )
    return undefined;
  if (under.some((child) => commandInCode(child) ?? splitCommand(child))) return undefined;
  const group = groupOf(entry, context.language);
  if (!group || !isTerm(shape(entry.cells || !split(entry) ? entry : split(entry)!.term))) return undefined;
  const bare = under.every((child) => !definitionIn(child));
  if (isNumbered && !group.labelled) return undefined;
  if (!group.labelled) {
    // A heading over definitions is a topic, not a list that is complete; nor are fields and tools.
    if (entry.form === 'heading' && !bare) return undefined;
    if (endsInLabel(nameOf(entry)) || isStatement(nameOf(entry))) return undefined;
  }
  const others = under.filter((child) => !namesSomething(child));
  if (others.length > 0) {
    if (!group.labelled || others.length * 2 >= under.length) return undefined;
    if (!others.every((child) => !split(child) && couldName(shape(child)))) {
      context.skip(entry.line, 'mixed-members', entry.source);
      return undefined;
    }
  }
  const members = under.map((child) => termOf(definitionIn(child)?.term ?? child).term);
  if (members.length > most) {
    context.skip(entry.line, 'too-many-members', entry.source);
    return undefined;
  }
  if (!group.labelled && entry.form !== 'heading' && hasOddOneOut(members)) {
    context.skip(entry.line, 'mixed-members', entry.source);
    return undefined;
  }
  const body = { kind: 'membership', group: group.group, members, complete: group.complete } as const;
  return { bodies: [body], remarks: split(entry) ? [] : remarksOf(entry) };
};
