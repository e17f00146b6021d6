import type { Pattern } from '../facts';
import { cut, type Entry } from '../outline';
import { splitPlain } from '../separators';
import { isRemark } from '../vocabulary';
import { remarksOf } from './definition';

const question = /^(?:\*\*)?(?:Q|질문|문제|Question)(?:\*\*)?\s*[:：.](?:\*\*)?\s+/;
const answer = /^(?:\*\*)?(?:A|답|답변|Answer)(?:\*\*)?\s*[:：.](?:\*\*)?\s+/;

const lastUnder = (entry: Entry): string[] =>
  entry.children.filter((child) => !isRemark(child.mask)).map((child) => child.source);

/** Cards as their author wrote them: `Q: … / A: …` and `question :: answer`. */
export const plain: Pattern = (entry, context) => {
  const asked = question.exec(entry.mask);
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
