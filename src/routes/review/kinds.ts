import type * as answering from './answering.svelte';
import { loadMessages, type Language, type Messages } from '$lib/messages';

export type Kinds = typeof answering & { text: Messages<'answers'> };

/** The kinds of cards beside recall, with their words; null where they cannot be had: then every card is recalled. */
export async function loadKinds(language: Language): Promise<Kinds | null> {
  try {
    const [kinds, text] = await Promise.all([
      import('./answering.svelte'),
      loadMessages('answers', language),
    ]);
    return { ...kinds, text };
  } catch {
    return null;
  }
}
