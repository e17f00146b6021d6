import { newLine, indent, eraseIndent, type Edit, type Edited } from './editing';

const editedIn = (field: HTMLTextAreaElement): Edited => ({
  text: field.value,
  start: field.selectionStart,
  end: field.selectionEnd,
});

/** Edits a field as its learner would: it can be undone, and is told as input. */
function apply(field: HTMLTextAreaElement, { start, end, insert, selected }: Edit): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // Deprecated, but nothing else leaves the field's own undo as it was.
  const isDone =
    insert === ''
      ? start === end || document.execCommand('delete')
      : document.execCommand('insertText', false, insert);
  if (!isDone) {
    field.setRangeText(insert, start, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(selected.start, selected.end);
}

/** Edits a field, if there is anything to do. @returns whether there was */
export function edit(field: HTMLTextAreaElement, make: (edited: Edited) => Edit | null): boolean {
  const made = make(editedIn(field));
  if (made) apply(field, made);
  return made !== null;
}

/** Puts another text into a field: only what differs is replaced, and the caret stays behind what it was behind. */
export function replaceText(field: HTMLTextAreaElement, text: string): void {
  const { text: old, end: caret } = editedIn(field);
  if (text === old) return;
  const most = Math.min(old.length, text.length);
  let before = 0;
  while (before < most && old[before] === text[before]) before += 1;
  let after = 0;
  while (after < most - before && old.at(-1 - after) === text.at(-1 - after)) after += 1;
  const end = old.length - after;
  const place = caret >= end ? caret + text.length - old.length : Math.min(caret, text.length);
  apply(field, {
    start: before,
    end,
    insert: text.slice(before, text.length - after),
    selected: { start: place, end: place },
  });
}

/** What a key does in a text of several lines beside what it does anyway. */
export const lineKeys: Readonly<Record<string, (edited: Edited) => Edit | null>> = {
  Enter: newLine,
  Tab: indent,
  Backspace: eraseIndent,
};
