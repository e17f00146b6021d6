import type { Event, EventType } from './events';

const retractable: ReadonlySet<EventType> = new Set([
  'reviewed',
  'suspended',
  'unsuspended',
  'buried',
  'unburied',
]);

/** Whether an event can be undone. Settings are changed by another event; what was answered in a quiz stands with its score. */
export const canRetract = (event: Event): boolean =>
  retractable.has(event.type) && !(event.type === 'reviewed' && event.answer.quiz);
