import { emptyLock, identify, type Identified, type Language, type Localized, type Lock } from '../course';
import { readQuestions, type Question, type QuestionError, type QuestionFile } from '../questions';
import { err, ok, type Result } from '../result';
import { checkIds, type IdError } from './check-ids';
import type { DefinitionLine } from './coverage';
import type { Skipped } from './facts';
import { findFacts, type NotesFile } from './find-facts';
import { statedOnce, type Known } from './known-facts';
import { practisedIn, type Practised } from './practised';

/** `course.yaml`, read. Decks come in the order in which they build up. */
export interface CourseConfig {
  id: string;
  titles: Localized<string>;
  languages: Language[];
  licence: string;
  author: string;
  /** Groups of names for one thing. */
  aliases?: string[][];
  decks: {
    id: string;
    titles: Localized<string>;
    descriptions: Localized<string>;
    /** How much of an exam it is, against the other decks. */
    weight?: number | undefined;
    notes: string[];
  }[];
}

export interface BuildInput {
  config: CourseConfig;
  /** In the order in which they are studied. */
  notes: NotesFile[];
  /** What is practised, in the order in which it is studied. */
  questions?: QuestionFile[] | undefined;
  lock?: Lock | undefined;
}

export type BuildError = IdError | QuestionError | { is: 'other-course'; expected: string; found: string };

export interface Recognised extends Identified {
  /** What the notes state, in their order. */
  known: Known[];
  questions: Question[];
  practised: Practised[];
  skipped: Skipped[];
  lines: DefinitionLine[];
}

/** Reads notes, and knows each fact again by the lock of the last build. */
export function recognise(
  { config, notes, questions: files = [], lock: last }: BuildInput,
  onRead: (file: number, line: number) => void = () => undefined,
): Result<Recognised, BuildError> {
  const lock = last ?? emptyLock(config.id);
  if (lock.course !== config.id) return err({ is: 'other-course', expected: config.id, found: lock.course });
  const read = notes.map((file, at) => findFacts(file, (line) => onRead(at, line)));
  const skipped = read.flatMap((file) => file.skipped);
  const known = statedOnce(
    read.flatMap(({ findings }) => findings),
    skipped,
  );
  const asked = readQuestions(files, {
    languages: config.languages,
    decks: config.decks.map(({ id }) => id),
  });
  if (!asked.ok) return asked;
  const questions = asked.value;
  const practised = questions.flatMap(practisedIn);
  const all = [...known, ...practised];
  const error = checkIds(all, lock);
  if (error) return err(error);
  const statements = all.map(({ statement }) => statement);
  const lines = read.flatMap((file) => file.lines);
  return ok({
    known,
    questions,
    practised,
    skipped,
    lines,
    ...identify(config.id, config.languages, statements, lock),
  });
}
