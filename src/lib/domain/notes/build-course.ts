import {
  cardIdOf,
  cardsOf,
  courseFormat,
  emptyLock,
  hashOf,
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
  type Lock,
  type Statement,
} from '../course';
import { proveQuestion } from '../questions';
import { err, ok, type Result } from '../result';
import { askAll, type Asked } from './ask-all';
import { paragraph, together } from './compose';
import { coverageOf, type Coverage } from './coverage';
import type { Skipped } from './facts';
import { namesWith } from './known-names';
import type { Practised } from './practised';
import { progressOf, type Progress } from './progress';
import { recognise, type BuildError, type BuildInput } from './recognise';

export interface BuildReport {
  changes: Changes;
  skipped: Skipped[];
  coverage: Coverage;
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

function addPractised(
  practised: readonly Practised[],
  ids: ReadonlyMap<Statement, FactId>,
  facts: Map<FactId, Fact>,
  cards: Map<CardId, Card>,
): void {
  for (const { statement, source, facet, tags, card: text, text: answer } of practised) {
    const { kind, language } = statement;
    const id = ids.get(statement)!;
    const deck = statement.deck as DeckId;
    const fact = facts.get(id) ?? { id, deck, kind, texts: {} };
    fact.texts[language] = { prompt: statement.text.prompt, text: answer, source };
    facts.set(id, fact);
    const cardId = cardIdOf(id, facet);
    const tagged = tags.length > 0 && { tags };
    const card = cards.get(cardId) ?? {
      id: cardId,
      fact: id,
      deck,
      kind: kindOf(facet),
      ...tagged,
      texts: {},
    };
    card.texts[language] = text;
    cards.set(cardId, card);
  }
}

/** Deck by deck, in their order; inside one as they came: what is practised comes after what is learned. */
function byDeck<T extends { deck: DeckId }>(items: Iterable<T>, decks: readonly { id: string }[]): T[] {
  const places = new Map(decks.map(({ id }, place) => [id, place]));
  const placeOf = ({ deck }: T) => places.get(deck) ?? places.size;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * What makes no other version: the lines of sources, because a blank line above changes nothing that a learner is asked, and the
 * trees of texts, which are read from the texts.
 */
const uncounted = ['line', 'tree'];

/**
 * Builds a course from notes and the lock of the last build. Pure: the same notes and lock give the same bytes, and the
 * version grows only when the content changed, beyond the lines on which it stands.
 */
export function buildCourse(
  { config, notes, questions, lock: last }: BuildInput,
  hear: Progress = () => undefined,
): Result<Built, BuildError> {
  const progress = progressOf(notes, hear);
  const lock = last ?? emptyLock(config.id);
  const recognised = recognise({ config, notes, questions, lock }, progress.read);
  if (!recognised.ok) return recognised;
  for (const question of recognised.value.questions) {
    const error = proveQuestion(question);
    if (error) return err(error);
  }
  const {
    known,
    practised,
    skipped,
    lines,
    ids,
    details,
    facts: locked,
    retired,
    changes,
  } = recognised.value;
  const names = namesWith(config.aliases ?? []);
  const facts = new Map<FactId, Fact>();
  const cards = new Map<CardId, Card>();
  let asked = 0;
  const onAsked = () => progress.asked(++asked, known.length);
  for (const language of config.languages) {
    const here = known.filter(({ finding }) => finding.language === language);
    addTexts(askAll(here, ids, details, names, skipped, onAsked), facts, cards);
  }
  addPractised(practised, ids, facts, cards);

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
    decks: config.decks.map(({ id, titles, descriptions, weight }): Deck => ({
      id: id as DeckId,
      titles,
      descriptions,
      ...(weight !== undefined && { weight }),
    })),
    facts: byDeck(facts.values(), config.decks),
    cards: byDeck(cards.values(), config.decks),
    retired: everPublished.filter((id) => !cards.has(id)).sort(),
  };
  const hash = hashOf(content, uncounted);
  const version = hash === lock.hash ? lock.version : lock.version + 1;
  skipped.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  progress.end();
  return ok({
    course: { ...content, version },
    lock: { ...lock, version, hash, facts: locked, retired },
    report: {
      changes,
      skipped,
      coverage: coverageOf(lines, content.cards, skipped),
      version: { before: lock.version, now: version },
    },
  });
}
