import type { Language, Localized, Task } from '../course';

/** A file under `manifests/` or `commands/`, by its name in the course's folder. */
export interface QuestionFile {
  file: string;
  of: 'manifest' | 'command';
  text: string;
}

/** What one language asks. Texts are Markdown. */
export interface QuestionText {
  title?: string;
  prompt: string;
  explain?: string;
  task: Task;
}

/** A question that an author wrote to be practised, in each language that asks it. */
export interface Question {
  of: 'manifest' | 'command';
  file: string;
  /** On which it begins, 1-based. */
  line: number;
  deck: string;
  id?: string;
  tags: string[];
  texts: Localized<QuestionText>;
  /** What is right, as code. */
  answer: { language: string; code: string };
  /** The line on which the code begins. */
  codeLine: number;
}

export const inLanguages = (
  languages: readonly Language[],
  make: (language: Language) => QuestionText | undefined,
): Localized<QuestionText> =>
  Object.fromEntries(
    languages.flatMap((language) => [[language, make(language)]]).filter(([, text]) => text),
  );
