import { expect, test } from 'vitest';
import { pickFile, readFile } from './pick-file';

/** A page whose file dialog ends with the given event. */
function pageChoosing(file?: File) {
  const input = Object.assign(new EventTarget(), {
    files: file ? [file] : [],
    accept: '',
    isInPage: false,
    click: () => input.dispatchEvent(new Event(file ? 'change' : 'cancel')),
    remove: () => (input.isInPage = false),
  });
  const document = { createElement: () => input, body: { append: () => (input.isInPage = true) } };
  return { input, document: document as unknown as Document };
}

const options = { accept: '.podo', limit: 3 };

test('the chosen file is read', async () => {
  const { input, document } = pageChoosing(new File(['abc'], 'a.podo'));
  expect(await pickFile(options, document)).toEqual({
    ok: true,
    value: { name: 'a.podo', bytes: new TextEncoder().encode('abc') },
  });
  expect(input.accept).toBe('.podo');
  expect(input.isInPage).toBe(false);
});

test('closing the dialog is a value', async () => {
  expect(await pickFile(options, pageChoosing().document)).toEqual({
    ok: false,
    error: { kind: 'cancelled' },
  });
});

test('a file above the limit is not read', async () => {
  const error = { kind: 'too-large', name: 'a.podo', size: 4, limit: 3 };
  expect(await readFile(new File(['abcd'], 'a.podo'), 3)).toEqual({ ok: false, error });
});

test('a file that cannot be read is a value', async () => {
  const gone = {
    name: 'a.podo',
    size: 1,
    arrayBuffer: () => Promise.reject(new DOMException()),
  } as unknown as File;
  expect(await readFile(gone, 3)).toEqual({ ok: false, error: { kind: 'unreadable', name: 'a.podo' } });
});
