/** Where the code spans of a line are: from a run of backticks to the next run of the same length. */
function codeSpans(line: string): { start: number; end: number }[] {
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  const spans: { start: number; end: number }[] = [];
  for (let open = 0; open < runs.length; open++) {
    const close = runs.findIndex((run, index) => index > open && run.length === runs[open]!.length);
    if (close < 0) continue;
    spans.push({ start: runs[open]!.at, end: runs[close]!.at + runs[close]!.length });
    open = close;
  }
  return spans;
}

const first = 0xe000;
const most = 0x1000;

/** Changes a line of Markdown outside its code spans, which the change sees as one private letter each. */
export function outsideCode(line: string, change: (text: string) => string): string {
  if (!line.includes('`')) return change(line);
  const spans = codeSpans(line).slice(0, most);
  let set = '';
  let from = 0;
  spans.forEach(({ start, end }, index) => {
    set += line.slice(from, start) + String.fromCharCode(first + index);
    from = end;
  });
  return change(set + line.slice(from)).replace(/[\ue000-\uefff]/g, (letter) => {
    const span = spans[letter.charCodeAt(0) - first];
    return span ? line.slice(span.start, span.end) : '';
  });
}
