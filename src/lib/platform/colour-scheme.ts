import type { ColourScheme } from './device-preferences';

/** Shows a colour scheme at once, in the page and in the browser's own frame; static/scheme.js does the same before the first paint. */
export function showScheme(scheme: ColourScheme, document: Document = globalThis.document): void {
  if (scheme === 'system') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  const frames = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  // The shell names the light colour first: app.html.
  for (const [index, frame] of frames.entries()) {
    const own = index === 0 ? 'light' : 'dark';
    if (scheme === 'system') frame.media = `(prefers-color-scheme: ${own})`;
    else frame.media = scheme === own ? 'all' : 'not all';
  }
}
