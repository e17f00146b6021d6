// Import lazily: nothing here is needed before the first card. The browser's offer is caught in static/scheme.js.

/** Chromium's offer to install, which it makes at a moment of its own and lets the page keep. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

type InstallWindow = Window & { podoInstallPrompt?: InstallPrompt | undefined };

/**
 * How this browser installs an app: `prompt` by our own button, `ios` through the share menu (instructions are all that
 * a page can give), `installed` already, `none` that we know of.
 */
export type InstallWay = 'prompt' | 'ios' | 'installed' | 'none';

/** Whether the page runs as an installed app. */
export function isInstalled(window: Window = globalThis.window): boolean {
  const { standalone } = window.navigator as Navigator & { standalone?: boolean };
  return (
    standalone === true || window.matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches
  );
}

/** Whether this is an iPhone or iPad. An iPad calls itself a Mac, but no Mac has a touch screen. */
export function isIos({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return /\b(iPhone|iPad|iPod)\b/.test(userAgent) || (/\bMacintosh\b/.test(userAgent) && maxTouchPoints > 1);
}

/** How the app can be installed just now; on Chromium that changes, see `onInstallChange`. */
export function installWay(window: Window = globalThis.window): InstallWay {
  if (isInstalled(window)) return 'installed';
  if ((window as InstallWindow).podoInstallPrompt) return 'prompt';
  return isIos(window.navigator) ? 'ios' : 'none';
}

/** Whether a button of ours can install the app. */
export function canInstall(window: Window = globalThis.window): boolean {
  return installWay(window) === 'prompt';
}

/** Shows the browser's own dialog; it must follow a tap, and an offer is good for one dialog. */
export async function install(
  window: Window = globalThis.window,
): Promise<'accepted' | 'dismissed' | 'unavailable'> {
  const holder = window as InstallWindow;
  const offer = holder.podoInstallPrompt;
  if (!offer) return 'unavailable';
  holder.podoInstallPrompt = undefined;
  try {
    return (await offer.prompt()).outcome;
  } catch {
    return 'unavailable';
  }
}

/** Calls back when installing became possible, and when the app was installed. @returns stops it */
export function onInstallChange(listener: () => void, window: Window = globalThis.window): () => void {
  const events = ['beforeinstallprompt', 'appinstalled'];
  const onEvent = (event: Event) => {
    if (event.type === 'appinstalled') (window as InstallWindow).podoInstallPrompt = undefined;
    listener();
  };
  for (const type of events) window.addEventListener(type, onEvent);
  return () => events.forEach((type) => window.removeEventListener(type, onEvent));
}
