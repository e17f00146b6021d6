import { expect, test } from 'vitest';
import type { Tasks } from '../../domain/course';
import { messages } from '../../messages/practice.en';
import { blankWords } from './blank-words';

const manifest = 'kind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: a\n';
const blank = (text: string, of: Tasks['manifest']['blanks'][number]['of'], hint?: string) => {
  const start = manifest.indexOf(text);
  return { start, end: start + text.length, of, ...(hint && { hint }) };
};

test('a blank is called by its key or by the one above it, with a hint that is never all of it', () => {
  const blanks = [
    blank('Pod', 'value'),
    blank('name', 'key', 'what it is called'),
    blank('web', 'value'),
    blank('containers:\n  - name: a', 'block'),
  ];
  const free = [{ name: 'NAME', start: blanks[2]!.start, end: blanks[2]!.end }];
  const task: Tasks['manifest'] = { mode: 'fill', manifest, blanks, free, forbidden: [] };
  expect(blankWords(task, messages)).toEqual([
    { label: 'Value of kind', hint: '3 letters from “P”', isFree: false, hasLines: false },
    { label: 'Key under metadata', hint: 'what it is called', isFree: false, hasLines: false },
    { label: 'Value of metadata', hint: '', isFree: true, hasLines: false },
    { label: 'What stands under spec', hint: '2 lines', isFree: false, hasLines: true },
  ]);
});
