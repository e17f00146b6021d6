/**
 * Whether a fetched file can be kept as part of a version: some hosts answer a missing file with a page and status 200,
 * and some redirect to another site.
 * @param address where the file was asked for
 */
export function isSound(response: Response, address: string): boolean {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return response.ok && response.type !== 'opaque' && isPage === new URL(address).pathname.endsWith('.html');
}

/** Hosts that drop `.html` from addresses redirect, and a browser refuses a redirected response as the answer to a navigation. */
export async function withoutRedirect(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}

/**
 * Whether a page starts the code of this version: a host may still give out the page before it for some minutes after a
 * new version was published, and kept, that would break every start without a network.
 * @param isListed whether the file at an address belongs to this version
 */
export function startsThisVersion(
  html: string,
  scope: string,
  isListed: (address: string) => boolean,
): boolean {
  const chunks = html.match(/_app\/immutable\/[\w./-]+/g) ?? [];
  return chunks.length > 0 && chunks.every((chunk) => isListed(scope + chunk));
}
