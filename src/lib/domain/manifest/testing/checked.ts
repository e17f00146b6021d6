import { checkDocument, readManifests, type Checked } from '../index';

/** For tests: what the check says of a manifest that is given as an object or as text. */
export function checkOf(manifest: unknown): Checked {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  return checkDocument(readManifests(text).documents[0]!);
}

/** For tests: `path code` of each problem of a manifest. */
export const problemsOf = (manifest: unknown): string[] =>
  checkOf(manifest).problems.map(({ path, code }) => `${path} ${code}`);
