import type { Language } from '../../course';
import { isCondition, speaksOfBoth, topicOf } from '../conditions';
import type { Body, FactBody, Pattern } from '../facts';
import { shape } from '../names';
import type { Entry, Line } from '../outline';
import { arrowsIn, split } from '../separators';
import { isLab, isRemark } from '../vocabulary';
import { wordingOf } from '../wording';
import { remarksOf } from './definition';

type Rule = FactBody<'rule'>;

/** More than this at once is no rule that one recalls. */
const mostTogether = 3;

const isPlain = (entry: Entry): boolean =>
  !isRemark(entry.mask) && ['line', 'item'].includes(entry.form) && !entry.cells;

/** What a rule is told of: code alone, where the statement has just one piece of it ("시작은 `---`로 시작"). */
function subjectOf(statement: string): string | undefined {
  const codes = statement.match(/`[^`]+`/g) ?? [];
  return codes.length === 1 ? codes[0] : topicOf(statement)?.topic;
}

/** Statements as rules under one condition; those without a topic of their own are one rule. */
function rulesFor(condition: string, statements: Line[], language: Language): Rule[] {
  const rules: Rule[] = [];
  const bare: string[] = [];
  statements.forEach(({ source }, at) => {
    const before = statements.slice(0, at).flatMap((each) => subjectOf(each.source) ?? []);
    const topic = topicOf(source);
    if (speaksOfBoth(source) && before.length >= 2)
      rules.push({
        kind: 'rule',
        condition,
        topic: wordingOf(language).together(before.slice(-2)),
        consequence: source,
      });
    else if (topic) rules.push({ kind: 'rule', condition, topic: topic.topic, consequence: topic.said });
    else if (!speaksOfBoth(source)) bare.push(source);
  });
  if (bare.length > 0 && bare.length <= mostTogether)
    rules.push({ kind: 'rule', condition, consequence: bare.join('; ') });
  return rules;
}

/** A line that only names a condition, over statements that follow as its children or as the next line. */
function under(entry: Entry): { uses: Entry[]; statements: Line[] } | undefined {
  const own = entry.children.filter(isPlain);
  const siblings = entry.parent?.children ?? [];
  const next = siblings[siblings.indexOf(entry) + 1];
  const governed =
    own.length > 0
      ? own
      : next && next.form === 'line' && !isCondition(shape(next)) && isPlain(next)
        ? [next]
        : [];
  const statements = governed.flatMap((each) => [
    each,
    ...(own.length > 0 ? [] : each.children.filter(isPlain)),
  ]);
  const isRule = statements.length > 0 && statements.every((each) => !split(each) && arrowsIn(each) === 0);
  return isRule ? { uses: statements, statements } : undefined;
}

/** Rules with their condition: `… 할 경우 → …`, or a condition on a line of its own and what holds under it. */
export const rule: Pattern = (entry, context) => {
  if (!['line', 'item', 'heading'].includes(entry.form) || entry.arrow || isLab(entry.source))
    return undefined;
  const parts = split(entry);
  if (
    parts?.by === 'arrow' &&
    arrowsIn(entry) === 1 &&
    isCondition(shape(parts.term)) &&
    parts.meaning.source
  ) {
    if (/\?$/.test(parts.meaning.mask)) return undefined;
    const body: Body = { kind: 'rule', condition: parts.term.source, consequence: parts.meaning.source };
    return { bodies: [body], remarks: remarksOf(entry), whole: true };
  }
  if (parts || !isCondition(shape(entry))) return undefined;
  const found = under(entry);
  if (!found) return undefined;
  const bodies = rulesFor(entry.source.replace(/[,:：]$/, ''), found.statements, context.language);
  return bodies.length === 0
    ? undefined
    : { bodies, remarks: remarksOf(entry), whole: true, uses: found.uses };
};
