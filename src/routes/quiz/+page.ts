import { messagesFor } from '$lib/messages';
import { podo } from '$lib/state/podo.svelte';
import { QuizDesk } from '$lib/state/quiz-desk.svelte';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
  const desk = new QuizDesk();
  const [words] = await Promise.all([
    messagesFor(event, 'quiz', 'decks'),
    podo.open().then(() => desk.read()),
  ]);
  return { ...words, desk };
};
