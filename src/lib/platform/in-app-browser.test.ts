import { describe, expect, test } from 'vitest';
import { mayBeInApp } from './may-be-in-app';
import { escapeUrl, inAppBrowser, mobileSystem, type InAppBrowser } from './in-app-browser';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const galaxyApp =
  'Mozilla/5.0 (Linux; Android 14; SM-S918N Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/138.0.7204.63 Mobile Safari/537.36';
const galaxy = 'Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S918N) AppleWebKit/537.36 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const inside: [InAppBrowser, string][] = [
  ['kakaotalk', `${iphone} Mobile/15E148 KAKAOTALK 10.3.1`],
  ['kakaotalk', `${galaxyApp};KAKAOTALK 2410310`],
  ['kakaotalk', `${galaxyApp} KAKAOTALK/11.5.0 (INAPP)`],
  ['kakaostory', `${iphone} Mobile/15E148 KAKAOSTORY/8.3.0`],
  ['naver', `${iphone} Version/18.5 Mobile/15E148 Safari/605.1 NAVER(inapp; search; 2000; 12.10.2; 15PRO)`],
  [
    'naver',
    'Mozilla/5.0 (Linux; Android 13; SM-X706N Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/102.0.5005.189 Whale/1.0.0.0 Crosswalk/27.102.0.21 Safari/537.36 NAVER(inapp; search; 1010; 11.24.6)',
  ],
  ['line', `${iphone} Mobile/15E148 Safari Line/14.9.0`],
  ['line', `${galaxyApp} Line/14.10.0/IAB`],
  ['instagram', `${iphone} Mobile/15E148 Instagram 350.0.0.0 (iPhone15,3; iOS 18_5; ko_KR)`],
  ['instagram', `${galaxyApp} Instagram 334.0.0.42.95 Android (34/14; 480dpi; 1080x2115; samsung; SM-S918N)`],
  ['threads', `${iphone} Mobile/15E148 Barcelona 352.0.0.25.86 (iPhone15,2; iOS 18_0; ko_KR)`],
  [
    'facebook',
    `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/485.0.0.43.107;FBDV/iPhone15,2;FBSN/iOS;FBLC/ko_KR]`,
  ],
  ['facebook', `${galaxyApp} [FB_IAB/FB4A;FBAV/466.0.0.55.85;]`],
  ['facebook', `${galaxyApp} [FB_IAB/Orca-Android;FBAV/458.0.0.54.108;]`],
  ['x', `${iphone} Mobile/15E148 Twitter for iPhone/10.45`],
  ['tiktok', `${galaxyApp} trill_340204 BytedanceWebview/d8a21c6`],
  ['wechat', `${galaxyApp} MicroMessenger/8.0.49.2600(0x28003133) NetType/WIFI Language/ko`],
  ['band', `${iphone} Mobile/15E148 BAND/12.1.0 (iOS 18.5; iPhone15,3)`],
  ['daum', `${iphone} Mobile/15E148 DaumApps/7.8.0 DaumDevice/mobile`],
  ['everytime', `${iphone} Mobile/15E148 everytimeApp`],
  ['snapchat', `${iphone} Mobile/15E148 Snapchat/12.60.0.50 (like Safari/604.1)`],
  ['telegram', `${galaxyApp} Telegram-Android/11.2.3 (Samsung SM-S918N; Android 14; SDK 34; HIGH)`],
  ['linkedin', `${iphone} Mobile/15E148 [LinkedInApp]/9.29.7544`],
  ['webview', galaxyApp],
];

test.each(inside)('the quick look sees %s: %s', (_, userAgent) => expect(mayBeInApp(userAgent)).toBe(true));

test.each(inside)('%s: %s', (app, userAgent) => {
  expect(inAppBrowser(userAgent)).toEqual({ app });
});

test.each([
  ['Samsung Internet', `${galaxy} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`],
  [
    'Samsung Internet as a desktop',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Safari/537.36',
  ],
  ['Chrome on Android, and an app installed from it', `${android} Chrome/138.0.0.0 Mobile Safari/537.36`],
  ['Chrome on iOS', `${iphone} CriOS/138.0.7204.53 Mobile/15E148 Safari/604.1`],
  ['Chrome on Windows', `${windows} Chrome/138.0.0.0 Safari/537.36`],
  ['Safari on an iPhone', `${iphone} Version/18.5 Mobile/15E148 Safari/604.1`],
  ['an app on the home screen of an iPhone', `${iphone} Mobile/15E148`],
  ['Safari on a Mac or iPad', `${mac} Version/18.5 Safari/605.1.15`],
  ['Whale on Android', `${android} Chrome/126.0.0.0 Whale/3.8.9.2 Mobile Safari/537.36`],
  ['Whale on iOS', `${iphone} Version/16.0 Whale/3.8.0.2 Mobile/15E148 Safari/604.1`],
  ['Whale on Windows', `${windows} Chrome/142.0.0.0 Whale/4.35.351.16 Safari/537.36`],
  ['Edge on Windows', `${windows} Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0`],
  ['Edge on Android', `${android} Chrome/138.0.0.0 Mobile Safari/537.36 EdgA/138.0.0.0`],
  ['Edge on iOS', `${iphone} Version/18.0 EdgiOS/138.0.3351.65 Mobile/15E148 Safari/604.1`],
  ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'],
  ['Firefox on iOS', `${iphone} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`],
  ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
  ['Opera on Android', `${android} Chrome/137.0.0.0 Mobile Safari/537.36 OPR/90.0.0.0`],
])('%s is a browser of its own right', (_, userAgent) => {
  expect(inAppBrowser(userAgent)).toBeNull();
});

test.each([
  ['android', galaxyApp],
  ['ios', iphone],
  ['ios', mac],
])('the system is %s: %s', (system, userAgent) => {
  expect(mobileSystem(userAgent)).toBe(system);
});

describe('the way out', () => {
  const href = 'https://podo.example/podo/import?from=chat&n=1#d=a/b;c=포도&e=%20';

  test.each(['android', 'ios'] as const)(
    'of KakaoTalk on %s is its own scheme, with the whole address',
    (system) => {
      const escape = new URL(escapeUrl('kakaotalk', href, system)!);
      expect(escape.href.startsWith('kakaotalk://web/openExternal?url=')).toBe(true);
      expect(escape.searchParams.get('url')).toBe(href);
    },
  );

  test.each(['android', 'ios'] as const)(
    'of LINE on %s is a mark in the query, before the fragment',
    (system) => {
      const escape = new URL(escapeUrl('line', href, system)!);
      expect(escape.searchParams.get('openExternalBrowser')).toBe('1');
      expect(escape.searchParams.get('from')).toBe('chat');
      expect(escape.hash).toBe(new URL(href).hash);
    },
  );

  test.each(['naver', 'instagram', 'facebook', 'webview'] as const)(
    'of %s on Android is an intent for Chrome',
    (app) => {
      expect(readIntent(escapeUrl(app, href, 'android')!)).toEqual({
        data: href,
        package: 'com.android.chrome',
        fallback: href,
      });
    },
  );

  test('of the others on iOS is nothing that a page can do', () => {
    expect(escapeUrl('naver', href, 'ios')).toBeNull();
    expect(escapeUrl('instagram', href, 'ios')).toBeNull();
  });
});

/** Reads an intent as Android does (Intent.parseUri): from the last `#`, fields end with `;`, values are decoded. */
function readIntent(uri: string) {
  const mark = uri.lastIndexOf('#');
  expect(uri.slice(mark)).toMatch(/^#Intent;.*;end$/);
  const fields = new Map(
    uri
      .slice(mark + '#Intent;'.length, -';end'.length)
      .split(';')
      .map((field) => field.split('=', 2) as [string, string]),
  );
  return {
    data: uri.slice(0, mark).replace(/^intent:/, `${fields.get('scheme')}:`),
    package: fields.get('package'),
    fallback: decodeURIComponent(fields.get('S.browser_fallback_url')!),
  };
}
