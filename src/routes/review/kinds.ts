import type * as answers from '$lib/ui/answers';
import { loadMessages, type Language, type Messages } from '$lib/messages';

export type Kinds = typeof answers & { text: Messages<'answers'> };

/** The kinds of cards beside recall, with their words; null where they cannot be had: then every card is recalled. */
export async function loadKinds(language: Language): Promise<Kinds | null> {
  try {
    const [kinds, text] = await Promise.all([import('$lib/ui/answers'), loadMessages('answers', language)]);
    return { ...kinds, text };
  } catch {
    return null;
  }
}
