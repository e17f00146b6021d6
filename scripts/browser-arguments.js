/**
 * How tests and benches start Chromium: no requests of its own, which would be taken for the app's; and as root, as in a container,
 * without the sandbox that refuses to start there.
 */
export const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
