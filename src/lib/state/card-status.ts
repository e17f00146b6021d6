import { inLanguage, type Card, type Language } from '../domain/course';
import type { StateRow } from '../domain/progress';
import type { StudyDay } from '../domain/time';

/** Where a card stands, as its learner would say it. `day` is the study day on which it comes back. */
export type CardStatus =
  { kind: 'new' | 'learning' | 'due' | 'suspended' } | { kind: 'buried' | 'next'; day: StudyDay };

/** Where a card stands today; null for one that its course has retired. */
export function cardStatus({ queue, memory, buriedUntil }: StateRow, today: StudyDay): CardStatus | null {
  if (queue === 'archived') return null;
  if (queue === 'suspended') return { kind: 'suspended' };
  if (buriedUntil !== null && buriedUntil > today) return { kind: 'buried', day: buriedUntil };
  if (memory.state === 'new') return { kind: 'new' };
  if ('dueAt' in memory) return { kind: 'learning' };
  if (memory.dueDay > today) return { kind: 'next', day: memory.dueDay };
  return { kind: memory.state === 'review' ? 'due' : 'learning' };
}

/** Cards that stand at one place of the notes. */
export interface PlaceGroup<T> {
  /** The headings above them; none where they stand outside any. */
  path: string[];
  cards: T[];
}

/**
 * Groups cards by their place in the notes; places and the cards of each in the order in which they are met. What all
 * places begin with is left out, unless nothing else would be left.
 */
export function byPlace<T extends { card: Card }>(cards: readonly T[], language: Language): PlaceGroup<T>[] {
  // Not the path that stands above a question, which leaves out what would give its answer away.
  const paths = cards.map(({ card }) => inLanguage(card.texts, language)?.source.path ?? []);
  const common = commonStart(paths.filter((path) => path.length > 0));
  const groups = new Map<string, PlaceGroup<T>>();
  for (const [index, card] of cards.entries()) {
    const whole = paths[index]!;
    const path = whole.length > common ? whole.slice(common) : whole.slice(-1);
    const key = JSON.stringify(path);
    const group = groups.get(key) ?? { path, cards: [] };
    group.cards.push(card);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** How many steps all paths begin with. */
function commonStart([first, ...others]: readonly string[][]): number {
  if (!first || others.length === 0) return 0;
  const differs = first.findIndex((step, index) => others.some((path) => path[index] !== step));
  return differs === -1 ? first.length : differs;
}
