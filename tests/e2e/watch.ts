import type { BrowserContext } from '@playwright/test';

/** What went wrong in any page of a context, in the order in which it did. */
export interface Watch {
  /** What was seen and not allowed. */
  readonly problems: readonly string[];
  /** All that was seen, allowed or not. */
  readonly everything: readonly string[];
  /** Lets something happen that the test brings about: a console error that matches `pattern` is no problem. */
  allow(pattern: RegExp): void;
}

/** Makes the page say aloud what its Content Security Policy stopped, Trusted Types included. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    const place = `${event.sourceFile}:${event.lineNumber}`;
    console.error(`CSP: ${event.effectiveDirective} stopped ${event.blockedURI} ${event.sample} at ${place}`);
  });
}

/** Watches every page of `context` for console errors, exceptions, CSP violations, and requests to other origins than `origin`. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  await context.addInitScript(reportViolations);
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => seen.push(`exception: ${error.error().stack || error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      seen.push(`another origin: ${url.href}`);
  });
  return {
    everything: seen,
    get problems() {
      return seen.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
    },
    allow: (pattern) => void allowed.push(pattern),
  };
}
