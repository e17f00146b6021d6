import { compareEvents, type Event, type EventId } from './events';
import { apply, emptyProjection, type Projection } from './project';
import { canRetract } from './retracting';

/** The projection of a whole log, whatever order its events are given in. Retracted events count as never done. */
export function project(events: readonly Event[]): Projection {
  const byId = new Map(events.map((event) => [event.id, event]));
  const retracted = new Set<EventId>();
  for (const event of events) {
    if (event.type !== 'retracted') continue;
    const target = byId.get(event.target);
    if (target && canRetract(target)) retracted.add(target.id);
  }
  const projection = emptyProjection();
  for (const event of [...byId.values()].sort(compareEvents)) {
    if (!retracted.has(event.id)) apply(projection, event);
  }
  return projection;
}
