import { describe, expect, test } from 'vitest';
import { canInstall, install, installWay, isInstalled, isIos, onInstallChange } from './install';

const iphone = {
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Safari/604.1',
  maxTouchPoints: 5,
};
const ipad = {
  userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15',
  maxTouchPoints: 5,
};
const mac = { ...ipad, maxTouchPoints: 0 };
const galaxy = {
  userAgent: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/138.0.0.0 Mobile Safari/537.36',
  maxTouchPoints: 5,
};
const touchLaptop = {
  userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/138.0.0.0',
  maxTouchPoints: 10,
};

function windowOf({ device = galaxy as object, mode = 'browser', offer = undefined as unknown } = {}) {
  const window = Object.assign(new EventTarget(), {
    navigator: device,
    matchMedia: (query: string) => ({ matches: query.includes(`(display-mode: ${mode})`) }),
    podoInstallPrompt: offer,
  });
  return window as unknown as Window & { podoInstallPrompt?: unknown };
}

const offerOf = (outcome: string) => ({ prompt: async () => ({ outcome }) });

test.each([
  ['an iPhone', iphone, true],
  ['an iPad that calls itself a Mac', ipad, true],
  ['a Mac', mac, false],
  ['an Android phone', galaxy, false],
  ['a laptop with a touch screen', touchLaptop, false],
])('%s: iOS is %o', (_, device, expected) => {
  expect(isIos(device)).toBe(expected);
});

test.each([
  ['a tab', {}, false],
  ['an installed app', { mode: 'standalone' }, true],
  ['an installed app with a slim frame', { mode: 'minimal-ui' }, true],
  ['an app on an older iPhone', { device: { ...iphone, standalone: true } }, true],
])('%s: installed is %o', (_, options, expected) => {
  expect(isInstalled(windowOf(options))).toBe(expected);
});

test.each([
  ['a browser that made an offer', { offer: offerOf('accepted') }, 'prompt'],
  ['a browser that made none', {}, 'none'],
  ['an iPhone', { device: iphone }, 'ios'],
  ['an installed app', { mode: 'standalone', offer: offerOf('accepted') }, 'installed'],
])('%s installs by %s', (_, options, expected) => {
  expect(installWay(windowOf(options))).toBe(expected);
});

describe('installing', () => {
  test.each(['accepted', 'dismissed'])('an offer that is %s is used up', async (outcome) => {
    const window = windowOf({ offer: offerOf(outcome) });
    expect(canInstall(window)).toBe(true);
    expect(await install(window)).toBe(outcome);
    expect(canInstall(window)).toBe(false);
  });

  test('without an offer nothing happens', async () => {
    expect(await install(windowOf())).toBe('unavailable');
  });

  test('a browser that takes its offer back is no error', async () => {
    const offer = { prompt: () => Promise.reject(new DOMException('', 'InvalidStateError')) };
    expect(await install(windowOf({ offer }))).toBe('unavailable');
  });
});

test('a page hears of a later offer and of the installation, until it stops listening', () => {
  const window = windowOf({ offer: offerOf('accepted') });
  let calls = 0;
  const stop = onInstallChange(() => calls++, window);
  window.dispatchEvent(new Event('beforeinstallprompt'));
  window.dispatchEvent(new Event('appinstalled'));
  expect(calls).toBe(2);
  expect(canInstall(window)).toBe(false);
  stop();
  window.dispatchEvent(new Event('beforeinstallprompt'));
  expect(calls).toBe(2);
});
