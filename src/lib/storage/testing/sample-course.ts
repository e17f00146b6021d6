import {
  cardIdOf,
  type Card,
  type Course,
  type CourseId,
  type DeckId,
  type FactId,
} from '../../domain/course';
import { plainProse } from '../../domain/text';

/** A generated course: every fact has two cards, facts are dealt to the decks in turn. */
export function sampleCourse(cards: number, version = 1, deckCount = 3): Course {
  const decks = Array.from({ length: deckCount }, (_, number) => `deck${number}` as DeckId);
  const facts = Array.from({ length: Math.ceil(cards / 2) }, (_, number) => ({
    id: `fact${number}` as FactId,
    deck: decks[number % decks.length]!,
  }));
  const source = { file: 'sample.md', line: 1, path: ['Sample'] };
  const cardOf = (index: number): Card => {
    const { id, deck } = facts[Math.floor(index / 2)]!;
    const text = {
      path: ['Sample'],
      question: plainProse(`Question ${index}`),
      answer: plainProse(`Answer ${index}`),
      source,
    };
    return { id: cardIdOf(id, `facet${index % 2}`), fact: id, deck, kind: 'recall', texts: { en: text } };
  };
  return {
    format: 'podo-course',
    formatVersion: 2,
    id: 'sample' as CourseId,
    version,
    languages: ['en'],
    titles: { en: 'Sample' },
    licence: 'CC0-1.0',
    author: 'Tests',
    decks: decks.map((id) => ({ id, titles: { en: id }, descriptions: {} })),
    facts: facts.map(({ id, deck }) => ({
      id,
      deck,
      kind: 'plain',
      texts: { en: { prompt: id, text: id, source } },
    })),
    cards: Array.from({ length: cards }, (_, index) => cardOf(index)),
    retired: [],
  };
}
