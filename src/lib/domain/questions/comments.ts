import { CST, Lexer } from 'yaml';

/** A comment of a YAML text, by its offsets. */
export interface Comment {
  start: number;
  end: number;
  text: string;
}

/** Signs by which the lexer tells what comes next; they stand for no letter of the text. */
const signs = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The comments of a YAML text; `#` inside a value is none. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (signs.has(source)) {
      isScalar = source === CST.SCALAR;
      continue;
    }
    const end = at + source.length;
    if (!isScalar && CST.tokenType(source) === 'comment') comments.push({ start: at, end, text: source });
    isScalar = false;
    at = end;
  }
  return comments;
}
