import { resolve } from '$app/paths';
import { current, messagesFor } from '$lib/messages';
import { podo } from '$lib/state/podo.svelte';
import { QuizSitting } from '$lib/state/quiz-sitting.svelte';
import { redirect } from '@sveltejs/kit';
import { loadKinds } from '../../review/kinds';
import type { PageLoad } from './$types';

/** Goes on with the quiz that was last begun here; who has none is where one is begun. */
export const load: PageLoad = async (event) => {
  const loading = loadKinds(current.language);
  await podo.open();
  const sitting = new QuizSitting();
  const [isThere, words, kinds] = await Promise.all([
    sitting.open(),
    messagesFor(event, 'quiz', 'study'),
    loading,
  ]);
  if (!isThere && !podo.trouble) redirect(307, resolve('/quiz'));
  return { ...words, sitting, kinds };
};
