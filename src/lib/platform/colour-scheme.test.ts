import { expect, test } from 'vitest';
import { showScheme } from './colour-scheme';

function page() {
  const frames = [{ media: '(prefers-color-scheme: light)' }, { media: '(prefers-color-scheme: dark)' }];
  const documentElement = { dataset: {} as Record<string, string> };
  return { frames, documentElement, querySelectorAll: () => frames };
}

test.each([
  ['light', ['all', 'not all'], 'light'],
  ['dark', ['not all', 'all'], 'dark'],
  ['system', ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'], undefined],
] as const)('%s is shown in the page and in the frame around it', (scheme, media, mark) => {
  const document = page();
  showScheme('dark', document as unknown as Document);
  showScheme(scheme, document as unknown as Document);
  expect(document.frames.map((frame) => frame.media)).toEqual(media);
  expect(document.documentElement.dataset.scheme).toBe(mark);
});
