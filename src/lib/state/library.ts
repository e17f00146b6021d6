import type { Course, Language } from '../domain/course';

/** A course that comes with the app: its files stand beside it, one for each language. */
export interface BundledCourse {
  id: string;
  version: number;
  languages: Language[];
  hash: string;
  titles: Partial<Record<Language, string>>;
}

export interface LibraryCourse {
  course: Course;
  hash: string;
}

/** The language of a course that comes nearest to the wanted one. */
const nearest = (languages: readonly Language[], wanted: Language): Language =>
  languages.includes(wanted) ? wanted : languages[0]!;

/** Which hash a stored course has when it carries this version in this language. */
export const storedHash = ({ hash, languages }: BundledCourse, wanted: Language): string =>
  `${hash}.${nearest(languages, wanted)}`;

/**
 * Reads what stands under `courses/` beside the app. Nothing else is ever fetched.
 * @throws TypeError or SyntaxError where the network and the cache have neither
 */
export function library(base: string, fetcher: typeof fetch = fetch) {
  const read = async <T>(file: string): Promise<T> => {
    const response = await fetcher(`${base}/courses/${file}`);
    if (!response.ok) throw new TypeError(`${file}: ${response.status}`);
    return (await response.json()) as T;
  };
  return {
    list: () => read<BundledCourse[]>('index.json'),
    async course(bundled: BundledCourse, wanted: Language): Promise<LibraryCourse> {
      const course = await read<Course>(`${bundled.id}.${nearest(bundled.languages, wanted)}.json`);
      return { course, hash: storedHash(bundled, wanted) };
    },
  };
}

export type Library = ReturnType<typeof library>;
