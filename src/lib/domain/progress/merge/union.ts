import { compareEvents, type Event, type EventId } from '../events';

/** What an event says, without its id, as a text that is equal for equal contents: keys in order. */
function contentOf({ id: _, ...content }: Event): string {
  return JSON.stringify(content, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export interface Merged {
  /** Events to add to the log, in replay order. */
  added: Event[];
  /** Events that were there already. */
  known: number;
  /** Added under another id, because a different event already had theirs. */
  twins: number;
}

const baseOf = (id: EventId): EventId => id.split('~')[0] as EventId;

/** FNV-1a, 64 bits: names a twin by its content, so that whichever side meets it gives it the same id. */
function twinId(base: EventId, content: string): EventId {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(content))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `${base}~${hash.toString(16)}` as EventId;
}

/**
 * The union of two logs: what `incoming` adds to `existing`. Nothing is lost or doubled; two different events under one
 * id (of a database that was copied and lived on twice) are both kept.
 */
export function union(existing: ReadonlyMap<EventId, Event>, incoming: readonly Event[]): Merged {
  const added = new Map<EventId, Event>();
  const find = (id: EventId) => existing.get(id) ?? added.get(id);
  let known = 0;
  let twins = 0;

  for (const event of incoming) {
    const base = baseOf(event.id);
    if (!find(base)) {
      added.set(base, { ...event, id: base });
      continue;
    }
    const content = contentOf(event);
    const twin = twinId(base, content);
    if (find(twin) || contentOf(find(base)!) === content) known += 1;
    else {
      added.set(twin, { ...event, id: twin });
      twins += 1;
    }
  }
  return { added: [...added.values()].sort(compareEvents), known, twins };
}
