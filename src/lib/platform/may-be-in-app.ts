/** Words that only browsers inside other apps say of themselves; which app it is, in-app-browser.ts knows. */
const words =
  /; wv\)|KAKAO|NAVER\(|\bLine\/|Barcelona|Instagram|FB_?[AI]|Twitter|Bytedance|musical_ly|trill_|MicroMessenger|BAND\/|Daum|everytime|Snapchat|Telegram|LinkedIn/i;

/** A quick look, small enough for the first screen: false is certain, true asks `inAppBrowser` for the app. */
export const mayBeInApp = (userAgent: string): boolean => words.test(userAgent);
