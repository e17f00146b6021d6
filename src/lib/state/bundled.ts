import type { Language } from '../domain/course';
import { library, storedHash, type LibraryCourse } from './library';
import { podo } from './podo.svelte';

/** The courses that come with the app, in a language. @throws TypeError where they cannot be read */
export async function bundledCourses(base: string, language: Language): Promise<LibraryCourse[]> {
  const shelf = library(base);
  return Promise.all((await shelf.list()).map((bundled) => shelf.course(bundled, language)));
}

/**
 * Brings the stored courses to the version and language of the app, where they differ. Progress is kept by card. Quiet:
 * without a network and a cache everything stays as it is.
 */
export async function renewCourses(base: string, language: Language): Promise<void> {
  const shelf = library(base);
  const known = new Map<string, string>(podo.courses.map(({ id, hash }) => [id, hash]));
  try {
    for (const bundled of await shelf.list()) {
      const hash = known.get(bundled.id);
      if (hash !== undefined && hash !== storedHash(bundled, language))
        await podo.keepCourse(await shelf.course(bundled, language));
    }
  } catch {
    // Next time.
  }
}
