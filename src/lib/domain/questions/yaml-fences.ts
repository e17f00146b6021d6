import { linesFrom } from './sections';

/** A fence of YAML in notes, without the indentation that it shares with its fence. */
export interface YamlFence {
  text: string;
  /** The line of the file on which the text begins, 1-based. */
  line: number;
  /** What the notes say around it: from the heading above to the one below. */
  around: string;
}

const opening = /^([ \t]*(?:[-*+>][ \t]+)*)(`{3,}|~{3,})[ \t]*(\S*)/;

/** The fences of notes that say that they are YAML, or that begin like a manifest. */
export function yamlFencesIn(notes: string): YamlFence[] {
  const lines = linesFrom(notes);
  const fences: YamlFence[] = [];
  let said: string[] = [];
  let open: YamlFence[] = [];
  const close = () => {
    for (const fence of open) fence.around = said.join('\n');
    said = [];
    open = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const { text, line } = lines[at]!;
    const found = opening.exec(text);
    if (!found) {
      if (/^#{1,6}\s/.test(text)) close();
      said.push(text);
      continue;
    }
    const [, indent = '', mark = '', language = ''] = found;
    const isEnd = ({ text: each }: { text: string }) => each.replace(/^[\s>]*/, '').startsWith(mark);
    const end = lines.findIndex((each, index) => index > at && isEnd(each));
    const inside = lines.slice(at + 1, end < 0 ? undefined : end).map(({ text: each }) => each);
    const columns = indent.length;
    const body = inside.map((each) => (each.slice(0, columns).trim() === '' ? each.slice(columns) : each));
    const isYaml = /^ya?ml$/i.test(language) || (language === '' && /^apiVersion:/m.test(body.join('\n')));
    if (isYaml) {
      const fence = { text: `${body.join('\n')}\n`, line: line + 1, around: '' };
      fences.push(fence);
      open.push(fence);
    }
    at = end < 0 ? lines.length : end;
  }
  close();
  return fences;
}
