import type { InAppBrowser } from '$lib/platform';
import { mount, unmount } from 'svelte';
import Notice from './InAppBrowser.svelte';

/** Shows the way to a real browser, and comes back when the learner wants to stay. */
export const offerRealBrowser = (app: InAppBrowser): Promise<void> =>
  new Promise((stay) => {
    const shown = mount(Notice, {
      target: document.body,
      props: {
        app,
        onstay() {
          void unmount(shown);
          stay();
        },
      },
    });
  });
