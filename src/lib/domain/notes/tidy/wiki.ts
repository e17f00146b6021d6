/** Marks of note-taking programs that are no Markdown, and what they become. */
const marks: [RegExp, string][] = [
  [/%%.*?%%/g, ''],
  [/!\[\[[^\]]*\]\]/g, ''],
  [/\[\[([^\]|\\]+?)\\?\|([^\]]+)\]\]/g, '$2'],
  [/\[\[([^\]]+)\]\]/g, '$1'],
  // The name of a block that other pages point to.
  [/\s\^[A-Za-z0-9-]+\s*$/, ''],
  // What is struck out is not said any more.
  [/~~(?=\S)[^~]+~~/g, ''],
  [/([-=])\\>/g, '$1>'],
  // The number of a page at the end of its exported title.
  [/\s[0-9a-f]{32}$/, ''],
];

/** Lines that are for a program: tags, fields of a page, tables of contents, layout of a site generator. */
const forPrograms =
  /^\s*(?:(?:#[^\s#!][^\s#]*\s*)+|[\p{L}\d ]{1,30}::(?:\s.*)?|\[\[?_?TOC_?\]?\]|@\[toc\].*|\{%.*%\}|\{:.*\}|\{\{[<%].*[>%]\}\}|<%.*%>)\s*$/iu;

const callout = /^(\s*(?:>\s*)+)\[!([\w-]+)(?:\|[^\]]*)?\][+-]?\s*(.*)$/;

/** A line without the marks of note-taking programs. A callout's title becomes a bold line in its quote. */
export function withoutWikiMarks(line: string): string[] {
  if (forPrograms.test(line)) return [''];
  const called = callout.exec(line);
  if (called) {
    const [, quote, , title] = called as unknown as [string, string, string, string];
    const bare = title.replace(/^\*\*(.*)\*\*$/, '$1').trim();
    return bare === '' ? [quote.trimEnd()] : [`${quote}**${changed(bare)}**`, quote.trimEnd()];
  }
  return [changed(line)];
}

function changed(line: string): string {
  let text = line;
  for (const [mark, becomes] of marks) text = text.replace(mark, becomes);
  return text;
}
