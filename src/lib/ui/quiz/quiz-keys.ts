import { studyCommand, type Press } from '../study-keys';

/** What a key asks of a quiz. `go` means what the filled button does; `pick` the n-th part of an answer. */
export type QuizCommand = { do: 'go' | 'previous' | 'next' | 'flag' | 'leave' } | { do: 'pick'; nth: number };

const arrows: Record<string, QuizCommand> = { ArrowLeft: { do: 'previous' }, ArrowRight: { do: 'next' } };
const elsewhere = 'input, textarea, select, [contenteditable], dialog, [popover], pre';

/** What a key press means in a quiz, or undefined where it is someone else's: the same rules as while studying. */
export function quizCommand(press: Press): QuizCommand | undefined {
  const study = studyCommand(press);
  if (study?.do === 'rate') return { do: 'pick', nth: study.rating };
  if (study?.do === 'go') return { do: 'go' };
  if (study?.do === 'close') return { do: 'leave' };
  const { target } = press;
  const isTheirs = target !== null && 'closest' in target && (target as Element).closest(elsewhere) !== null;
  if (isTheirs || press.defaultPrevented || press.isComposing || press.repeat) return undefined;
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  return press.code === 'KeyF' ? { do: 'flag' } : arrows[press.key];
}
