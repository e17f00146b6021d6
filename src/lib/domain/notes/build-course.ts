import {
  cardIdOf,
  cardsOf,
  emptyLock,
  fingerprint,
  hashOf,
  identify,
  isExplicitId,
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
  type Statement,
} from '../course';
import { err, ok, type Result } from '../result';
import { normalise } from '../text';
import { cardsFor, type CardDraft } from './cards';
import { paragraph } from './compose';
import { wordsOf } from './fact-text';
import type { Finding, Skipped } from './facts';
import { findFacts, type NotesFile } from './find-facts';
import { leaksWith, type Leaks } from './leaks';
import { siblingsOf } from './question-context';
import { proseLimits } from './read-prose';
import { withSameMeaning } from './same-meanings';

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

export type BuildError =
  | { is: 'invalid-id'; file: string; line: number; id: string }
  | { is: 'doubled-id'; file: string; line: number; id: string; first: { file: string; line: number } }
  | { is: 'retired-id'; file: string; line: number; id: string }
  | { is: 'other-course'; expected: string; found: string };

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

interface Known {
  finding: Finding;
  statement: Statement;
  text: string;
}

function checkIds(known: Known[], lock: Lock): BuildError | undefined {
  const seen = new Map<string, Finding>();
  const retired = new Set<string>(lock.retired.map(({ id }) => id));
  for (const { finding, statement } of known) {
    const id = statement.explicitId;
    if (id === undefined) continue;
    const { file, line } = finding.source;
    if (!isExplicitId(id)) return { is: 'invalid-id', file, line, id };
    if (retired.has(id)) return { is: 'retired-id', file, line, id };
    const key = `${finding.language} ${id}`;
    const first = seen.get(key);
    if (first)
      return {
        is: 'doubled-id',
        file,
        line,
        id,
        first: { file: first.source.file, line: first.source.line },
      };
    seen.set(key, finding);
  }
  return undefined;
}

/** Facts with their words, each stated once; later repetitions are reported. */
function statedOnce(findings: Finding[], skipped: Skipped[]): Known[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const said = wordsOf(finding);
    const { kind } = finding.body;
    const { file, line } = finding.source;
    const skip = (reason: Skipped['reason']) => {
      skipped.push({ file, line, reason, about: said.prompt });
      return [];
    };
    if (finding.entry.source.length > proseLimits.length || said.text.length > proseLimits.length)
      return skip('too-long');
    // A list that was given under another name is the same list.
    const prompt = kind === 'membership' ? '' : said.prompt;
    const key = `${finding.language}\n${fingerprint(kind, prompt, said.answer)}`;
    if (seen.has(key)) return skip('said-before');
    seen.add(key);
    const statement: Statement = {
      kind,
      deck: finding.deck,
      language: finding.language,
      text: said.locked,
      details: said.details,
      explicitId: finding.entry.id,
    };
    return [{ finding, statement, text: said.text }];
  });
}

/** Prompts that stand for several facts of one language. */
function ambiguousPrompts(known: Known[]): Set<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const each of known) {
    const key = promptKey(each);
    if (seen.has(key)) doubled.add(key);
    seen.add(key);
  }
  return doubled;
}
const promptKey = ({ statement }: Known): string =>
  `${statement.language} ${statement.kind} ${normalise(statement.text.prompt)}`;

interface Asked {
  fact: FactId;
  known: Known;
  drafts: CardDraft[];
}

/** The cards of every fact; of two that would ask the same, the second is reported and left out. */
function askAll(
  known: Known[],
  ids: Map<Statement, FactId>,
  details: Map<FactId, string[]>,
  leaks: Leaks,
  skipped: Skipped[],
): Asked[] {
  const twins = withSameMeaning(known.map(({ finding }) => finding));
  const ambiguous = ambiguousPrompts(known);
  const siblings = siblingsOf(known.map(({ finding }) => finding));
  const questions = new Set<string>();
  return known.map((each) => {
    const { finding, statement } = each;
    const fact = ids.get(statement)!;
    const { file, line } = finding.source;
    const skip = (reason: Skipped['reason']) =>
      void skipped.push({ file, line, reason, about: statement.text.prompt });
    const drafts = cardsFor(finding, {
      leaks,
      isAmbiguous: ambiguous.has(promptKey(each)),
      hasTwin: twins.has(finding),
      siblings: siblings.get(finding) ?? { terms: [], meanings: [] },
      details: details.get(fact) ?? [],
      skip,
    }).filter(({ question }) => {
      const key = `${finding.language}\n${normalise(question.source)}`;
      if (questions.has(key)) skip('same-question');
      return !questions.has(key) && questions.add(key);
    });
    return { fact, known: each, drafts };
  });
}

function addTexts(asked: Asked[], facts: Map<FactId, Fact>, cards: Map<CardId, Card>): void {
  for (const { fact: id, known, drafts } of asked) {
    const { finding, statement, text } = known;
    const { language, source } = finding;
    const deck = (facts.get(id)?.deck ?? finding.deck) as DeckId;
    const fact = facts.get(id) ?? { id, deck, kind: statement.kind, texts: {} };
    fact.texts[language] = { prompt: statement.text.prompt, text, source };
    facts.set(id, fact);
    for (const { facet, question, answer, path } of drafts) {
      const cardId = cardIdOf(id, facet);
      const card = cards.get(cardId) ?? { id: cardId, fact: id, deck, kind: 'recall', texts: {} };
      const note = finding.note === undefined ? {} : { note: paragraph(finding.note) };
      card.texts[language] = { path, question, answer, ...note, source };
      cards.set(cardId, card);
    }
  }
}

/**
 * Builds a course from notes and the lock of the last build. Pure: the same notes and lock give the same bytes, and the
 * version grows only when the content changed.
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
    changes,
  } = identify(
    config.id,
    config.languages,
    known.map(({ statement }) => statement),
    lock,
  );
  const details = new Map(locked.map((fact) => [fact.id, fact.details.map(({ id }) => id)]));
  const leaks = leaksWith(config.aliases ?? []);
  const facts = new Map<FactId, Fact>();
  const cards = new Map<CardId, Card>();
  for (const language of config.languages) {
    const here = known.filter(({ finding }) => finding.language === language);
    addTexts(askAll(here, ids, details, leaks, skipped), facts, cards);
  }

  const published = new Map<FactId, Set<string>>(locked.map(({ id, facets }) => [id, new Set(facets)]));
  for (const { id, fact } of cards.values()) published.get(fact)!.add(id.slice(fact.length + 1));
  for (const fact of locked) fact.facets = [...published.get(fact.id)!];
  const gone = lock.facts.filter(({ id }) => changes.retired.includes(id));
  const retiredFacts = [...lock.retired, ...gone.map((fact) => ({ id: fact.id, cards: cardsOf(fact) }))];
  const everPublished = [...retiredFacts.flatMap((fact) => fact.cards), ...locked.flatMap(cardsOf)];
  const content: Omit<Course, 'version'> = {
    format: 'podo-course',
    formatVersion: 1,
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
  const hash = hashOf(content);
  const version = hash === lock.hash ? lock.version : lock.version + 1;
  skipped.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return ok({
    course: { ...content, version },
    lock: { ...lock, version, hash, facts: locked, retired: retiredFacts },
    report: { changes, skipped, version: { before: lock.version, now: version } },
  });
}
