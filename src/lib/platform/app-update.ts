import { trustedWorkerUrl } from './trusted-urls';

// Import lazily: nothing here is needed before the first card.

/** What a person may want to know about the copy of the app on this device. */
export type AppNews =
  /** The app is now here as a whole and starts without a network. Said once, after the first visit. */
  | 'offline-ready'
  /** A new version is here and waits for a tap. */
  | 'update-waiting'
  /** Another tab started the new version; this one goes on with the old one until it is reloaded. */
  | 'updated-elsewhere';

export interface AppUpdate {
  /** Starts the newest version in this tab, by reloading it. Other tabs go on as they are. */
  apply(): void;
  /** Asks the server for a newer version now. Silent without a network. */
  check(): Promise<void>;
  stop(): void;
}

interface Options {
  /** '' or '/podo' */
  base: string;
  tell: (news: AppNews) => void;
  window?: Window;
  /** Milliseconds since 1970. */
  now?: () => number;
}

const hour = 3_600_000;

/**
 * Registers the service worker and watches for new versions, at most once an hour when the app comes to the front.
 * Nothing ever reloads by itself. Call it in a built app only, after the first card can be seen.
 * @returns null where the browser has no service workers or refuses this one (private windows)
 */
export async function keepAppUpdated({
  base,
  tell,
  window = globalThis.window,
  now = Date.now,
}: Options): Promise<AppUpdate | null> {
  const { document, location } = window;
  const container = window.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return null;

  let registration: ServiceWorkerRegistration;
  try {
    const script = trustedWorkerUrl(`${base}/service-worker.js`);
    registration = await container.register(script, { scope: `${base}/`, updateViaCache: 'none' });
  } catch {
    return null;
  }

  let lastCheck = now();
  let isControlled = container.controller !== null;
  let isApplying = false;

  const check = async () => {
    lastCheck = now();
    await registration.update().catch(() => undefined);
  };
  let watched: ServiceWorker | undefined;
  const watch = (worker: ServiceWorker | null) => {
    // The first installation may be under way before `updatefound` tells of it.
    if (!worker || worker === watched) return;
    watched = worker;
    const isFirst = registration.active === null;
    const look = () => {
      if (!isFirst && worker.state === 'installed') tell('update-waiting');
      if (isFirst && worker.state === 'activated') tell('offline-ready');
    };
    worker.addEventListener('statechange', look);
  };
  const onUpdateFound = () => watch(registration.installing);
  const onControllerChange = () => {
    if (isControlled && !isApplying) tell('updated-elsewhere');
    isControlled = true;
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible' && now() - lastCheck >= hour) void check();
  };

  watch(registration.installing);
  registration.addEventListener('updatefound', onUpdateFound);
  container.addEventListener('controllerchange', onControllerChange);
  document.addEventListener('visibilitychange', onVisible);
  if (registration.waiting) tell('update-waiting');
  // A tab that has gone may have been the last to need an older version.
  registration.active?.postMessage({ type: 'tidy' });

  return {
    check,
    apply() {
      const { waiting } = registration;
      if (!waiting) return location.reload();
      isApplying = true;
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') location.reload();
      });
      waiting.postMessage({ type: 'activate' });
    },
    stop() {
      registration.removeEventListener('updatefound', onUpdateFound);
      container.removeEventListener('controllerchange', onControllerChange);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
