import { canRetract, stamp, type Event, type EventId } from '../domain/progress';
import type { Result } from '../domain/result';
import { attempt, Refusal, type StorageError } from './errors';
import { deviceOf, writeEvent, type RecordContext, type Recorded } from './record';
import type { PodoDatabase } from './schema';

/** Takes back the last thing that this device did on this study day and that is not taken back yet. */
export async function undoLast(
  db: PodoDatabase,
  context: RecordContext,
): Promise<Result<Recorded, StorageError>> {
  return attempt(() =>
    db.transaction('rw', db.tablesOf('retracted'), async () => {
      const target = await lastUndoable(db, context);
      if (!target) throw new Refusal({ kind: 'nothing-to-undo' });
      return writeEvent(db, { type: 'retracted', target: target.id }, context);
    }),
  );
}

/** Walks back over this device's events, past those that are taken back: reads as many as were undone in a row. */
async function lastUndoable(db: PodoDatabase, context: RecordContext): Promise<Event | null> {
  const device = await deviceOf(db);
  const { day } = stamp(
    { type: 'retracted', target: '' as EventId },
    device,
    context.moment,
    context.rollover,
  ).event;
  const retracted = new Set<EventId>();
  for (let sequence = device.sequence; sequence > 0; sequence -= 1) {
    const event = await db.events.get(`${device.id}:${sequence}` as EventId);
    if (!event || event.day < day) return null;
    if (event.type === 'retracted') retracted.add(event.target);
    else if (canRetract(event) && !retracted.has(event.id)) return event;
  }
  return null;
}
