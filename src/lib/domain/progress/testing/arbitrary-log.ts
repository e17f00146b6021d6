import fc from 'fast-check';
import type { CardId, DeckId } from '../../course';
import { fsrs6, grantsFor, type Rating } from '../../memory';
import { stamp, type Device } from '../device';
import type { Draft, Event, EventId } from '../events';
import { progressOf } from '../history';
import { project } from '../project-log';

/** What a learner might do next, before it is known to which cards. */
export type Act =
  | {
      do: 'review';
      card: number;
      rating: Rating;
      millis: number;
      recognised: boolean;
      quiz: string | undefined;
    }
  | { do: 'quiz'; card: number; quiz: string; isLeft: boolean }
  | { do: 'suspend' | 'unsuspend' | 'unbury'; cards: number[] }
  | { do: 'bury'; cards: number[]; days: number }
  | { do: 'undo'; back: number }
  | { do: 'extend'; newCards: number }
  | { do: 'configure'; minutes: number };

const card = fc.integer({ min: 0, max: 5 });
const cards = fc.uniqueArray(card, { minLength: 1, maxLength: 3 });

export const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('review' as const),
      card,
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
      millis: fc.integer({ min: 0, max: 90_000 }),
      recognised: fc.boolean(),
      quiz: fc.option(fc.constantFrom('quiz1', 'quiz2'), { freq: 4, nil: undefined }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('quiz' as const),
      card,
      quiz: fc.constantFrom('quiz1', 'quiz2'),
      isLeft: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('suspend' as const, 'unsuspend' as const, 'unbury' as const),
      cards,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('bury' as const), cards, days: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.integer({ min: 0, max: 5 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('extend' as const), newCards: fc.integer({ min: 1, max: 20 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('configure' as const), minutes: fc.integer({ min: 1, max: 60 }) }),
  },
);

/** An act and the hours that pass before it; a clock may be set back. */
export const timedActs = fc.array(fc.tuple(act, fc.integer({ min: -48, max: 24 * 20 })), { maxLength: 40 });

export const cardOf = (number: number): CardId =>
  `fact${Math.floor(number / 2)}/facet${number % 2}` as CardId;
export const deckOf = (number: number): DeckId => `deck${number % 3}` as DeckId;
export const options = {
  learningSteps: [1, 10],
  relearningSteps: [10],
  desiredRetention: 0.9,
  maximumInterval: 36_500,
  fuzz: true,
};
export const model = fsrs6();

/** What is done, as an event to be; null where there is nothing to undo. */
export function draftOf(wanted: Act, log: readonly Event[], at: number, day: number): Draft | null {
  switch (wanted.do) {
    case 'review': {
      const id = cardOf(wanted.card);
      const { memory } = progressOf(project(log).histories.get(id) ?? [], model);
      const { rating, millis, recognised, quiz } = wanted;
      const granted = grantsFor(memory, { model, options, at, day, seed: id, recognised })[rating];
      const answer = recognised
        ? ({ evidence: 'recognised', outcome: rating === 1 ? 'wrong' : 'correct', hints: 0, millis } as const)
        : ({ evidence: 'recalled', outcome: 'self', hints: 0, millis } as const);
      return {
        type: 'reviewed',
        card: id,
        deck: deckOf(wanted.card),
        rating,
        before: memory.state,
        answer: { ...answer, ...(quiz && { quiz: { id: quiz } }) },
        granted,
        desiredRetention: 0.9,
        preset: 'default',
        scheduler: model.version,
        parameters: 'x',
      };
    }
    case 'quiz':
      return {
        type: 'quizzed',
        quiz: { id: wanted.quiz },
        card: cardOf(wanted.card),
        deck: deckOf(wanted.card),
        answer: wanted.isLeft ? null : { evidence: 'recognised', outcome: 'wrong', hints: 0, millis: 900 },
      };
    case 'suspend':
      return { type: 'suspended', cards: wanted.cards.map(cardOf) };
    case 'unsuspend':
      return { type: 'unsuspended', cards: wanted.cards.map(cardOf) };
    case 'unbury':
      return { type: 'unburied', cards: wanted.cards.map(cardOf) };
    case 'bury':
      return { type: 'buried', cards: wanted.cards.map(cardOf), until: day + wanted.days };
    case 'extend':
      return { type: 'extended', newCards: wanted.newCards, reviews: 0 };
    case 'configure':
      return { type: 'configured', setting: 'minutesPerDay', value: wanted.minutes };
    case 'undo': {
      const target = log[log.length - 1 - wanted.back];
      return target ? { type: 'retracted', target: target.id as EventId } : null;
    }
  }
}

const start = Date.UTC(2026, 10, 23, 3);

/** The log of one device that does these things one after another. */
export function logOf(acts: readonly (readonly [Act, number])[], name: string): Event[] {
  const log: Event[] = [];
  let device: Device = { id: name as Device['id'], sequence: 0, order: 0 };
  let at = start;
  for (const [wanted, hours] of acts) {
    at += hours * 3_600_000;
    const moment = { at, zone: 'Asia/Seoul' };
    const { day } = stamp({ type: 'extended', newCards: 0, reviews: 0 }, device, moment, 4).event;
    const draft = draftOf(wanted, log, at, day);
    if (!draft) continue;
    const stamped = stamp(draft, device, moment, 4);
    device = stamped.device;
    log.push(stamped.event);
  }
  return log;
}

export const anyLog = (name: string): fc.Arbitrary<Event[]> => timedActs.map((acts) => logOf(acts, name));
