import { resolve } from '$app/paths';
import { current, messagesFor } from '$lib/messages';
import { podo } from '$lib/state/podo.svelte';
import { redirect } from '@sveltejs/kit';
import { loadKinds } from './kinds';
import type { PageLoad } from './$types';

/** Who has no course yet, and came by a shortcut or a link, first chooses what to learn. */
export const load: PageLoad = async (event) => {
  // Under way before anything is waited for, and waited for only by a card that is not recalled.
  const kinds = loadKinds(current.language);
  await podo.open();
  if (podo.courses.length === 0 && !podo.trouble) redirect(307, resolve('/'));
  return { ...(await messagesFor(event, 'study')), kinds };
};
