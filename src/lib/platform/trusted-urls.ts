/** The folder that the app is served from, such as `https://host/podo/`. */
export interface Home {
  origin: string;
  /** '' or '/podo' */
  base: string;
}

/** The part of the Trusted Types API that is used here; TypeScript's DOM library has none of it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

const ownCode = /^\/(service-worker\.js|_app\/immutable\/workers\/[\w.-]+\.js)$/;

/** Whether an address is code of ours that may run as a worker: the service worker, or a worker that the build wrote. */
export function isOwnWorker(url: string | URL, { origin, base }: Home): boolean {
  const { origin: from, pathname } = new URL(url, `${origin}${base}/`);
  return from === origin && pathname.startsWith(`${base}/`) && ownCode.test(pathname.slice(base.length));
}

/** Where this module was loaded from tells where the app lives, so nobody has to hand it through. */
function homeOf(moduleUrl: string): Home {
  const { origin, pathname } = new URL(moduleUrl);
  return { origin, base: pathname.slice(0, Math.max(0, pathname.indexOf('/_app/'))) };
}

let trust: ((url: string) => string) | undefined;

function createTrust(home: Home, types: TrustedTypes | undefined): (url: string) => string {
  const check = (url: string) => {
    // The development server hands out workers from the folder of their sources.
    if (import.meta.env.DEV || isOwnWorker(url, home)) return url;
    throw new TypeError(`Not a worker of this app: ${url}`);
  };
  const policy = types?.createPolicy('podo-urls', { createScriptURL: check });
  return policy ? (url) => policy.createScriptURL(url) as string : check;
}

/**
 * Makes the address of one of our own workers acceptable to a page whose policy demands Trusted Types.
 * @param url as `import url from './some.ts?worker&url'` gives it
 * @returns what `new Worker()` and `register()` take; no mere string where the browser has Trusted Types
 * @throws TypeError for any other address: that is a bug
 */
export function trustedWorkerUrl(url: string | URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trust ??= createTrust(homeOf(import.meta.url), trustedTypes);
  return trust(String(url));
}
