import { bundledCourses } from '$lib/state/bundled';
import { podo } from '$lib/state/podo.svelte';
import { messagesFor } from '$lib/messages';
import { base } from './base';
import type { PageLoad } from './$types';

/** A learner who has a course sees today; one who has none is asked what to learn. */
export const load: PageLoad = async (event) => {
  event.depends('podo:courses');
  await podo.open();
  if (podo.courses.length > 0 || podo.trouble) {
    return { welcome: null, today: await messagesFor(event, 'today') };
  }
  const words = await messagesFor(event, 'welcome', 'errors');
  const { default: Welcome } = await import('./Welcome.svelte');
  const courses = await bundledCourses(base, words.language).catch(() => null);
  return { welcome: { Welcome, words, courses }, today: null };
};
