import type { DeckId, FactId } from '../course';
import { unseen, type Rating } from '../memory';
import type { Millis, StudyDay } from '../time';
import type { Event } from './events';
import { dueDayOf, standingOf, type Standing, type StateRow } from './state-row';

/** What was studied in one deck on one study day: a sum over its events, so that undo and merging are exact. */
export interface Studied {
  day: StudyDay;
  deck: DeckId;
  newCards: number;
  reviews: number;
  learning: number;
  /** Answers by rating. */
  ratings: Record<Rating, number>;
  /** Time on first looks and learning steps, and on reviews. */
  learningMillis: Millis;
  reviewMillis: Millis;
  /** How often each fact was answered: siblings of these wait until tomorrow. */
  facts: Record<FactId, number>;
}

export const nothingStudied = (day: StudyDay, deck: DeckId): Studied => ({
  day,
  deck,
  newCards: 0,
  reviews: 0,
  learning: 0,
  ratings: { 1: 0, 2: 0, 3: 0, 4: 0 },
  learningMillis: 0,
  reviewMillis: 0,
  facts: {},
});

/** An answer that took longer was an interruption: it counts as this long. */
const longestAnswer: Millis = 60_000;

const factOf = (card: string): FactId => card.slice(0, card.indexOf('/')) as FactId;

function countFact(facts: Record<FactId, number>, fact: FactId, sign: 1 | -1): Record<FactId, number> {
  const { [fact]: count = 0, ...others } = facts;
  return count + sign === 0 ? (others as Record<FactId, number>) : { ...facts, [fact]: count + sign };
}

/** The counter with a review added (1) or taken back (-1). */
export function countReview(studied: Studied, event: Event<'reviewed'>, sign: 1 | -1): Studied {
  const millis = sign * Math.min(event.answer.millis, longestAnswer);
  const isReview = event.before === 'review';
  return {
    ...studied,
    newCards: studied.newCards + (event.before === unseen.state ? sign : 0),
    reviews: studied.reviews + (isReview ? sign : 0),
    learning: studied.learning + (!isReview && event.before !== 'new' ? sign : 0),
    ratings: { ...studied.ratings, [event.rating]: studied.ratings[event.rating] + sign },
    learningMillis: studied.learningMillis + (isReview ? 0 : millis),
    reviewMillis: studied.reviewMillis + (isReview ? millis : 0),
    facts: countFact(studied.facts, factOf(event.card), sign),
  };
}

/** Several days or decks as one. */
export function sumStudied(rows: readonly Studied[]): Omit<Studied, 'day' | 'deck'> {
  const sum = nothingStudied(0, '' as DeckId);
  for (const row of rows) {
    sum.newCards += row.newCards;
    sum.reviews += row.reviews;
    sum.learning += row.learning;
    sum.learningMillis += row.learningMillis;
    sum.reviewMillis += row.reviewMillis;
    for (const rating of [1, 2, 3, 4] as const) sum.ratings[rating] += row.ratings[rating];
    for (const [fact, count] of Object.entries(row.facts) as [FactId, number][])
      sum.facts[fact] = (sum.facts[fact] ?? 0) + count;
  }
  return sum;
}

/** How many cards of a deck stand where; the buried ones once more, apart: they count where they stand, too. */
export type DeckCounts = Record<Standing | 'buried', number>;
export const noCards = (): DeckCounts => ({
  new: 0,
  learning: 0,
  review: 0,
  suspended: 0,
  archived: 0,
  buried: 0,
});

/** A change to one of the counters that are kept beside the state rows. */
export type CountChange = { deck: DeckId; by: number } & (
  { standing: keyof DeckCounts } | { dueDay: StudyDay }
);

/** What changes in the counters when a card's row changes; either side is absent where the card comes or goes. */
export function countChanges(before: StateRow | undefined, after: StateRow | undefined): CountChange[] {
  const changes = [...contributions(before, -1), ...contributions(after, 1)];
  const byKey = new Map<string, CountChange>();
  for (const change of changes) {
    const key = `${change.deck} ${'standing' in change ? change.standing : change.dueDay}`;
    byKey.set(key, { ...change, by: change.by + (byKey.get(key)?.by ?? 0) });
  }
  return [...byKey.values()].filter(({ by }) => by !== 0);
}

function contributions(row: StateRow | undefined, by: 1 | -1): CountChange[] {
  if (!row) return [];
  const { deck } = row;
  const changes: CountChange[] = [{ deck, standing: standingOf(row), by }];
  if (row.queue === 'buried') changes.push({ deck, standing: 'buried', by });
  const dueDay = dueDayOf(row);
  if (dueDay !== null) changes.push({ deck, dueDay, by });
  return changes;
}
