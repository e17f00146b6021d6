import { current, messagesFor } from '$lib/messages';
import { podo } from '$lib/state/podo.svelte';
import { quizResults } from '$lib/state/quiz-results';
import { loadKinds } from '../../review/kinds';
import type { PageLoad } from './$types';

// The name of a quiz is not known when the app is built: the shell answers its address.
export const prerender = false;

export const load: PageLoad = async (event) => {
  const [words, kinds, found] = await Promise.all([
    messagesFor(event, 'quiz', 'decks', 'study'),
    loadKinds(current.language),
    podo.open().then(() => quizResults(event.params.id)),
  ]);
  return { ...words, kinds, found };
};
