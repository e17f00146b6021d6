import { isSound } from './sound-response';
import type { Surroundings } from './version-caches';

/**
 * Answers with course data that is not part of a version: the first use keeps it, so that it is there offline from then on,
 * and each later use refreshes it for the next.
 * @param waitFor takes work that goes on after the answer
 * @throws without a network where it was never used before
 */
export async function courseData(
  request: Request,
  { caches, fetch, scope }: Surroundings,
  waitFor: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(`podo:${scope}:courses`);
  const fresh = fetch(request).then(async (response) => {
    if (isSound(response, request.url)) await cache.put(request, response.clone());
    return response;
  });
  const known = await cache.match(request, { ignoreVary: true });
  if (!known) return fresh;
  waitFor(fresh.catch(() => undefined));
  return known;
}
