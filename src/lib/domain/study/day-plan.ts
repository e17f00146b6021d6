import type { FactId } from '../course';
import { elapsedDays, type MemoryModel } from '../memory';
import type { StateRow, Studied } from '../progress';
import { sumStudied } from '../progress';
import type { StudyDay } from '../time';
import { allowanceOf, type Allowance } from './allowance';
import { caughtUpOn } from './catch-up';
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
  /** Set where more is due than the day takes. */
  backlog: { left: number; caughtUpOn: StudyDay | null } | null;
  /** What "more today" could add at most; of new cards some may have to wait for their siblings. */
  more: { newCards: number; reviews: number };
  done: Omit<Studied, 'day' | 'deck'>;
  /** How many cards tomorrow takes, if nothing is studied until then but what is left today. */
  tomorrow: number;
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
    backlog: isBacklog ? backlogOf(ordered, supply, left, allowance, day, settings, model) : null,
    more: {
      newCards: Math.max(0, supply.freshTotal - newCards.length),
      reviews: eligible.length - reviews.length,
    },
    done,
    tomorrow: tomorrowOf(supply, settings, day, left.reviews, newCards.length),
  };
}

function tomorrowOf(
  supply: Supply,
  settings: Settings,
  day: StudyDay,
  reviews: number,
  newCards: number,
): number {
  const due = Math.max(0, supply.dueTotal - reviews) + (supply.dueLater.get(day + 1) ?? 0);
  const extension = { newCards: 0, reviews: 0 };
  const allowance = allowanceOf(settings, { due, extension, pace: supply.pace });
  return Math.min(due, allowance.reviews) + Math.min(supply.freshTotal - newCards, allowance.newCards);
}

function backlogOf(
  ordered: readonly StateRow[],
  supply: Supply,
  left: Allowance,
  allowance: Allowance,
  day: StudyDay,
  settings: Settings,
  model: MemoryModel,
): { left: number; caughtUpOn: StudyDay | null } {
  const returns = ordered.map(({ memory }) => {
    if (memory.state === 'new') return 1;
    const next = model.next(memory, elapsedDays(memory, day), 3);
    return Math.round(model.interval(next.stability, settings.preset.desiredRetention));
  });
  const perDay = allowance.reviews - supply.extension.reviews;
  const further = Math.max(0, supply.dueTotal - ordered.length);
  const caughtUp = caughtUpOn({
    today: day,
    returns,
    further,
    later: supply.dueLater,
    leftToday: left.reviews,
    perDay,
  });
  return { left: supply.dueTotal - Math.min(left.reviews, supply.dueTotal), caughtUpOn: caughtUp };
}

/** How many due rows and new facts a day can need: what storage should read. */
export function neededRows(settings: Settings, extension: Allowance): { due: number; newFacts: number } {
  const reviews = settings.preset.reviewsPerDay + extension.reviews;
  return {
    due: Math.min(2_000, Math.max(400, reviews * 2)),
    newFacts: settings.preset.newPerDay + extension.newCards,
  };
}
