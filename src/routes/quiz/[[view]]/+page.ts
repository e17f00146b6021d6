import { resolve } from '$app/paths';
import { redirect } from '@sveltejs/kit';
import { views } from './views';
import type { EntryGenerator, PageLoad } from './$types';

// The name of a quiz is not known when the app is built: the shell answers its address.
export const prerender = 'auto';
export const entries: EntryGenerator = () => [{}, { view: 'run' }];

/** Without a view a quiz is put together; `run` is the one that goes on here; any other is the name of one that is over. */
export const load: PageLoad = async (event) => {
  const { view } = event.params;
  const shown = await (view === undefined
    ? views.setUp(event)
    : view === 'run'
      ? views.player(event)
      : views.results(event, view));
  return shown ?? redirect(307, resolve('/quiz/[[view]]', {}));
};
