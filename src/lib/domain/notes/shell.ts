import { cut, hidden, type Line } from './outline';
import { programs } from './programs';
import { promptLength } from './prompts';
import { rememberingOf } from './remember';
import { arrowsIn } from './separators';

const program = new RegExp(`^(?:sudo\\s+)?(?:${programs})(?:\\s+\\S|$)`);

/** A program with its first word. No command has a Korean one: "kind 필드" is a term. */
const programWithWord = new RegExp(`^(?:sudo\\s+)?(?:${programs})\\s+(?![:：=→—–-](?:\\s|$))[^\\s가-힣]`);
/** "git is a …", "make sure …": the program is a word of a sentence. */
const inSentence =
  /^\w\S*\s+(?:is|are|was|has|have|can|will|does|the|an?|and|or|of|to|in|on|for|with|by|that|which|sure|it|its|this|you|your|all|every)\b/i;
/** Programs that are English words too are commands only with something that no sentence has. */
const isWord =
  /^(?:at|cat|cut|date|echo|env|export|file|find|go|head|jobs|kill|kind|less|locate|make|man|mount|nice|node|screen|service|snap|sort|source|split|stat|tail|tee|top|touch|tree|watch|which|who)\s/;
const looksTyped = /\s-{1,2}\w|[/~|<>*$\\={}]|\w\.\w/;

export const hasPrompt = (text: string): boolean => promptLength(text) > 0;

/** Whether a line of text is a command: after a prompt, or a program that the notes are likely to speak of. */
export const startsCommand = (text: string): boolean =>
  hasPrompt(text) ||
  (programWithWord.test(text) && !inSentence.test(text) && (!isWord.test(text) || looksTyped.test(text)));

/** A command's words before its first flag: what a continuation line with another flag inherits. */
export function withoutFlags(text: string): string {
  const words = splitCommand({ source: text, mask: text, line: 0 })?.command ?? text;
  return `$ ${words.replace(/\s-{1,2}[A-Za-z].*$/s, '')}`;
}

export interface DescribedCommand {
  command: string;
  description: Line;
}

interface Start {
  at: number;
  length: number;
}

/** What begins a description wherever it stands; each needs a space on both sides. */
const marks = /^(?:[:：]|#|\/\/|[—–]|-(?=\s+[가-힣]))\s+/;
const arrow = /\s(?:→|⇒|->|=>)\s+/;

/**
 * Where a command's description begins: at the first ` : `, ` # ` or the like outside quotes, else at the first colon that
 * has a space after it, else at its only arrow. A tab counts as a space.
 */
function descriptionStart(text: string): Start | undefined {
  let quote = '';
  let colon: Start | undefined;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = text.includes(letter, at + 1) ? letter : '';
    else if (/\s/.test(letter)) {
      const mark = marks.exec(text.slice(at + 1, at + 80));
      if (mark && at > 0) return { at: at + 1, length: mark[0].length };
    } else if (/^[:：]\s/.test(text.slice(at, at + 2))) colon ??= { at, length: 2 };
  }
  const found = colon ? undefined : arrow.exec(text);
  const isOnly = found && arrowsIn({ source: text, mask: text, line: 0 }) === 1;
  return isOnly ? { at: found.index, length: found[0].length } : colon;
}

/** `$ command : what it does`, `kubectl … # what it does`; the description is empty where none is given. */
export const splitCommand = rememberingOf((line: Line): DescribedCommand | undefined => {
  if (!startsCommand(line.source)) return undefined;
  const begin = promptLength(line.source);
  const body = line.source.slice(begin);
  const start = descriptionStart(body);
  const command = (start ? body.slice(0, start.at) : body).trim();
  // The program alone, without a prompt, is a term with a meaning.
  if (command === '' || (begin === 0 && !/\s/.test(command))) return undefined;
  return { command, description: cut(line, begin + (start ? start.at + start.length : body.length)) };
});

/** The command in a text that is nothing but one code span: "`git switch main`". */
export function commandInCode(line: Line): string | undefined {
  if (!line.source.startsWith('`')) return undefined;
  const code = /^(`+)\s*(.+?)\s*\1$/s.exec(line.source);
  if (!code || [...line.mask].some((letter) => letter !== hidden)) return undefined;
  const prompt = promptLength(code[2]!);
  const text = code[2]!.slice(prompt);
  return (prompt > 0 || program.test(text)) && /\s/.test(text) ? text : undefined;
}

/** `get -o yaml/json` is two commands; a path or `deployment/web` is one. */
export function alternatives(command: string): string[] {
  const last = /^(.*\s(?:-o|--output)[\s=])([a-z]+(?:\/[a-z]+)+)$/.exec(command);
  return last ? last[2]!.split('/').map((word) => last[1]! + word) : [command];
}
