/** Marks that people type in the place of a list item's dash. */
const bullet =
  /^(\s*)(?:([•‣◦▪▫●■▶►▸✔✓✅☑➤➢❖▣]\ufe0f?)\s*|([·∙⁃○□▷▹◆◇◈★☆]\ufe0f?)\s+)(?=[^\s•‣◦▪▫●■▶►▸✔✓✅☑➤➢❖▣·∙⁃○□▷▹◆◇◈★☆])/;
/** "가. ", "나) ": Korean letters as numbers. */
const lettered = /^(\s{0,3})([가나다라마바사아자차카타파하][.)])\s+(?=\S)/;
const circled = /^(\s*)([①-⑳⑴-⒇❶-❿])\s*(?=\S)/;
const parenthesised = /^(\s*)\((\d{1,2})\)\s+(?=\S)/;
const keycap = /^(\s*)(\d)\ufe0f?\u20e3\s*(?=\S)/;

/** The number in a circle or in brackets of one letter. */
function numberOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  const firsts = [0x2460, 0x2474, 0x2776];
  return code - firsts.findLast((first) => code >= first)! + 1;
}

/** Marks under which a whole section may stand, text included. */
const opensSection = /^[■□◆◇◈▣★☆❖●]/;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const ends = /^(?:#{1,6}\s|\s*(?:-{3,}|\*{3,}|_{3,})\s*$|\|)/;

/**
 * Turns items that are marked by hand (`•`, `▶`, `가.`, `①`) into Markdown's, line by line. A mark that first comes under
 * another one is a level below it; so are ordinary items that follow it at its own margin.
 */
export class HandBullets {
  #marks: string[] = [];
  #inSection = false;
  #blankBefore = true;

  /** The line as Markdown. */
  read(line: string): string {
    const blankBefore = this.#blankBefore;
    this.#blankBefore = line.trim() === '';
    if (this.#blankBefore) return line;
    const numbered = circled.exec(line) ?? parenthesised.exec(line) ?? keycap.exec(line);
    if (numbered) {
      const [start, indent, number] = numbered as unknown as [string, string, string];
      const value = /\d/.test(number) ? Number(number) : numberOf(number);
      return this.#lifted(`${indent}${value}. ${line.slice(start.length)}`);
    }
    const marked = bullet.exec(line) ?? lettered.exec(line);
    if (!marked) return this.#plain(line, blankBefore);
    const mark = marked[2] ?? marked[3]!;
    const kind = /^[가-하]/.test(mark) ? '가' : mark[0]!;
    const known = this.#marks.indexOf(kind);
    if (known >= 0) this.#marks.length = known + 1;
    else this.#marks.push(kind);
    if (known <= 0 && this.#marks.length === 1) this.#inSection = opensSection.test(mark);
    const depth = this.#marks.length - 1;
    return `${'  '.repeat(depth)}- ${line.slice(marked[0].length)}`;
  }

  #lifted(line: string): string {
    return '  '.repeat(this.#marks.length) + line;
  }

  #plain(line: string, blankBefore: boolean): string {
    if (this.#marks.length === 0) return line;
    if (ends.test(line) || (blankBefore && !this.#inSection && !/^\s/.test(line))) {
      this.#marks = [];
      this.#inSection = false;
      return line;
    }
    return item.test(line) || (blankBefore && this.#inSection) ? this.#lifted(line) : line;
  }
}
