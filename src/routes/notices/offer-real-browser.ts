import { inAppBrowser } from '$lib/platform/in-app-browser';
import { mount, unmount } from 'svelte';
import Notice from './InAppBrowser.svelte';

/**
 * Inside another app, shows the way to a real browser, and comes back with true when the learner wants to stay. At once
 * with false in a browser of its own right.
 */
export async function offerRealBrowser(userAgent: string): Promise<boolean> {
  const found = inAppBrowser(userAgent);
  if (!found) return false;
  await new Promise<void>((stay) => {
    const onstay = () => {
      void unmount(shown);
      stay();
    };
    const shown = mount(Notice, { target: document.body, props: { app: found.app, onstay } });
  });
  return true;
}
