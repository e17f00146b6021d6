import type { Code } from 'mdast';
import { add, arrowStart, type Entry, type Line } from './outline';
import { startsCommand, withoutFlags } from './shell';

/** Languages of fences that hold commands or notes; others (YAML, Go …) are examples. */
const readable =
  /^(?:|sh|bash|zsh|shell|shell-session|console|terminal|text|txt|plain|plaintext|powershell)$/i;

const asLine = (source: string, line: number): Line => ({ source, mask: source, line });

/** A line without separators or marks, over the commands that it heads: "생성". */
const isHead = (text: string): boolean => text.length <= 30 && !/[:：$|#=<>{}()]|^-|[.!?]$/.test(text);

/**
 * Reads the lines of a fence: commands, definitions, lines that head others, and continuation lines. A line that is
 * indented under a command belongs to it; if it begins with a flag it is another command with the same words before it.
 */
export function readFence(node: Code, owner: Entry, lineOffset: number): void {
  if (!readable.test(node.lang ?? '')) return;
  let head: Entry | undefined;
  let current: Entry | undefined;
  let comment: string | undefined;
  let joined = '';
  node.value.split('\n').forEach((raw, index) => {
    const line = node.position!.start.line + lineOffset + 1 + index;
    const text = joined ? `${joined} ${raw.trim()}` : raw.trimEnd();
    joined = '';
    if (text.endsWith('\\')) {
      joined = text.slice(0, -1).trimEnd();
      return;
    }
    const bare = text.trim();
    const put = (parent: Entry, source: string): Entry => {
      const entry = add(parent, 'code', asLine(source, line));
      entry.language = node.lang ?? '';
      return entry;
    };
    if (bare === '') comment = current = undefined;
    else if (/^#\s/.test(bare)) comment = bare.replace(/^#+\s*/, '');
    else if (current && /^\s/.test(text) && bare.startsWith('-') && !arrowStart.test(bare))
      current = put(current.parent!, `${withoutFlags(current.source)} ${bare}`);
    else if (current && /^\s/.test(text)) put(current, bare.replace(arrowStart, ''));
    else if (startsCommand(bare)) {
      const described = comment && !/\s(?:[:：#]\s)/.test(bare) ? `${bare} # ${comment}` : bare;
      current = put(head ?? owner, described);
      comment = undefined;
    } else if (/\s[:：]\s/.test(bare)) current = put(head ?? owner, bare);
    else if (isHead(bare)) {
      head = put(owner, bare);
      current = undefined;
    }
  });
}
