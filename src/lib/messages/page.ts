import { loadMessages, type Area, type Messages } from './areas';
import { current } from './current.svelte';
import type { Language } from './language';

/** What a page's `load` depends on; invalidated when the language changes. */
export const languageDependency = 'podo:language';

/** The words of a page: its language, and each area under its own name. */
export type PageMessages<A extends Area> = { language: Language } & { [K in A]: Messages<K> };

/**
 * For a page's `load`: the words of the areas that it needs, loaded again when the language changes.
 * The language comes with the words, so that dates and numbers never run ahead of the text around them.
 */
export async function messagesFor<A extends Area>(
  event: { depends(...names: `${string}:${string}`[]): void },
  ...wanted: A[]
): Promise<PageMessages<A>> {
  event.depends(languageDependency);
  const { language } = current;
  const words = await Promise.all(wanted.map(async (area) => [area, await loadMessages(area, language)]));
  return { language, ...Object.fromEntries(words) };
}
