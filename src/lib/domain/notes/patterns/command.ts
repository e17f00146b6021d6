import type { Body, Pattern } from '../facts';
import type { Entry, Line } from '../outline';
import { arrowsIn, split } from '../separators';
import { alternatives, commandInCode, hasPrompt, splitCommand, startsCommand } from '../shell';
import { isRemark } from '../vocabulary';
import { remarksOf } from './definition';

const detailsUnder = (entry: Entry): Entry[] =>
  entry.children.filter(
    (child) => !isRemark(child.mask) && (child.arrow || child.form === 'code' || child.form === 'line'),
  );

/** Whether what looks like a command names the commands under it: "## kubeadm commands". */
const isHead = (entry: Entry, description: string): boolean =>
  !hasPrompt(entry.source) &&
  (entry.form === 'heading' ||
    (description === '' &&
      entry.children.some((child) => child.form === 'code' && startsCommand(child.source))));

/** Whether a line is an order of steps that begins with a command; arrows in what is said of a command are none. */
const isOrder = (entry: Entry, description?: Line): boolean =>
  arrowsIn(entry) - (description ? arrowsIn(description) : 0) >= 2;

/** The command that an entry describes, and what it says of it. */
function describedIn(entry: Entry): { command: string; description: string; more: string[] } | undefined {
  if (entry.arrow) return undefined;
  if (entry.cells) {
    const cells = [entry, ...entry.cells.map(({ cell }) => cell)];
    const at = cells.findIndex((cell) => commandInCode(cell) ?? (splitCommand(cell) && true));
    const described = cells.filter((cell, index) => index !== at && cell.source !== '');
    if (at < 0 || !described[0]) return undefined;
    const command = commandInCode(cells[at]!) ?? splitCommand(cells[at]!)!.command;
    return { command, description: described[0].source, more: described.slice(1).map((cell) => cell.source) };
  }
  const typed = splitCommand(entry);
  if (typed && (isHead(entry, typed.description.source) || isOrder(entry, typed.description)))
    return undefined;
  if (typed) return { command: typed.command, description: typed.description.source, more: [] };
  const parts = split(entry);
  if (!parts || (parts.by === 'arrow' && isOrder(entry))) return undefined;
  const before = commandInCode(parts.term);
  if (before) return { command: before, description: parts.meaning.source, more: [] };
  const after = commandInCode(parts.meaning);
  return after ? { command: after, description: parts.term.source, more: [] } : undefined;
}

/** Commands with what they do, in fences, lists, quotes and tables. */
export const command: Pattern = (entry) => {
  const described = describedIn(entry);
  if (!described) return undefined;
  const uses = detailsUnder(entry);
  const details = [...described.more, ...uses.map((child) => child.source)];
  const description = described.description || details.shift() || '';
  if (description === '') return { bodies: [], whole: true };
  const bodies = alternatives(described.command).map((text): Body => ({
    kind: 'command',
    command: text,
    description,
    details,
  }));
  return { bodies, remarks: remarksOf(entry), whole: true, uses };
};
