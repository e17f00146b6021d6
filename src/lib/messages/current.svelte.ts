import { preferredLanguage, type Language } from './language';

/** The document's language is set before the first paint, from what was chosen or what the browser asks for. */
const atStart = (): Language => preferredLanguage([globalThis.document?.documentElement.lang ?? 'ko']);

/** The language that the interface speaks now. Setting it changes every mounted text without a reload. */
class CurrentLanguage {
  language = $state<Language>(atStart());
}

export const current = new CurrentLanguage();
