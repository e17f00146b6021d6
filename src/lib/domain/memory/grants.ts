import type { Millis, StudyDay } from '../time';
import { elapsedDays, type CardMemory, type Granted } from './card-memory';
import { chanceOf, wholeDays } from './fuzz';
import type { MemoryModel, Rating } from './model';

/** What decides how long a card stays away. */
export interface SchedulingOptions {
  /** Minutes between the first looks at a card; a step of 1,440 or more crosses days. */
  learningSteps: readonly number[];
  /** Minutes until a forgotten card comes back. */
  relearningSteps: readonly number[];
  /** Probability of recall at which a card comes back, 0.70..0.97. */
  desiredRetention: number;
  /** Days. */
  maximumInterval: number;
  fuzz: boolean;
}

export interface GrantContext {
  model: MemoryModel;
  options: SchedulingOptions;
  at: Millis;
  day: StudyDay;
  /** Which card it is: with its number of reviews it seeds the fuzz. */
  seed: string;
  /** The answer was only picked out among others. @default false */
  recognised?: boolean;
}

const minutesInDay = 1_440;

function atStep(
  state: 'learning' | 'relearning',
  step: number,
  minutes: number,
  context: GrantContext,
): Granted {
  if (minutes < minutesInDay) {
    return { state, step, dueAt: context.at + Math.round(minutes * 60_000), intervalDays: 0 };
  }
  const intervalDays = Math.round(minutes / minutesInDay);
  return { state, step, dueDay: context.day + intervalDays, intervalDays };
}

/** Anki: hard repeats the step; on the first of several it waits for the mean of the first two, on a single one half as long again. */
function hardMinutes(steps: readonly number[], step: number): number {
  const here = steps[step]!;
  if (step > 0) return here;
  const next = steps[1];
  return next === undefined ? Math.min(here * 1.5, here + minutesInDay) : (here + next) / 2;
}

/** The step a rating leads to, or null where the card leaves the steps. */
function stepAfter(
  rating: Rating,
  steps: readonly number[],
  step: number,
): { step: number; minutes: number } | null {
  if (steps.length === 0 || rating === 4) return null;
  const here = Math.min(step, steps.length - 1);
  if (rating === 1) return { step: 0, minutes: steps[0]! };
  if (rating === 2) return { step: here, minutes: hardMinutes(steps, here) };
  const next = steps[here + 1];
  return next === undefined ? null : { step: here + 1, minutes: next };
}

/** The steps that a rating walks, and where on them the card stands; null where days are asked for, not steps. */
function stepsFor(memory: CardMemory, rating: Rating, options: SchedulingOptions) {
  switch (memory.state) {
    case 'new':
      return { state: 'learning', steps: options.learningSteps, step: 0 } as const;
    case 'learning':
      return { state: 'learning', steps: options.learningSteps, step: memory.step } as const;
    case 'relearning':
      return { state: 'relearning', steps: options.relearningSteps, step: memory.step } as const;
    case 'review':
      return rating === 1
        ? ({ state: 'relearning', steps: options.relearningSteps, step: 0 } as const)
        : null;
  }
}

/**
 * A card that is being learnt stays so until tomorrow where its answer was only picked out: it needs two such answers on
 * different days (docs/decisions/0010). Null where that is not so, or the second one was given.
 */
function heldGrant(memory: CardMemory, rating: Rating, { day, options }: GrantContext): Granted | null {
  if (memory.state !== 'new' && memory.state !== 'learning') return null;
  const isSecond = memory.state === 'learning' && 'recognised' in memory && elapsedDays(memory, day) > 0;
  if (isSecond && rating > 1) return null;
  const step = rating === 1 ? 0 : Math.max(0, options.learningSteps.length - 1);
  const grant = { state: 'learning', step, dueDay: day + 1, intervalDays: 1 } as const;
  return rating > 2 ? { ...grant, recognised: true } : grant;
}

function stepGrant(memory: CardMemory, rating: Rating, context: GrantContext): Granted | null {
  const walked = stepsFor(memory, rating, context.options);
  const after = walked && stepAfter(rating, walked.steps, walked.step);
  const leaves = after === null || rating > 2;
  const held = context.recognised && leaves ? heldGrant(memory, rating, context) : null;
  if (held) return held;
  return after ? atStep(walked!.state, after.step, after.minutes, context) : null;
}

/**
 * What each of the four ratings would grant. In days, good is at least one more than hard and easy one more than good;
 * all four share one chance, so the fuzz keeps their order.
 */
export function grantsFor(memory: CardMemory, context: GrantContext): Record<Rating, Granted> {
  const { model, options, day, seed } = context;
  const before = memory.state === 'new' ? null : memory;
  const elapsed = before ? elapsedDays(before, day) : 0;
  const chance = options.fuzz ? chanceOf(`${seed}#${before?.reps ?? 0}`) : null;
  const daysFor = (rating: Rating) =>
    model.interval(model.next(before, elapsed, rating).stability, options.desiredRetention);

  let minimum = 1;
  const grant = (rating: Rating): Granted => {
    const step = stepGrant(memory, rating, context);
    if (step) return step;
    const wanted = rating === 2 ? Math.min(daysFor(2), daysFor(3)) : daysFor(rating);
    const intervalDays = wholeDays(wanted, minimum, options.maximumInterval, chance);
    if (rating > 1) minimum = intervalDays + 1;
    return { state: 'review', dueDay: day + intervalDays, intervalDays };
  };
  return { 1: grant(1), 2: grant(2), 3: grant(3), 4: grant(4) };
}
