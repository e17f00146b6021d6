import type { CardId } from '../course';
import type { StateRow } from '../progress';
import type { Millis } from '../time';

/** What one sitting still has to show. A value: every step gives a new one. */
export interface Session {
  /** The card on the screen. */
  current: StateRow | null;
  main: readonly StateRow[];
  /** Earliest first. */
  learning: readonly StateRow[];
  /** Where nothing can be shown yet: the moment at which the next learning card can. */
  nextAt: Millis | null;
}

export interface SessionContext {
  at: Millis;
  learnAheadMillis: Millis;
}

const byDue = (a: StateRow, b: StateRow): number => a.due - b.due;
const without = (rows: readonly StateRow[], card: CardId): StateRow[] =>
  rows.filter((row) => row.card !== card);

/** Chooses the card to show: a learning card whose moment has come, the next of the day, or a learning card ahead of time. */
export function advance(
  { main, learning }: Omit<Session, 'current' | 'nextAt'>,
  { at, learnAheadMillis }: SessionContext,
): Session {
  const [first, ...others] = learning;
  if (first && first.due <= at) return { current: first, main, learning: others, nextAt: null };
  const [next, ...rest] = main;
  if (next) return { current: next, main: rest, learning, nextAt: null };
  if (first && first.due <= at + learnAheadMillis)
    return { current: first, main, learning: others, nextAt: null };
  return { current: null, main, learning, nextAt: first ? first.due - learnAheadMillis : null };
}

/** A session that begins, or goes on with the card that was on the screen. */
export function begin(
  main: readonly StateRow[],
  learning: readonly StateRow[],
  resumed: StateRow | null,
  context: SessionContext,
): Session {
  if (!resumed) return advance({ main, learning: [...learning].sort(byDue) }, context);
  return {
    current: resumed,
    main: without(main, resumed.card),
    learning: without(learning, resumed.card).sort(byDue),
    nextAt: null,
  };
}

/** After something was done to the current card: it leaves, or waits among the learning cards, and the next one comes. */
export function goOn(session: Session, changed: StateRow, context: SessionContext): Session {
  const learning = without(session.learning, changed.card);
  const waiting = changed.queue === 'learning' ? [...learning, changed].sort(byDue) : learning;
  const main = without(session.main, changed.card).filter(({ fact }) => fact !== changed.fact);
  return advance({ main, learning: waiting }, context);
}

/** After an undo: the card is on the screen again as it was, and the one that was there comes right after it. */
export function goBack(session: Session, restored: StateRow): Session {
  const { current } = session;
  const isLearning = current?.queue === 'learning';
  const main = current && !isLearning ? [current, ...session.main] : session.main;
  const learning = current && isLearning ? [...session.learning, current].sort(byDue) : session.learning;
  return {
    current: restored,
    main: without(main, restored.card),
    learning: without(learning, restored.card),
    nextAt: null,
  };
}

/** What is left, the card on the screen included. */
export function remaining({ current, main, learning }: Session): {
  new: number;
  learning: number;
  review: number;
} {
  const rows = current ? [current, ...main, ...learning] : [...main, ...learning];
  const count = (states: string[]) => rows.filter(({ memory }) => states.includes(memory.state)).length;
  return { new: count(['new']), learning: count(['learning', 'relearning']), review: count(['review']) };
}
