const courseIn = /\/courses\/[^/]+\.([a-z]{2,3})\.json$/;

/**
 * Tells which files can wait until the first card is on the screen: courses in a language that is not the browser's first
 * one that they come in. They are large, and whoever changes the language later finds them kept.
 * @param addresses of all files of a version
 * @param wanted BCP 47 tags, the preferred first
 */
export function otherLanguages(
  addresses: Iterable<string>,
  wanted: readonly string[],
): (address: string) => boolean {
  const spoken = new Set([...addresses].flatMap((address) => courseIn.exec(address)?.[1] ?? []));
  const first = [...wanted, 'en']
    .map((tag) => tag.toLowerCase().split('-')[0]!)
    .find((tag) => spoken.has(tag));
  return (address) => {
    const language = courseIn.exec(address)?.[1];
    return language !== undefined && first !== undefined && language !== first;
  };
}
