import { fsrs6, type MemoryState } from '../../src/lib/domain/memory';
import { chances } from './chance';

/** After a holiday more is due than the minutes take. In which order is most kept? (docs/decisions/0006) */

interface Card {
  memory: MemoryState;
  lastDay: number;
  interval: number;
  dueDay: number;
}

const model = fsrs6();
const seconds = { recalled: 8, forgotten: 35 };
const days = 30;
const learners = 60;

const recall = ({ memory, lastDay }: Card, day: number) => model.recall(memory, day - lastDay);

function gainPerSecond(card: Card, day: number, payOffDays: number): number {
  const elapsed = day - card.lastDay;
  const now = recall(card, day);
  const after = (rating: 1 | 3) => model.recall(model.next(card.memory, elapsed, rating), payOffDays);
  const gain = now * after(3) + (1 - now) * after(1) - model.recall(card.memory, elapsed + payOffDays);
  return gain / (now * seconds.recalled + (1 - now) * seconds.forgotten);
}

const hash = ({ interval, dueDay, memory }: Card) =>
  chances(interval * 7_919 + dueDay * 104_729 + Math.round(memory.difficulty * 1e6))();

/** Smaller comes first. */
const orders: Record<string, (card: Card, day: number) => number> = {
  'lowest recall first': (card, day) => recall(card, day),
  'highest recall first': (card, day) => -recall(card, day),
  'relative overdueness': ({ lastDay, interval }, day) => -(day - lastDay) / interval,
  'due date': ({ dueDay }) => dueDay,
  random: hash,
  'gain a second, 14 days': (card, day) => -gainPerSecond(card, day, 14),
  'gain a second, 60 days': (card, day) => -gainPerSecond(card, day, 60),
};

const backlog = (chance: () => number, away: number): Card[] =>
  Array.from({ length: 300 }, () => {
    const interval = Math.max(2, Math.round(Math.exp(chance() * Math.log(60))));
    const overdue = Math.floor(chance() * away);
    return {
      memory: { stability: interval, difficulty: 3 + 5 * chance() },
      lastDay: -interval - overdue,
      interval,
      dueDay: -overdue,
    };
  });

function review(card: Card, day: number, isRecalled: boolean): void {
  const memory = model.next(card.memory, day - card.lastDay, isRecalled ? 3 : 1);
  card.memory = isRecalled ? memory : model.next(memory, 0, 3);
  card.lastDay = day;
  card.interval = Math.max(1, Math.round(model.interval(card.memory.stability, 0.9)));
  card.dueDay = day + card.interval;
}

function simulate(minutes: number, away: number, key: (card: Card, day: number) => number) {
  const sums = { mean: 0, end: 0, caughtUp: 0 };
  for (let learner = 1; learner <= learners; learner += 1) {
    const cards = backlog(chances(learner), away);
    const answer = chances(learner + 1_000);
    let caughtUp = days;
    for (let day = 0; day < days; day += 1) {
      let left = minutes * 60;
      const keyed = cards
        .filter(({ dueDay }) => dueDay <= day)
        .map((card) => ({ card, key: key(card, day) }));
      keyed.sort((a, b) => a.key - b.key);
      let done = 0;
      for (; done < keyed.length && left > 0; done += 1) {
        const { card } = keyed[done]!;
        const isRecalled = answer() < recall(card, day);
        left -= isRecalled ? seconds.recalled : seconds.forgotten;
        review(card, day, isRecalled);
      }
      if (done === keyed.length) caughtUp = Math.min(caughtUp, day);
      sums.mean += cards.reduce((sum, card) => sum + recall(card, day), 0) / cards.length / days;
    }
    sums.end += cards.reduce((sum, card) => sum + recall(card, days), 0) / cards.length;
    sums.caughtUp += caughtUp;
  }
  const percent = (sum: number) => Number(((100 * sum) / learners).toFixed(2));
  return {
    'mean recall %': percent(sums.mean),
    'on day 30 %': percent(sums.end),
    'caught up on day': Number((sums.caughtUp / learners).toFixed(1)),
  };
}

export function run(): Record<string, unknown>[] {
  const scenarios = [
    { minutes: 10, away: 14 },
    { minutes: 10, away: 30 },
    { minutes: 5, away: 30 },
    { minutes: 5, away: 90 },
  ];
  return scenarios.flatMap(({ minutes, away }) =>
    Object.entries(orders).map(([order, key]) => ({
      minutes,
      'days away': away,
      order,
      ...simulate(minutes, away, key),
    })),
  );
}
