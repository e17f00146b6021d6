import { devicePreferences, inAppBrowser } from '$lib/platform';
import type { ClientInit } from '@sveltejs/kit';

/**
 * Runs before any page: inside another app nothing is opened or written until the learner has chosen to stay, since
 * its storage does not last.
 */
export const init: ClientInit = async () => {
  const found = inAppBrowser(navigator.userAgent);
  const preferences = devicePreferences();
  if (!found || preferences.flag('in-app-browser-noticed')) return;
  const notice = await import('./routes/notices/offer-real-browser').catch(() => null);
  if (!notice) return;
  await notice.offerRealBrowser(found.app);
  preferences.setFlag('in-app-browser-noticed');
};
