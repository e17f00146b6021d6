import { messagesFor } from '$lib/messages';
import type { PageLoad } from './$types';

// The address of a deck is not known when the app is built: the shell answers it.
export const prerender = false;

export const load: PageLoad = (event) => messagesFor(event, 'decks');
