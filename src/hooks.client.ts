import { devicePreferences } from '$lib/platform';
import { mayBeInApp } from '$lib/platform/may-be-in-app';
import type { ClientInit } from '@sveltejs/kit';

/**
 * Runs before any page: inside another app nothing is opened or written until the learner has chosen to stay, since
 * its storage does not last.
 */
export const init: ClientInit = async () => {
  const preferences = devicePreferences();
  if (!mayBeInApp(navigator.userAgent) || preferences.flag('in-app-browser-noticed')) return;
  const notice = await import('./routes/notices/offer-real-browser').catch(() => null);
  if (await notice?.offerRealBrowser(navigator.userAgent)) preferences.setFlag('in-app-browser-noticed');
};
