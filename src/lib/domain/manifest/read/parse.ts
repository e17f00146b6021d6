import { Composer, Parser, type Document, type YAMLError } from 'yaml';
import { reindent, type Indented } from './reindent';

const options = {
  version: '1.1',
  // Scalars stay text here; `scalar.ts` reads them as go-yaml does.
  schema: 'failsafe',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

export interface Parsed extends Indented {
  document: Document.Parsed;
  errors: YAMLError[];
}

/** How often lines in brackets and quotes are moved before errors count as real: one may hide behind another. */
const attempts = 8;

/** More errors than this have another reason than lines that are indented too little; each takes a look at the whole document. */
const most = 100;

/** `"a"#b`: go-yaml takes the rest for a comment; `\'` is an escape for it. */
const isReal = ({ message }: YAMLError) =>
  !/^Comments must be separated|^Invalid escape sequence \\'/.test(message);

/** One document as the parser has it. */
export function parseOnce(text: string): Document.Parsed {
  const [document] = new Composer(options).compose(new Parser().parse(text), true, text.length);
  return document as Document.Parsed;
}

/** Parses one document, as leniently as go-yaml where lines are indented too little. */
export function parse(text: string): Parsed {
  const document = parseOnce(text);
  const errors = document.errors.filter(isReal);
  const asWritten: Parsed = { text, added: new Map(), document, errors };
  if (errors.length > most) return asWritten;
  let moved: Indented = asWritten;
  let last = document;
  for (let attempt = 0; attempt < attempts && last.errors.some(isReal); attempt++) {
    const next = reindent(moved, last);
    if (!next) return asWritten;
    moved = next;
    last = parseOnce(next.text);
  }
  return last.errors.some(isReal) ? asWritten : { ...moved, document: last, errors: [] };
}
