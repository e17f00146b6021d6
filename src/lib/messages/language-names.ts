import type { Language } from './language';

/** The name of each language in itself, so that everyone finds their own. */
export const languageNames: Record<Language, string> = { ko: '한국어', en: 'English' };
