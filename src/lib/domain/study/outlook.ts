import { elapsedDays, type MemoryModel } from '../memory';
import type { StateRow } from '../progress';
import type { StudyDay } from '../time';
import { allowanceOf } from './allowance';
import { caughtUpOn } from './catch-up';
import type { DayPlan, Supply } from './day-plan';
import { mostWorthSavingFirst } from './order';
import type { Settings } from './settings';

/** What lies beyond today. */
export interface Outlook {
  /** How many cards tomorrow takes, if no more is studied until then than what today still takes. */
  tomorrow: number;
  /** Set where more is due than today takes; the day on which all is caught up, null where it is months away. */
  backlog: { waiting: number; caughtUpOn: StudyDay | null } | null;
}

export function outlookOf(supply: Supply, plan: DayPlan, settings: Settings, model: MemoryModel): Outlook {
  return {
    tomorrow: tomorrowOf(supply, plan, settings),
    backlog:
      plan.waiting === 0
        ? null
        : { waiting: plan.waiting, caughtUpOn: caughtUp(supply, plan, settings, model) },
  };
}

const noExtension = { newCards: 0, reviews: 0 };

function tomorrowOf(supply: Supply, { day, waiting, counts }: DayPlan, settings: Settings): number {
  const due = waiting + (supply.dueLater.get(day + 1) ?? 0);
  const allowance = allowanceOf(settings, { due, extension: noExtension, pace: supply.pace });
  return Math.min(due, allowance.reviews) + Math.min(supply.freshTotal - counts.new, allowance.newCards);
}

function caughtUp(
  supply: Supply,
  { day, left }: DayPlan,
  settings: Settings,
  model: MemoryModel,
): StudyDay | null {
  const ordered = mostWorthSavingFirst(supply.due, day, model);
  const perDay = allowanceOf(settings, {
    due: supply.dueTotal,
    extension: noExtension,
    pace: supply.pace,
  }).reviews;
  return caughtUpOn({
    today: day,
    returns: ordered.map((row) => daysUntilReturn(row, day, settings, model)),
    further: Math.max(0, supply.dueTotal - ordered.length),
    later: supply.dueLater,
    leftToday: left.reviews,
    perDay,
  });
}

/** The interval that a card would get if it were recalled today. */
function daysUntilReturn(
  { memory }: StateRow,
  day: StudyDay,
  settings: Settings,
  model: MemoryModel,
): number {
  if (memory.state === 'new') return 1;
  const { stability } = model.next(memory, elapsedDays(memory, day), 3);
  return Math.round(model.interval(stability, settings.preset.desiredRetention));
}
