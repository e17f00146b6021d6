import { expect, test } from 'vitest';
import { handOut } from './share-file';

const backup = { name: 'podo.podo', type: 'application/octet-stream', content: new Uint8Array([1, 2, 3]) };

/** A window whose share sheet does as it is told; without one where `share` is missing. */
function windowWith(share?: () => Promise<void>) {
  const downloads: string[] = [];
  const revoked: string[] = [];
  const link = { href: '', download: '', click: () => downloads.push(`${link.download} ${link.href}`) };
  const window = {
    File,
    navigator: share ? { canShare: () => true, share } : {},
    document: { createElement: () => link },
    URL: {
      createObjectURL: (file: File) => `blob:${file.size}`,
      revokeObjectURL: (url: string) => revoked.push(url),
    },
    setTimeout: (work: () => void) => work(),
  };
  return { downloads, revoked, window: window as unknown as Window & typeof globalThis };
}

const refusal = (name: string) => () => Promise.reject(new DOMException('', name));

test('a share sheet takes the file', async () => {
  const { window, downloads } = windowWith(async () => undefined);
  expect(await handOut(backup, 'share', window)).toBe('shared');
  expect(downloads).toEqual([]);
});

test('closing the share sheet is no download', async () => {
  const { window, downloads } = windowWith(refusal('AbortError'));
  expect(await handOut(backup, 'share', window)).toBe('cancelled');
  expect(downloads).toEqual([]);
});

test.each([
  ['there is no share sheet', windowWith(), 'share'],
  ['it takes no files of this kind', windowWith(refusal('NotAllowedError')), 'share'],
  ['a download is preferred', windowWith(async () => undefined), 'download'],
] as const)('the file is downloaded where %s', async (_, { window, downloads, revoked }, prefer) => {
  expect(await handOut(backup, prefer, window)).toBe('downloaded');
  expect(downloads).toEqual(['podo.podo blob:3']);
  expect(revoked).toEqual(['blob:3']);
});
