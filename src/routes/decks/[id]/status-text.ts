import type { StateRow } from '$lib/domain/progress';
import { dateOfDay, type StudyDay } from '$lib/domain/time';
import { formatDate, type Language, type Messages } from '$lib/messages';
import { cardStatus } from '$lib/state/card-status';

/** Where a card stands, in words. */
export function statusText(
  row: StateRow,
  today: StudyDay,
  { status: words }: Messages<'decks'>,
  language: Language,
): string | undefined {
  const status = cardStatus(row, today);
  if (!status) return undefined;
  if (!('day' in status)) return words[status.kind];
  if (status.kind === 'buried' && status.day === today + 1) return words.tomorrow;
  const isFar = status.day - today > 300;
  return words[status.kind](formatDate(dateOfDay(status.day), language, isFar));
}
