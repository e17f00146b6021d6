import type { Pattern, Reading } from '../facts';
import { shape } from '../names';
import { cut, type Entry } from '../outline';
import { splitPlain } from '../separators';
import { isLab, isRemark, isStatement, isTerm } from '../vocabulary';
import { remarksOf } from './definition';
import { asksWhat } from './question-heading';

/** A shorter heading asks nothing that stands alone: "왜?" */
const shortestQuestion = 6;

const question = /^(?:\*\*)?(?:Q|질문|문제|Question)\s*\d{0,3}(?:\*\*)?\s*[:：.)](?:\*\*)?\s+/;
const answer = /^(?:\*\*)?(?:A|답|답변|Answer)\s*\d{0,3}(?:\*\*)?\s*[:：.)](?:\*\*)?\s+/;

const lastUnder = (entry: Entry): string[] =>
  entry.children.filter((child) => !isRemark(child.mask)).map((child) => child.source);

/** What stands under a heading that asks: its answer, with or without a mark. */
function answersUnder(entry: Entry): Entry[] {
  const end = entry.children.findIndex(({ form, mask }) => form === 'heading' || question.test(mask));
  return entry.children
    .slice(0, end < 0 ? undefined : end)
    .filter(({ form, cells, mask }) => ['line', 'item', 'step'].includes(form) && !cells && !isRemark(mask));
}

/** A heading that asks something, over its answer: "## Q1. …?", "### 왜 …?". */
function askedByHeading(entry: Entry, start: number): Reading | undefined {
  const under = answersUnder(entry);
  const [first] = under;
  if (!first || entry.source.length - start < shortestQuestion) return undefined;
  const isMarked = start > 0 || answer.test(first.mask);
  if (!isMarked && !(first.form === 'line' && isStatement(shape(first)))) return undefined;
  const texts = under.map((child) => cut(child, answer.exec(child.mask)?.[0].length ?? 0).source);
  // A list of names is one answer; what stands under a sentence are its details.
  const isList = under.every((child) => child.form !== 'line' && isTerm(shape(child)));
  const said = isList ? [texts.join(', ')] : texts;
  return {
    bodies: [{ kind: 'plain', question: cut(entry, start).source, answer: said }],
    remarks: remarksOf(entry),
    whole: true,
    uses: under,
  };
}

/** Cards as their author wrote them: `Q: … / A: …`, `question :: answer`, and headings that ask. */
export const plain: Pattern = (entry, context) => {
  const asked = question.exec(entry.mask);
  if (entry.form === 'heading' && /\?$/.test(entry.mask) && !isLab(entry.source)) {
    if (asksWhat(entry)) return undefined;
    const reading = askedByHeading(entry, asked?.[0].length ?? 0);
    if (reading || !asked) return reading;
  }
  if (!asked) {
    const parts = entry.form === 'code' ? undefined : splitPlain(entry);
    if (!parts || parts.answer.source === '') return undefined;
    const body = {
      kind: 'plain',
      question: parts.question.source,
      answer: [parts.answer.source, ...lastUnder(entry)],
    } as const;
    return {
      bodies: [{ ...body, answer: [...body.answer] }],
      remarks: remarksOf(entry),
      whole: true,
      uses: entry.children,
    };
  }
  const reply = entry.children.find((child) => answer.test(child.mask));
  if (!reply) {
    context.skip(entry.line, 'no-answer', entry.source);
    return { bodies: [], whole: true };
  }
  const text = cut(reply, answer.exec(reply.mask)![0].length).source;
  const rest = [
    ...lastUnder(reply),
    ...entry.children
      .filter((child) => child !== reply && !isRemark(child.mask))
      .map((child) => child.source),
  ];
  return {
    bodies: [{ kind: 'plain', question: cut(entry, asked[0].length).source, answer: [text, ...rest] }],
    remarks: entry.children.flatMap((child) =>
      child === reply ? remarksOf(reply) : isRemark(child.mask) ? child.source : [],
    ),
    whole: true,
    uses: [...entry.children, ...reply.children],
  };
};
