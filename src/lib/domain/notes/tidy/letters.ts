/** Spaces that editors and web pages leave in the place of an ordinary one. */
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Letters that nobody sees: zero-width spaces, marks of byte order, soft hyphens. */
const unseen = /[\u200b\u2060\ufeff\u00ad]/g;
/** Control characters but for the tab; line ends are gone by then. */
const control = /[^\P{Cc}\t]/gu;
/** Private letters have a meaning of their own while a card is made. */
const privateUse = /[\ue000-\uf8ff]/g;

/**
 * Notes as lines of ordinary letters: composed Hangul (macOS takes it apart), ordinary spaces, nothing invisible. Each
 * line of the file stays one line.
 */
export const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(oddSpaces, ' ')
    .replace(unseen, '')
    .replace(privateUse, '')
    .split(/\r\n|[\r\n\u2028\u2029\u0085]/)
    .map((line) => line.replace(control, ''));

/** Tabs at the head of a line as the spaces that Markdown counts for them. */
export function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let columns = 0;
  let at = 0;
  for (; line[at] === '\t' || line[at] === ' '; at++) columns += line[at] === '\t' ? 4 - (columns % 4) : 1;
  return ' '.repeat(columns) + line.slice(at);
}
