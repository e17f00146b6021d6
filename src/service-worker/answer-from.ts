/** Where the answer to a request comes from. */
export type AnswerFrom =
  | { source: 'page'; address: string }
  | { source: 'version'; address: string }
  | { source: 'courses' }
  | { source: 'network' };

interface Asked {
  method: string;
  mode: RequestMode;
  url: string;
}

const network: AnswerFrom = { source: 'network' };

/** The page that every address shows where no page of its own was built: it asks its router. */
export const shellFile = '404.html';

/** Folders of files, never of screens: opening one of them is no reason to show the app. */
const fileFolders = ['_app/', 'courses/', 'icons/'];

/**
 * Decides how a request is answered: a screen from a built page or else the shell, a file of the app from the version
 * that has it, course data from what was kept of earlier visits. All else is left to the network.
 * @param scope the worker's scope, with a slash at its end
 * @param isListed whether the file at an address belongs to this version
 */
export function answerFrom(asked: Asked, scope: string, isListed: (address: string) => boolean): AnswerFrom {
  if (asked.method !== 'GET' || !asked.url.startsWith(scope)) return network;
  const { origin, pathname } = new URL(asked.url);
  const address = origin + pathname;
  if (isListed(address)) return { source: asked.mode === 'navigate' ? 'page' : 'version', address };

  const path = address.slice(scope.length);
  if (asked.mode === 'navigate') {
    if (fileFolders.some((folder) => path.startsWith(folder))) return network;
    return { source: 'page', address: pageFor(path, scope, isListed) };
  }
  if (path.startsWith('_app/immutable/')) return { source: 'version', address };
  if (path.startsWith('courses/')) return { source: 'courses' };
  return network;
}

function pageFor(path: string, scope: string, isListed: (address: string) => boolean): string {
  const screen = path.replace(/\/+$/, '');
  const own = `${scope}${screen === '' ? 'index' : screen}.html`;
  return isListed(own) ? own : scope + shellFile;
}
