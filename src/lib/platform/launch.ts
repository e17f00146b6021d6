interface LaunchQueue {
  setConsumer(consumer: (launch: { targetURL?: string }) => void): void;
}

/**
 * An installed app that is open is only brought to the front when it is started again (manifest: launch_handler), so a
 * session goes on. A shortcut still has to lead somewhere.
 * @param go is given the path, query and fragment of a shortcut; never the start page, which would end a session
 * @param start path of the start page, `/` or `/podo/`
 */
export function onLaunch(
  go: (path: string) => void,
  start: string,
  window: Window = globalThis.window,
): void {
  const { launchQueue } = window as Window & { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ targetURL }) => {
    if (targetURL === undefined) return;
    const { pathname, search, hash } = new URL(targetURL);
    const isHere = pathname === window.location.pathname;
    if (pathname !== start && !isHere) go(pathname + search + hash);
  });
}
