/** What a stretch of a manifest is, for its colour. */
export type TokenKind = 'key' | 'string' | 'number' | 'comment' | 'mark';

/** A stretch of a text: offsets, `end` after its last character. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Token extends Stretch {
  kind: TokenKind;
}

const quoted = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*'`;
const space = /\s+/y;
const comment = /#.*/y;
const separator = /(?:---|\.\.\.)(?=\s|$)/y;
const dash = /-(?=\s|$)/y;
const key = new RegExp(`(?:${quoted}|[^\\s#:,{}[\\]"'&*!|>%@\`][^:#,{}[\\]]*?)(?=\\s*:(?:\\s|$))`, 'y');
const mark = /[{}[\],]|:(?=\s|$)/y;
const textInQuotes = new RegExp(`${quoted}|["'].*`, 'y');
const blockHeader = /[|>][-+\d]*(?=\s*(?:#|$))/y;
const plain = /.+?(?=\s+#|\s*$)/y;
const plainInBrackets = /[^,{}[\]]+?(?=\s+#|\s*[,{}[\]]|\s*$)/y;
const notText =
  /^(?:[-+]?(?:\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)|true|false|null|yes|no|on|off|~)$/i;

/** One line from the first character that is not of a text block. Reads on where a bracket was opened on a line before. */
class LineReader {
  readonly tokens: Token[] = [];
  #brackets = 0;
  /** The column of the key whose text block goes on; null outside of one. */
  #block: number | null = null;

  read(line: string, offset: number): void {
    const indent = line.search(/\S/);
    if (indent < 0) return;
    if (this.#block !== null && indent > this.#block) {
      this.tokens.push({ start: offset + indent, end: offset + line.length, kind: 'string' });
      return;
    }
    this.#block = null;
    let at = indent;
    let isKeyNext = true;
    let keyAt = indent;
    const take = (pattern: RegExp): string => {
      pattern.lastIndex = at;
      return pattern.exec(line)?.[0] ?? '';
    };
    const put = (text: string, kind?: TokenKind) => {
      if (kind) this.tokens.push({ start: offset + at, end: offset + at + text.length, kind });
      at += text.length;
    };
    while (at < line.length) {
      const isFree = at === 0 || /\s/.test(line[at - 1]!);
      let text: string;
      if ((text = take(space))) put(text);
      else if (isFree && (text = take(comment))) put(text, 'comment');
      else if (at === 0 && (text = take(separator))) put(text, 'mark');
      else if (isKeyNext && this.#brackets === 0 && (text = take(dash))) put(text, 'mark');
      else if (isKeyNext && (text = take(key))) {
        keyAt = at;
        put(text, 'key');
        isKeyNext = false;
      } else if ((text = take(mark))) {
        if (text === '{' || text === '[') this.#brackets += 1;
        if (text === '}' || text === ']') this.#brackets = Math.max(0, this.#brackets - 1);
        isKeyNext = text === '{' || text === '[' || text === ',';
        put(text, 'mark');
      } else if (this.#brackets === 0 && (text = take(blockHeader))) {
        this.#block = keyAt;
        put(text, 'mark');
      } else if ((text = take(textInQuotes))) {
        put(text, 'string');
        isKeyNext = false;
      } else {
        text = take(this.#brackets > 0 ? plainInBrackets : plain) || line[at]!;
        put(text, notText.test(text) ? 'number' : undefined);
        isKeyNext = false;
      }
    }
  }
}

/**
 * The stretches of a manifest that have a colour of their own, in order. Made for the eye: whatever is typed has some, and
 * nothing is judged by them.
 */
export function tokensOf(text: string): Token[] {
  const reader = new LineReader();
  let offset = 0;
  for (const line of text.split('\n')) {
    reader.read(line, offset);
    offset += line.length + 1;
  }
  return reader.tokens;
}
