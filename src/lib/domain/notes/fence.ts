import type { Code } from 'mdast';
import { add, arrowStart, type Entry, type Line } from './outline';
import { promptLength } from './prompts';
import type { Chunk } from './read-markdown';
import { arrowsIn } from './separators';
import { splitCommand, startsCommand, withoutFlags } from './shell';

/** Languages of fences that hold commands. */
const shells =
  /^(?:sh|bash|zsh|fish|ksh|shell|shell-?session|sh-session|console|terminal|powershell|pwsh|ps1?|cmd|bat|batch|dos)$/i;
/** Languages of fences that may hold notes; others (YAML, Go …) are examples. */
const plain = /^(?:|text|txt|plain|plaintext|md|markdown|none)$/i;

const asLine = (source: string, line: number): Line => ({ source, mask: source, line });

/** A line without separators or marks, over the commands that it heads: "생성". */
const isHead = (text: string): boolean =>
  text.length <= 30 && !/[:：$|#=<>{}()[\]\\]|^[-*+]|[.!?;,]$/.test(text);

/** The word that ends what a command reads from the lines below it: `<<EOF`, `<<-'END'`. */
const hereDocument = (text: string): string | undefined => /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(text)?.[2];
/** What begins a line of a script without being a program. */
const scripting =
  /^(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|function|return|exit|set|[{}()[\]]|\w+=|\w+\(\))/;
const firstWord = /^(?:sudo\s+)?[.\w/~][\w./~:\\+-]*(?:\s|$)/;

/** One line of a fence, with what was continued from the line above by a backslash. */
interface Typed {
  text: string;
  line: number;
}

/** The lines of a fence, those that a backslash continues as one, without what commands read from the lines below. */
function typedLines(node: Code, { text: chunkText, lineAt }: Chunk): Typed[] {
  const { start } = node.position!;
  // Indented code has no line of its own for its fence.
  const first = start.line + (/^(?:`{3}|~{3})/.test(chunkText.slice(start.offset)) ? 1 : 0);
  const lines: Typed[] = [];
  let joined = '';
  let until: string | undefined;
  node.value.split('\n').forEach((raw, index) => {
    if (until !== undefined) {
      if (raw.trim() === until) until = undefined;
      return;
    }
    const text = joined ? `${joined} ${raw.trim()}` : raw.trimEnd();
    joined = '';
    if (/\s[\\`^]$/.test(text)) joined = text.slice(0, -1).trimEnd();
    else if ((until = hereDocument(text)) === undefined) lines.push({ text, line: lineAt(first + index) });
  });
  return lines;
}

/** Whether a line of a shell's fence is a command, although it has no prompt. */
const isTyped = (text: string): boolean =>
  firstWord.test(text) &&
  !scripting.test(text) &&
  !/^\w+\s*:|[.!?]$|[가-힣]/.test(text.replace(/\s#\s.*$/, ''));

/**
 * Reads the lines of a fence: commands, definitions, lines that head others, and continuation lines. A line that is
 * indented under a command belongs to it; if it begins with a flag it is another command with the same words before it.
 * Lines right after a prompt are what the command printed.
 */
export function readFence(node: Code, owner: Entry, chunk: Chunk): void {
  const language = (node.lang ?? '').replace(/^[{.]+|[}:,].*$/g, '');
  const isShell = shells.test(language);
  if (!isShell && !plain.test(language)) return;
  const lines = typedLines(node, chunk);
  const hasPrompts = lines.some(({ text }) => promptLength(text.trim()) > 0);
  let head: Entry | undefined;
  let current: Entry | undefined;
  let comment: string | undefined;
  let isOutput = false;
  for (const { text, line } of lines) {
    const bare = text.trim();
    const put = (parent: Entry, source: string): Entry => {
      const entry = add(parent, 'code', asLine(source, line));
      entry.language = language;
      return entry;
    };
    const isOrder = arrowsIn(asLine(bare, line)) > 1;
    const isCommand = startsCommand(bare) || (isShell && !hasPrompts && !isOrder && isTyped(bare));
    if (bare === '') {
      comment = current = undefined;
      isOutput = false;
    } else if (/^(?:#+|\/\/|--|REM|::)\s/.test(bare) && promptLength(bare) === 0) {
      comment = bare.replace(/^(?:#+|\/\/|--|REM|::)\s*/, '');
      current = undefined;
    } else if (current && !isOutput && /^\s/.test(text) && bare.startsWith('-') && !arrowStart.test(bare))
      current = put(current.parent!, `${withoutFlags(current.source)} ${bare}`);
    else if (current && !isOutput && /^\s/.test(text)) put(current, bare.replace(arrowStart, ''));
    else if (isCommand && !(isOutput && promptLength(bare) === 0)) {
      const typed = startsCommand(bare) ? bare : `$ ${bare}`;
      const isDescribed = splitCommand(asLine(typed, line))?.description.source !== '';
      const described = comment && !isDescribed ? `${typed} # ${comment}` : typed;
      current = put(head ?? owner, described);
      isOutput = hasPrompts && !isDescribed;
      comment = undefined;
    } else if (isOutput) continue;
    else if (/\s[:：]\s/.test(bare)) current = put(head ?? owner, bare);
    else if (isHead(bare)) {
      head = put(owner, bare);
      current = undefined;
    }
  }
}
