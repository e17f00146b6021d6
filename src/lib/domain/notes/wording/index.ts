import type { Language } from '../../course';
import { english } from './en';
import { korean } from './ko';
import type { Wording } from './wording';

export type { MeaningQuestion, Wording } from './wording';

const wordings: Record<string, Wording> = { ko: korean, en: english };

/** The questions of a language; English where there are none of its own. */
export const wordingOf = (language: Language): Wording => wordings[language] ?? english;

/** A label with what it belongs to, in the language of the notes. */
export const joinLabel = (owner: string, label: string, language: Language): string =>
  wordingOf(language).joinLabel(owner, label);
