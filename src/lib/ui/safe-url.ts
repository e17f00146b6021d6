const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address of a link in a card, or undefined where it is none that Podo follows. Decks come from strangers:
 * only web and mail addresses, read by the browser's own parser, so that no spelling of another scheme slips by.
 */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return schemes.has(protocol) ? href : undefined;
}
