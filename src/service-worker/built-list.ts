import { shellFile } from './answer-from';
import type { PrecacheEntry } from './precache-list';

/** A file as the build found it, before it has an address. */
interface BuiltFile {
  url: string;
  revision: string | null;
  size: number;
}

const folders = /^(client|prerendered\/pages|prerendered\/dependencies)\//;

/**
 * Turns the files of a build into what the worker keeps for offline use: addresses relative to the scope, pages by their
 * file names (which every static host serves), and the shell, which is written only after the worker is.
 */
export function builtList(files: readonly BuiltFile[]): (PrecacheEntry & { size: number })[] {
  const listed = files.map((file) => ({ ...file, url: file.url.replace(folders, '') }));
  const start = listed.find((file) => file.url === 'index.html');
  // The shell and the start page come from one template and name the same chunks, so they change together.
  const shell = start ? [{ ...start, url: shellFile }] : [];
  return [...listed, ...shell].sort((a, b) => (a.url < b.url ? -1 : 1));
}
