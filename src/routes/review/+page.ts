import { resolve } from '$app/paths';
import { messagesFor } from '$lib/messages';
import { podo } from '$lib/state/podo.svelte';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Who has no course yet, and came by a shortcut or a link, first chooses what to learn. */
export const load: PageLoad = async (event) => {
  await podo.open();
  if (podo.courses.length === 0 && !podo.trouble) redirect(307, resolve('/'));
  return messagesFor(event, 'study');
};
