import type { CardId, DeckId } from '../../src/lib/domain/course';
import { defaultParameterSet, fsrs6, grantsFor, type Granted } from '../../src/lib/domain/memory';
import { stamp, type Device, type DeviceId, type Draft, type Event } from '../../src/lib/domain/progress';
import { deckSwitch, defaultPreset, initialPreset } from '../../src/lib/domain/study';
import { studyDay, type Millis, type StudyDay, type Zone } from '../../src/lib/domain/time';

/** A card that was learned on one day, with two answers, and is due on another. */
export interface Learned {
  card: CardId;
  deck: DeckId;
  learnedOn: StudyDay;
  dueOn: StudyDay;
}

const model = fsrs6();
const dayInMillis = 86_400_000;
const minutesPerDay = 60;
const { desiredRetention } = initialPreset;

const answer = { evidence: 'recalled', outcome: 'self', hints: 0, millis: 6_000 } as const;

const review = (card: CardId, deck: DeckId, before: 'new' | 'learning', granted: Granted): Draft => ({
  type: 'reviewed',
  card,
  deck,
  rating: 3,
  before,
  answer,
  granted,
  desiredRetention,
  preset: defaultPreset,
  scheduler: model.version,
  parameters: defaultParameterSet.hash,
});

/** The log of a learner who turned `decks` on and learned these cards, the last day being that of `at`. */
export function logOf(
  learned: readonly Learned[],
  decks: readonly DeckId[],
  at: Millis,
  zone: Zone,
): { events: Event[]; device: Device } {
  let device: Device = { id: 'bench0000000' as DeviceId, sequence: 0, order: 0 };
  const today = studyDay(at, zone, 4);
  const momentOf = (day: StudyDay) => at - (today - day) * dayInMillis;
  const write = (draft: Draft, moment: Millis): Event => {
    const stamped = stamp(draft, device, { at: moment, zone }, 4);
    device = stamped.device;
    return stamped.event;
  };

  const inOrder = [...learned].sort((a, b) => a.learnedOn - b.learnedOn);
  const start = momentOf(inOrder[0]?.learnedOn ?? today);
  const events = [
    write({ type: 'configured', setting: 'minutesPerDay', value: minutesPerDay }, start),
    ...decks.map((deck) => write({ type: 'configured', setting: deckSwitch(deck), value: true }, start)),
  ];
  for (const { card, deck, learnedOn, dueOn } of inOrder) {
    const moment = momentOf(learnedOn);
    const context = { model, options: initialPreset, at: moment, day: learnedOn, seed: card };
    const step = grantsFor({ state: 'new' }, context)[3];
    const days: Granted = { state: 'review', dueDay: dueOn, intervalDays: dueOn - learnedOn };
    events.push(write(review(card, deck, 'new', step), moment));
    events.push(write(review(card, deck, 'learning', days), moment));
  }
  return { events, device };
}
