/** How long the first screen is left alone, ms. */
const grace = 1_000;

/** Calls back when the first screen has settled and nothing hurries. @returns calls it off */
export function whenQuiet(callback: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) idle = requestIdleCallback(callback, { timeout: 2_000 });
    else callback();
  }, grace);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
