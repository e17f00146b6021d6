import type { DeckId } from '../domain/course';
import { ok, type Result } from '../domain/result';
import { initialPreset, startingPace } from '../domain/study';
import type { LibraryCourse } from './library';
import { podo, type Trouble } from './podo.svelte';

/** How many new cards the first day brings at so many minutes. */
export const startingNewCards = (minutes: number): number =>
  Math.min(initialPreset.newPerDay, Math.floor((minutes * 60) / startingPace.newCard));

/** Stores the chosen courses with their decks turned on; the first thing that is ever written on a device. */
export async function begin(
  courses: readonly LibraryCourse[],
  decks: readonly DeckId[],
  minutes: number,
): Promise<Result<null, Trouble>> {
  for (const course of courses) {
    const kept = await podo.keepCourse(course);
    if (!kept.ok) return kept;
  }
  const settings = {
    minutesPerDay: minutes,
    ...Object.fromEntries(decks.map((deck) => [`decks/${deck}/on`, true])),
  };
  for (const [setting, value] of Object.entries(settings)) {
    const done = await podo.act({ type: 'configured', setting, value });
    if (!done.ok) return done;
  }
  await podo.refresh();
  return ok(null);
}
