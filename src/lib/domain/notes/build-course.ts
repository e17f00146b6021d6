import {
  cardIdOf,
  cardsOf,
  courseFormat,
  emptyLock,
  hashOf,
  identify,
  kindOf,
  type Card,
  type CardId,
  type Changes,
  type Course,
  type CourseId,
  type Deck,
  type DeckId,
  type Fact,
  type FactId,
  type Language,
  type Localized,
  type Lock,
  type Source,
} from '../course';
import { err, ok, type Result } from '../result';
import { askAll, type Asked } from './ask-all';
import { checkIds, type IdError } from './check-ids';
import { paragraph, together } from './compose';
import type { Skipped } from './facts';
import { findFacts, type NotesFile } from './find-facts';
import { statedOnce } from './known-facts';
import { namesWith } from './known-names';

/** `course.yaml`, read. Decks come in the order in which they build up. */
export interface CourseConfig {
  id: string;
  titles: Localized<string>;
  languages: Language[];
  licence: string;
  author: string;
  /** Groups of names for one thing. */
  aliases?: string[][];
  decks: { id: string; titles: Localized<string>; descriptions: Localized<string>; notes: string[] }[];
}

export interface BuildInput {
  config: CourseConfig;
  /** In the order in which they are studied. */
  notes: NotesFile[];
  lock?: Lock | undefined;
}

export type BuildError = IdError | { is: 'other-course'; expected: string; found: string };

export interface BuildReport {
  changes: Changes;
  skipped: Skipped[];
  /** Version before and after; equal where nothing changed. */
  version: { before: number; now: number };
}

export interface Built {
  course: Course;
  lock: Lock;
  report: BuildReport;
}

function addTexts(asked: Asked[], facts: Map<FactId, Fact>, cards: Map<CardId, Card>): void {
  for (const { fact: id, known, drafts } of asked) {
    const { finding, statement, text } = known;
    const { language, source } = finding;
    const deck = (facts.get(id)?.deck ?? finding.deck) as DeckId;
    const fact = facts.get(id) ?? { id, deck, kind: statement.kind, texts: {} };
    fact.texts[language] = { prompt: statement.text.prompt, text, source };
    facts.set(id, fact);
    for (const { facet, question, answer, path, task } of drafts) {
      const cardId = cardIdOf(id, facet);
      const card = cards.get(cardId) ?? { id: cardId, fact: id, deck, kind: kindOf(facet), texts: {} };
      const { remarks } = finding;
      const note = remarks.length === 0 ? {} : { note: together(...remarks.map(paragraph)) };
      card.texts[language] = { path, question, answer, ...note, ...(task && { task }), source };
      cards.set(cardId, card);
    }
  }
}

/** A fact or card without the lines of its sources: a blank line above changes nothing that a learner is asked. */
const withoutLines = <T extends { texts: Localized<{ source: Source }> }>(item: T) => ({
  ...item,
  texts: Object.fromEntries(
    Object.entries(item.texts).map(([language, text]) => {
      const { file, path } = text!.source;
      return [language, { ...text, source: { file, path } }];
    }),
  ),
});

/**
 * Builds a course from notes and the lock of the last build. Pure: the same notes and lock give the same bytes, and the
 * version grows only when the content changed, beyond the lines on which it stands.
 */
export function buildCourse({ config, notes, lock: last }: BuildInput): Result<Built, BuildError> {
  const lock = last ?? emptyLock(config.id);
  if (lock.course !== config.id) return err({ is: 'other-course', expected: config.id, found: lock.course });
  const read = notes.map(findFacts);
  const skipped = read.flatMap((file) => file.skipped);
  const known = statedOnce(
    read.flatMap(({ findings }) => findings),
    skipped,
  );
  const error = checkIds(known, lock);
  if (error) return err(error);

  const {
    ids,
    facts: locked,
    retired,
    changes,
  } = identify(
    config.id,
    config.languages,
    known.map(({ statement }) => statement),
    lock,
  );
  const details = new Map(locked.map((fact) => [fact.id, fact.details.map(({ id }) => id)]));
  const names = namesWith(config.aliases ?? []);
  const facts = new Map<FactId, Fact>();
  const cards = new Map<CardId, Card>();
  for (const language of config.languages) {
    const here = known.filter(({ finding }) => finding.language === language);
    addTexts(askAll(here, ids, details, names, skipped), facts, cards);
  }

  const published = new Map<FactId, Set<string>>(locked.map(({ id, facets }) => [id, new Set(facets)]));
  for (const { id, fact } of cards.values()) published.get(fact)!.add(id.slice(fact.length + 1));
  for (const fact of locked) fact.facets = [...published.get(fact.id)!];
  const everPublished = [...retired.flatMap((fact) => fact.cards), ...locked.flatMap(cardsOf)];
  const content: Omit<Course, 'version'> = {
    format: 'podo-course',
    formatVersion: courseFormat,
    id: config.id as CourseId,
    languages: config.languages,
    titles: config.titles,
    licence: config.licence,
    author: config.author,
    decks: config.decks.map(({ id, titles, descriptions }): Deck => ({
      id: id as DeckId,
      titles,
      descriptions,
    })),
    facts: [...facts.values()],
    cards: [...cards.values()],
    retired: everPublished.filter((id) => !cards.has(id)).sort(),
  };
  const hash = hashOf({
    ...content,
    facts: content.facts.map(withoutLines),
    cards: content.cards.map(withoutLines),
  });
  const version = hash === lock.hash ? lock.version : lock.version + 1;
  skipped.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return ok({
    course: { ...content, version },
    lock: { ...lock, version, hash, facts: locked, retired },
    report: { changes, skipped, version: { before: lock.version, now: version } },
  });
}
