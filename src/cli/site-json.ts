import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, type Course, type Language, type Localized } from '../lib/domain/course';
import { ok, type Result } from '../lib/domain/result';
import { readText, writeFile } from './files';
import type { Problem } from './problem';

/** One line of `index.json`: enough for the app to see whether it has this version of a course. */
export interface SiteCourse {
  id: string;
  version: number;
  languages: Language[];
  hash: string;
  titles: Localized<string>;
}

const only = <T extends { texts: Localized<unknown> }>(items: T[], language: Language): T[] =>
  items
    .filter(({ texts }) => Object.keys(texts).length > 0)
    .map((item) => {
      // What one language lacks is shown in another.
      const kept = item.texts[language] === undefined ? Object.keys(item.texts)[0]! : language;
      return { ...item, texts: { [kept]: item.texts[kept] } };
    });

/** A course with the texts of one language. */
export const inOneLanguage = (course: Course, language: Language): Course => ({
  ...course,
  facts: only(course.facts, language),
  cards: only(course.cards, language),
});

function otherCourses(file: string, id: string): SiteCourse[] {
  if (!existsSync(file)) return [];
  const text = readText(file);
  try {
    const index: unknown = text.ok ? JSON.parse(text.value) : [];
    return Array.isArray(index) ? (index as SiteCourse[]).filter((course) => course.id !== id) : [];
  } catch {
    // The index is derived: a damaged one is written anew.
    return [];
  }
}

/** Writes `ID.LANGUAGE.json` for each language and the course's line in `index.json`. */
export function writeSite(folder: string, course: Course, hash: string): Result<void, Problem> {
  for (const language of course.languages) {
    const written = writeFile(
      join(folder, `${course.id}.${language}.json`),
      canonicalJson(inOneLanguage(course, language)),
    );
    if (!written.ok) return written;
  }
  const { id, version, languages, titles } = course;
  const file = join(folder, 'index.json');
  const index: SiteCourse[] = [...otherCourses(file, id), { id, version, languages, hash, titles }];
  index.sort((a, b) => (a.id < b.id ? -1 : 1));
  const written = writeFile(file, `${JSON.stringify(index)}\n`);
  return written.ok ? ok(undefined) : written;
}
