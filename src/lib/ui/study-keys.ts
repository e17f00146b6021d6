import type { Rating } from '../domain/memory';

/** What a key asks of a session. `go` reveals the answer, and once it is revealed means the expected rating. */
export type StudyCommand =
  { do: 'go' | 'undo' | 'suspend' | 'bury' | 'close' | 'help' } | { do: 'rate'; rating: Rating };

/** What of a keyboard event counts. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing' | 'defaultPrevented' | 'target'
>;

const commands: Record<string, StudyCommand> = {
  ' ': { do: 'go' },
  Enter: { do: 'go' },
  1: { do: 'rate', rating: 1 },
  2: { do: 'rate', rating: 2 },
  3: { do: 'rate', rating: 3 },
  4: { do: 'rate', rating: 4 },
  u: { do: 'undo' },
  s: { do: 'suspend' },
  b: { do: 'bury' },
  Escape: { do: 'close' },
  '?': { do: 'help' },
};

/** The letter or digit on the key, whatever an input method makes of it: ㅕ is the key of u. */
function keyOf({ key, code }: Press): string {
  if (/^[ -~]$/.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

const typing = 'input, textarea, select, [contenteditable], dialog, [popover]';
const pressable = 'a, button, summary';

const inside = (target: EventTarget | null, selector: string): boolean =>
  target !== null && 'closest' in target && (target as Element).closest(selector) !== null;

/**
 * What a key press on the study screen asks for, or undefined where it is someone else's: typing, a dialog or menu,
 * a focused button that Space and Enter press by themselves, a browser's own chord, a key that is held down.
 */
export function studyCommand(press: Press): StudyCommand | undefined {
  if (press.defaultPrevented || press.isComposing || press.repeat || press.altKey) return undefined;
  if (inside(press.target, typing)) return undefined;
  const key = keyOf(press);
  if (press.ctrlKey || press.metaKey) return key === 'z' ? { do: 'undo' } : undefined;
  const command = commands[key];
  if (command?.do === 'go' && inside(press.target, pressable)) return undefined;
  return command;
}
