/** Apps that open links in a window of their own, whose storage and service workers do not last. */
export type InAppBrowser =
  | 'kakaotalk'
  | 'kakaostory'
  | 'naver'
  | 'line'
  | 'instagram'
  | 'threads'
  | 'facebook'
  | 'x'
  | 'tiktok'
  | 'wechat'
  | 'band'
  | 'daum'
  | 'everytime'
  | 'snapchat'
  | 'telegram'
  | 'linkedin'
  | 'webview';

/** How each app marks its requests; the first that fits counts, so what is built on another stands before it. */
const marks: readonly [InAppBrowser, RegExp][] = [
  ['kakaotalk', /\bKAKAOTALK\b/i],
  ['kakaostory', /\bKAKAOSTORY\b/i],
  ['naver', /\bNAVER\(inapp;/i],
  ['line', /\bLine\/\d/],
  ['threads', /\bBarcelona \d/],
  ['instagram', /\bInstagram \d/],
  ['facebook', /\b(FBAN|FBAV|FB_IAB)\//],
  ['x', /\bTwitter for iPhone\b|\bTwitterAndroid\b/],
  ['tiktok', /\bBytedanceWebview\b|\bmusical_ly_|\btrill_/],
  ['wechat', /\bMicroMessenger\//],
  ['band', /\bBAND\/\d/],
  ['daum', /\bDaumApps\b/],
  ['everytime', /\bEverytimeApp\b/i],
  ['snapchat', /\bSnapchat\//],
  ['telegram', /\bTelegram-Android\//],
  ['linkedin', /\[LinkedInApp\]/],
  // Android's own mark of a page inside some app (developer.chrome.com/docs/multidevice/user-agent).
  ['webview', /; wv\)/],
];

/** The app whose built-in browser shows the page, or null in a browser of its own right or an installed app. */
export function inAppBrowser(userAgent: string): { app: InAppBrowser } | null {
  const found = marks.find(([, mark]) => mark.test(userAgent));
  return found ? { app: found[0] } : null;
}

/** The two systems that in-app browsers run on. */
export type MobileSystem = 'android' | 'ios';

/** The system under an in-app browser. An iPad may call itself a Mac, but nothing that is not Android is anything else here. */
export function mobileSystem(userAgent: string): MobileSystem {
  return /\bAndroid\b/.test(userAgent) ? 'android' : 'ios';
}

type Escape = (href: string) => string;

/** Apps with a way out of their own, on both systems. */
const ownWays: Partial<Record<InAppBrowser, Escape>> = {
  kakaotalk: (href) => `kakaotalk://web/openExternal?url=${encodeURIComponent(href)}`,
  line: (href) => {
    const url = new URL(href);
    url.searchParams.set('openExternalBrowser', '1');
    return url.href;
  },
};

/**
 * An Android intent for Chrome (developer.chrome.com/docs/android/intents), with the page itself where Chrome is missing.
 * Android's Intent.parseUri takes the last `#` for its own, so a fragment of ours may stand before it.
 */
const chromeIntent: Escape = (href) => {
  const { protocol } = new URL(href);
  const target = href.slice(protocol.length);
  const scheme = protocol.slice(0, -1);
  const fallback = encodeURIComponent(href);
  return `intent:${target}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${fallback};end`;
};

/**
 * The address to go to, on a tap, that opens `href` in the real browser, its fragment kept.
 * @returns null where the app lets a page do nothing: only instructions help there
 */
export function escapeUrl(app: InAppBrowser, href: string, system: MobileSystem): string | null {
  const escape = ownWays[app] ?? (system === 'android' ? chromeIntent : undefined);
  return escape?.(href) ?? null;
}
