import type { Language } from './language';

/** One module per area and language; each is a chunk of its own, fetched when a page first needs it. */
const modules = {
  shell: { ko: () => import('./shell.ko'), en: () => import('./shell.en') },
  welcome: { ko: () => import('./welcome.ko'), en: () => import('./welcome.en') },
  today: { ko: () => import('./today.ko'), en: () => import('./today.en') },
  study: { ko: () => import('./study.ko'), en: () => import('./study.en') },
  card: { ko: () => import('./card.ko'), en: () => import('./card.en') },
  answers: { ko: () => import('./answers.ko'), en: () => import('./answers.en') },
  practice: { ko: () => import('./practice.ko'), en: () => import('./practice.en') },
  summary: { ko: () => import('./summary.ko'), en: () => import('./summary.en') },
  quiz: { ko: () => import('./quiz.ko'), en: () => import('./quiz.en') },
  decks: { ko: () => import('./decks.ko'), en: () => import('./decks.en') },
  settings: { ko: () => import('./settings.ko'), en: () => import('./settings.en') },
  backup: { ko: () => import('./backup.ko'), en: () => import('./backup.en') },
  install: { ko: () => import('./install.ko'), en: () => import('./install.en') },
  help: { ko: () => import('./help.ko'), en: () => import('./help.en') },
  errors: { ko: () => import('./errors.ko'), en: () => import('./errors.en') },
};

/** A part of the interface whose words are loaded together. */
export type Area = keyof typeof modules;
export const areas = Object.keys(modules) as Area[];

/** The shape of an area's words: the Korean module defines it. */
export type Messages<A extends Area> = Awaited<ReturnType<(typeof modules)[A]['ko']>>['messages'];

const loading = new Map<string, Promise<unknown>>();

/** The words of an area in one language; fetched once. Rejects where the chunk cannot be fetched, and may be asked again. */
export function loadMessages<A extends Area>(area: A, language: Language): Promise<Messages<A>> {
  const key = `${area}.${language}`;
  let words = loading.get(key);
  if (!words) {
    words = modules[area][language]().then((module) => module.messages);
    words.catch(() => loading.delete(key));
    loading.set(key, words);
  }
  return words as Promise<Messages<A>>;
}
