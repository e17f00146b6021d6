import type { Body, Context, Pattern } from '../facts';
import { nameOf, namedAbove, shape, termOf } from '../names';
import { cut, type Entry, type Line } from '../outline';
import type { SkipReason } from '../reasons';
import { rememberingOf } from '../remember';
import { arrowsIn, isDefinitionLike, split } from '../separators';
import { splitCommand, commandInCode } from '../shell';
import {
  endsInLabel,
  endsInStatementLabel,
  isDescriptionHeader,
  isLab,
  isLabel,
  isMark,
  isNoTerm,
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
import { introducesATerm } from './introduced-terms';
import { objection } from './objection';
import { termsIn } from './terms';

export interface Definition {
  term: Line;
  meaning?: Line;
}

/** Whether most items of a numbered list are terms with their meanings, so that it is no order and no exercise. */
const isListOfDefinitions = rememberingOf((owner: Entry): boolean => {
  const steps = owner.children.filter(({ form }) => form === 'step');
  const defining = steps.filter((step) => isDefinitionLike(step) && !isTask(shape(step)));
  return defining.length * 2 > steps.length && !namesAnOrder(nameOf(owner)) && !isLab(nameOf(owner));
});

/** What a line defines, or why it only looks as if it did. */
interface Reading {
  definition?: Definition;
  skipped?: SkipReason;
}

/** The term and the meaning beside it, where a line defines something; a report where it only looks so. */
export function definitionIn(entry: Entry, context?: Context): Definition | undefined {
  const { definition: found, skipped } = readingOf(entry);
  if (skipped) context?.skip(entry.line, skipped, entry.source);
  return found;
}

/** An entry is asked for by what stands above and beside it, too. */
const readingOf = rememberingOf((entry: Entry): Reading => {
  if (entry.arrow || entry.form === 'root' || entry.form === 'heading') return {};
  if (entry.form === 'step' && !isListOfDefinitions(entry.parent!)) return {};
  if (splitCommand(entry) || commandInCode(entry)) return {};
  if (entry.cells && comparesThings(entry)) return {};
  if (entry.cells) {
    const meaning = entry.cells[0]?.cell;
    if (!meaning?.source) return {};
    return isMark(meaning.source) ? { skipped: 'only-a-mark' } : { definition: { term: entry, meaning } };
  }
  if (entry.form === 'code') {
    const at = /\s[:：]\s/.exec(entry.mask);
    return at && isTerm(entry.mask.slice(0, at.index))
      ? { definition: { term: cut(entry, 0, at.index), meaning: cut(entry, at.index + 2) } }
      : {};
  }
  const parts = split(entry);
  if (!parts || commandInCode(parts.term)) return {};
  const why = objection(parts, entry);
  if (why === undefined) return { definition: { term: parts.term, meaning: parts.meaning } };
  return why === 'none' ? {} : { skipped: why };
});

/** The header over a row's meaning, where it says more than that it is one. */
function respectIn({ cells }: Entry): string | undefined {
  const header = cells?.[0]?.header.trim() ?? '';
  return header.length <= 20 && isTerm(header) && !isDescriptionHeader(header) ? header : undefined;
}

/** Whether an entry names something: it has a meaning beside it, or is a short phrase that states nothing. */
export function namesSomething(entry: Entry): boolean {
  if (definitionIn(entry)) return true;
  const words = shape(entry);
  return !entry.arrow && !split(entry) && isTerm(words) && !isStatement(words) && !splitCommand(entry);
}

/** What is shown under the answer of an entry's cards, in the order of the notes. */
export const remarksOf = (entry: Entry): string[] =>
  entry.children.filter((child) => isRemark(child.mask)).map((child) => child.source);

/** A statement under a term, with what an arrow adds to it. */
function statement(entry: Entry): string {
  const added = entry.children.filter((child) => child.arrow).map((child) => child.source);
  return [entry.source, ...added].join(' → ');
}

/** The children that define nothing of their own. */
const plainUnder = (entry: Entry): Entry[] =>
  entry.children.filter(
    (child) =>
      !isRemark(child.mask) &&
      !child.cells &&
      child.form !== 'heading' &&
      child.form !== 'step' &&
      !definitionIn(child),
  );

/** The children that state something of the entry itself, in the order of the notes. */
function statementsUnder(entry: Entry): Entry[] {
  const plain = plainUnder(entry);
  const stated = plain.filter((child) => child.arrow || !namesSomething(child) || child.form === 'code');
  const names = plain.filter((child) => !stated.includes(child));
  // A short phrase among statements is a statement too, unless something stands under it or it is one of a list of names.
  const lone = names.filter((child) => child.children.length === 0 && !isLabel(nameOf(child)));
  const counted =
    lone.length > 0 && stated.length + lone.length > 1 && stated.length < lone.length ? [] : lone;
  return plain.filter((child) => stated.includes(child) || counted.includes(child));
}

/** Statements that say what a bare term is, or its label ("특징") says of what stands above it. */
function meaningUnder(entry: Entry): Entry[] {
  const words = shape(entry);
  if (entry.arrow || !['item', 'line', 'heading', 'step'].includes(entry.form) || split(entry) || entry.cells)
    return [];
  if (entry.form === 'heading' && !isTopic(entry)) return [];
  if (entry.form === 'step' && !isListOfTopics(entry.parent!)) return [];
  if (!isTerm(words) || isStatement(words) || isSectionName(words) || isLab(words) || isNoTerm(words))
    return [];
  if (isLabel(words) && !isStatementLabel(words)) return [];
  const under = statementsUnder(entry).filter(
    (child) => arrowsIn(child) < 2 && !splitCommand(child) && child.form !== 'code',
  );
  const arrows = under.filter((child) => child.arrow);
  const said = arrows.length > 0 ? arrows : under.filter((child) => isStatement(shape(child)));
  // Where most of what stands under it is no statement, it is a list and not a meaning.
  const names = plainUnder(entry).filter((child) => child.children.length === 0 && !under.includes(child));
  return said.length > 0 && said.length * 2 > under.length + names.length ? under : [];
}

/** Whether each item of a numbered list is a name with statements under it, so that the list is no order. */
const isListOfTopics = rememberingOf((owner: Entry): boolean => {
  const steps = owner.children.filter(({ form }) => form === 'step');
  return (
    !namesAnOrder(nameOf(owner)) &&
    !isLab(nameOf(owner)) &&
    steps.every((step) => step.children.length > 0 && namesSomething(step) && !isTask(shape(step)))
  );
});

/** Whether a heading is a term, and all that stands under it are statements about it. */
const isTopic = (entry: Entry): boolean =>
  nameOf(entry).split(/\s+/).length <= 4 &&
  (!endsInLabel(nameOf(entry)) || endsInStatementLabel(nameOf(entry))) &&
  entry.children.length > 0 &&
  entry.children.every(
    (child) =>
      child.form === 'item' && !split(child) && !child.arrow && !child.blanks && isStatement(shape(child)),
  );

/** Definitions: a term with its meaning beside it, or in the statements under it. */
export const definition: Pattern = (entry, context) => {
  const found = definitionIn(entry, context);
  const remarks = remarksOf(entry);
  if (found?.meaning) {
    const uses = statementsUnder(entry);
    const cells = (entry.cells ?? []).slice(1).filter(({ cell }) => cell.source !== '');
    const columns = cells.map(({ header, cell }) => (header ? `${header}: ${cell.source}` : cell.source));
    const details = [...columns, ...uses.map(statement)];
    const respect = respectIn(entry);
    const bodies = termsIn(found.term, found.meaning).map(({ term: each, meaning }): Body => {
      const { term, aliases } = termOf(each);
      const body = { kind: 'definition', term, aliases, meaning: meaning.source, details } as const;
      return { ...body, ...(respect && { respect }), from: 'beside' };
    });
    // A statement that brings in a term of its own is read again for that.
    return { bodies, remarks, uses: uses.filter((use) => !introducesATerm(use)) };
  }
  const under = meaningUnder(entry);
  if (under.length === 0) return undefined;
  const first = under.find((child) => child.arrow) ?? under[0]!;
  const rest = under.filter((child) => child !== first);
  const { term, aliases } = termOf(entry);
  const owner = isLabel(shape(entry)) ? namedAbove(entry) : undefined;
  if (isLabel(shape(entry)) && !owner) return undefined;
  const name = owner ? joinLabel(nameOf(owner), term, context.language) : term;
  const meaning = first.arrow ? first.source : statement(first);
  const body = {
    kind: 'definition',
    term: name,
    aliases,
    meaning,
    details: rest.map(statement),
    from: 'under',
  } as const;
  return { bodies: [body], remarks, uses: under };
};
