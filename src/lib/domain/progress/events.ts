import type { CardId, DeckId, FactId } from '../course';
import type { CardState, Granted, ParametersHash, Rating } from '../memory';
import type { Millis, StudyDay, Zone } from '../time';

declare const brand: unique symbol;
export type DeviceId = string & { readonly [brand]: 'DeviceId' };
/** `device:sequence`; an imported history is named `source-hash:original-id`. */
export type EventId = string & { readonly [brand]: 'EventId' };
export type PresetId = string;

/** How well an answer proves knowledge: picked among choices, brought to mind, or written down. */
export type Evidence = 'recognised' | 'recalled' | 'produced';

/** The quiz that an answer was given in: its own random name, and whether it was a simulation of an exam. */
export interface QuizRef {
  id: string;
  simulation?: true;
}

/** How a card was answered, raw, so that its mapping to a rating can be applied anew. */
export interface Answer {
  evidence: Evidence;
  /** The learner's own judgement, or the app's. */
  outcome: 'self' | 'correct' | 'wrong';
  hints: number;
  /** Time from question to rating. */
  millis: Millis;
  /** Wrong tries before the last one. */
  tries?: number;
  /** How many parts were right, where an answer has several. */
  parts?: { right: number; all: number };
  /** What was given, where it was wrong; the fact is the one that a wrong choice is true of. */
  given?: { text: string; fact?: FactId };
  /** Where it was given in a quiz. */
  quiz?: QuizRef;
}

/** What each type of event says. Everything a learner does is one of these; nothing else is true about progress. */
export interface EventBodies {
  reviewed: {
    card: CardId;
    deck: DeckId;
    rating: Rating;
    /** The card's state as it was lived, for counting. */
    before: CardState;
    answer: Answer;
    granted: Granted;
    desiredRetention: number;
    preset: PresetId;
    scheduler: string;
    parameters: ParametersHash;
  };
  /** A question of a quiz whose answer does not count for scheduling; null where it was left unanswered. */
  quizzed: { quiz: QuizRef; card: CardId; deck: DeckId; answer: Answer | null };
  /** Undo: the named event counts as never done. */
  retracted: { target: EventId };
  suspended: { cards: CardId[] };
  unsuspended: { cards: CardId[] };
  /** Out of the way until a study day, or until reviewed. */
  buried: { cards: CardId[]; until: StudyDay };
  unburied: { cards: CardId[] };
  /** "More today": added to this study day's limits. */
  extended: { newCards: number; reviews: number };
  configured: { setting: string; value: SettingValue };
  /** The parameter set under which memories are replayed from now on. */
  adopted: { parameters: ParametersHash };
}

export type SettingValue = string | number | boolean | readonly number[];
export type EventType = keyof EventBodies;

/** When, where and by which device something was done. */
export interface Stamp {
  id: EventId;
  device: DeviceId;
  /** 1, 2, 3 … on each device: a gap shows a loss. */
  sequence: number;
  /** `max(now, last seen + 1)`: only grows, whatever the clock does. */
  order: number;
  at: Millis;
  zone: Zone;
  day: StudyDay;
}

export type Event<T extends EventType = EventType> = { [K in T]: Stamp & { type: K } & EventBodies[K] }[T];
export type Draft<T extends EventType = EventType> = { [K in T]: { type: K } & EventBodies[K] }[T];

/** The order in which events are replayed. */
export function compareEvents(a: Pick<Stamp, 'order' | 'id'>, b: Pick<Stamp, 'order' | 'id'>): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
