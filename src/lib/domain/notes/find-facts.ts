import type { Language } from '../course';
import { looksLikeDefinition, Account, whyUnread, type DefinitionLine } from './coverage';
import type { Context, Finding, Skipped } from './facts';
import { takeMarks } from './marks';
import { nameOf, pathOf } from './names';
import { walk, type Entry } from './outline';
import { patterns } from './patterns';
import { readOutline } from './read-outline';
import { isDiary, isLab, isMinutesItem, isRemark } from './vocabulary';

export interface NotesFile {
  file: string;
  language: Language;
  deck: string;
  text: string;
}

const isNamedAsLab = (entry: Entry): boolean =>
  ['heading', 'line', 'item'].includes(entry.form) && isLab(nameOf(entry));

/** Minutes name who was there; a diary and a list of tasks say so. */
const tellsOfTheDay = (entry: Entry): boolean =>
  (entry.form === 'heading' && isDiary(nameOf(entry))) ||
  (entry.form === 'line' && entry.children.length > 0 && isDiary(nameOf(entry))) ||
  entry.children.some((child) => child.form !== 'heading' && isMinutesItem(child.mask));

/** The facts that one file of notes states, and the places that look like facts and are none. */
export function findFacts(
  { file, language, deck, text }: NotesFile,
  onLine: (line: number) => void = () => undefined,
): {
  findings: Finding[];
  skipped: Skipped[];
  lines: DefinitionLine[];
} {
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  const context: Context = {
    file,
    deck,
    language,
    skip: (line, reason, about) => void skipped.push({ file, line, reason, about }),
  };
  const ignored = new Set<Entry>();
  const became = new Account();
  const outline = readOutline(text);
  takeMarks(outline);
  for (const entry of walk(outline)) {
    onLine(entry.line);
    if (entry.parent && ignored.has(entry.parent)) ignored.add(entry);
    if (entry.form === 'root' || ignored.has(entry)) continue;
    if (isRemark(entry.mask)) {
      ignored.add(entry);
      continue;
    }
    if (entry.children.length > 0 && isNamedAsLab(entry) && !entry.mask.includes(':')) {
      ignored.add(entry);
      context.skip(entry.line, 'lab', entry.source);
      became.leavesOut(entry);
      continue;
    }
    if (tellsOfTheDay(entry)) {
      ignored.add(entry);
      context.skip(entry.line, 'diary', entry.source);
      became.leavesOut(entry);
      continue;
    }
    let stated = 0;
    for (const pattern of patterns) {
      const reading = pattern(entry, context);
      if (!reading) continue;
      for (const used of reading.uses ?? []) ignored.add(used);
      became.states(entry, reading.bodies, reading.uses ?? []);
      for (const body of reading.bodies) {
        const source = { file, line: entry.line, path: pathOf(entry) };
        // An id in the notes belongs to the first fact that its item states.
        const again = stated > 1 ? `${body.kind}.${stated}` : body.kind;
        const owner = stated === 0 ? entry : { ...entry, ...(entry.id && { id: `${entry.id}.${again}` }) };
        findings.push({
          body,
          entry: owner,
          source,
          deck,
          language,
          remarks: reading.remarks ?? [],
        });
        stated += 1;
      }
      if (reading.whole) break;
    }
  }
  return { findings, skipped, lines: definitionLines(outline, became, context, skipped) };
}

/** The lines that read like definitions. Those that no pattern read and that no reason is given for get one. */
function definitionLines(
  outline: Entry,
  became: Account,
  { file, skip }: Context,
  skipped: Skipped[],
): DefinitionLine[] {
  const told = new Set(skipped.map(({ line }) => line));
  return walk(outline)
    .filter(looksLikeDefinition)
    .map((entry) => {
      const by = became.lineFor(entry);
      const why = by === undefined && !told.has(entry.line) ? whyUnread(entry, became) : undefined;
      if (why) skip(entry.line, why, entry.source);
      return { file, line: entry.line, about: entry.source, by: by ?? entry.line };
    });
}
