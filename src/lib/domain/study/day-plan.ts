import type { FactId } from '../course';
import type { MemoryModel } from '../memory';
import type { StateRow, Studied } from '../progress';
import { sumStudied } from '../progress';
import type { StudyDay } from '../time';
import { allowanceOf, type Allowance } from './allowance';
import { interleave, mixedForTheDay, mostWorthSavingFirst, withoutSiblings } from './order';
import type { Pace } from './pace';
import type { Settings } from './settings';

/** What storage knows of the decks that are on: as much as a day can need, never more. */
export interface Supply {
  /** Cards between steps that return at a moment. */
  learning: readonly StateRow[];
  /** Cards due on this day or before, at least as many as the day takes. */
  due: readonly StateRow[];
  /** All cards due on this day or before. */
  dueTotal: number;
  dueLater: ReadonlyMap<StudyDay, number>;
  /** New cards in the order in which they are met, at least as many facts as the day takes. */
  fresh: readonly StateRow[];
  freshTotal: number;
  /** What was studied today, by deck. */
  studied: readonly Studied[];
  extension: Allowance;
  pace: Pace;
}

/** What is left of a study day. */
export interface DayPlan {
  day: StudyDay;
  /** Reviews and new cards in the order in which they come. */
  main: StateRow[];
  learning: StateRow[];
  counts: { new: number; learning: number; review: number };
  /** Estimated time for all of it. */
  seconds: number;
  /** Reviews and new cards that today still takes. */
  left: Allowance;
  /** Cards that are due but do not fit into today. */
  waiting: number;
  /** What "more today" could add at most; of new cards some may have to wait for their siblings. */
  more: { newCards: number; reviews: number };
  done: Omit<Studied, 'day' | 'deck'>;
}

const secondsPerLearningStep = 8;

export function planDay(supply: Supply, settings: Settings, day: StudyDay, model: MemoryModel): DayPlan {
  const done = sumStudied(supply.studied);
  const studiedFacts = new Set<string>(Object.keys(done.facts) as FactId[]);
  const due = supply.dueTotal + done.reviews;
  const allowance = allowanceOf(settings, { due, extension: supply.extension, pace: supply.pace });
  const left: Allowance = {
    reviews: Math.max(0, allowance.reviews - done.reviews),
    newCards: Math.max(0, allowance.newCards - done.newCards),
  };

  const isBacklog = supply.dueTotal > left.reviews;
  const ordered = isBacklog ? mostWorthSavingFirst(supply.due, day, model) : mixedForTheDay(supply.due, day);
  const eligible = withoutSiblings(ordered, studiedFacts);
  const reviews = eligible.slice(0, left.reviews);
  const taken = new Set([...studiedFacts, ...reviews.map(({ fact }) => fact)]);
  const fresh = withoutSiblings(supply.fresh, taken);
  const newCards = fresh.slice(0, left.newCards);

  return {
    day,
    main: interleave(reviews, newCards),
    learning: [...supply.learning].sort((a, b) => a.due - b.due),
    counts: { new: newCards.length, learning: supply.learning.length, review: reviews.length },
    seconds:
      reviews.length * supply.pace.review +
      newCards.length * supply.pace.newCard +
      supply.learning.length * secondsPerLearningStep,
    left,
    waiting: Math.max(0, supply.dueTotal - left.reviews),
    more: {
      newCards: Math.max(0, supply.freshTotal - newCards.length),
      reviews: eligible.length - reviews.length,
    },
    done,
  };
}

/** How many due rows and new facts a day can need: what storage should read. */
export function neededRows(settings: Settings, extension: Allowance): { due: number; newFacts: number } {
  const reviews = settings.preset.reviewsPerDay + extension.reviews;
  return {
    due: Math.min(2_000, Math.max(400, reviews * 2)),
    newFacts: settings.preset.newPerDay + extension.newCards,
  };
}
