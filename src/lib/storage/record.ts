import type { CardId } from '../domain/course';
import type { MemoryModel } from '../domain/memory';
import {
  apply,
  emptyProjection,
  cardsOf,
  pack,
  progressOf,
  stamp,
  stateRow,
  studiedKey,
  takeBack,
  unpack,
  type Device,
  type Draft,
  type Event,
  type EventId,
  type Moment,
  type PackedHistory,
  type Projection,
  type StateRow,
} from '../domain/progress';
import type { Result } from '../domain/result';
import { studyDay, type StudyDay } from '../domain/time';
import { adjustCounters, type RowChange } from './counters';
import { freeBallast } from './ballast';
import { attempt, Refusal, type StorageError } from './errors';
import type { PodoDatabase } from './schema';

export interface RecordContext {
  model: MemoryModel;
  moment: Moment;
  rollover: number;
}

export interface Recorded {
  event: Event;
  /** The state rows that changed, as they are now. */
  rows: StateRow[];
}

/** What a screen saw of a card when its learner decided: a change is refused if the card was changed since. */
export type Seen = Pick<StateRow, 'card' | 'revision'>;

/**
 * Writes one event with all that follows from it, in one strictly durable transaction: either everything is kept when
 * this returns, or nothing happened. A full disk is tried once more after the spare space was given up.
 */
export async function record(
  db: PodoDatabase,
  draft: Draft,
  context: RecordContext,
  seen?: Seen,
): Promise<Result<Recorded, StorageError>> {
  const write = () =>
    attempt(() => db.transaction('rw', db.tablesOf(draft.type), () => writeEvent(db, draft, context, seen)));
  const result = await write();
  return !result.ok && result.error.kind === 'full' && (await freeBallast(db)) ? write() : result;
}

/** This device and how far it has counted. @throws Refusal where the database is not opened */
export async function deviceOf(db: PodoDatabase): Promise<Device> {
  const row = await db.meta.get('device');
  if (row?.key !== 'device') throw new Refusal({ kind: 'closed' });
  return row.device;
}

/** Writes one event inside a transaction that is open. @throws Refusal */
export async function writeEvent(
  db: PodoDatabase,
  draft: Draft,
  context: RecordContext,
  seen?: Seen,
): Promise<Recorded> {
  const target = draft.type === 'retracted' ? await db.events.get(draft.target) : undefined;
  const day = studyDay(context.moment.at, context.moment.zone, context.rollover);
  const [device, part] = await Promise.all([deviceOf(db), loadPart(db, target ?? { ...draft, day })]);
  const stamped = stamp(draft, device, context.moment, context.rollover);
  if (seen && part.rows.get(seen.card)?.revision !== seen.revision) {
    throw new Refusal({ kind: 'changed-elsewhere' });
  }

  if (target && isApplied(part, target.id)) takeBack(part.projection, target);
  else apply(part.projection, stamped.event);

  const changes = changedRows(part, context.model);
  await Promise.all([
    db.events.add(stamped.event),
    db.meta.put({ key: 'device', device: stamped.device }),
    savePart(db, part),
    changes.length > 0 ? db.memories.bulkPut(changes.map(([, after]) => after)) : undefined,
    adjustCounters(db, changes),
  ]);
  return { event: stamped.event, rows: changes.map(([, after]) => after) };
}

/** The rows of a projection that one event touches. */
interface Part {
  projection: Projection;
  rows: Map<CardId, StateRow>;
}

async function loadPart(db: PodoDatabase, event: Draft & { day: StudyDay }): Promise<Part> {
  const cards = cardsOf(event);
  const [histories, rows, studied, extension, setting] = await Promise.all([
    cards.length > 0 ? db.histories.bulkGet(cards) : [],
    cards.length > 0 ? db.memories.bulkGet(cards) : [],
    event.type === 'reviewed' ? db.studied.get([event.day, event.deck]) : undefined,
    event.type === 'extended' ? db.extensions.get(event.day) : undefined,
    event.type === 'configured' ? db.settings.get(event.setting) : undefined,
  ]);
  const projection = emptyProjection();
  cards.forEach((card, index) =>
    projection.histories.set(card, unpack(histories[index] ?? emptyHistory(card))),
  );
  if (studied) projection.studied.set(studiedKey(studied.day, studied.deck), studied);
  if (extension) projection.extensions.set(extension.day, extension);
  if (setting) projection.settings.set(setting.key, setting);
  return { projection, rows: new Map(rows.flatMap((row) => (row ? [[row.card, row]] : []))) };
}

const emptyHistory = (card: CardId): PackedHistory => ({ card, ids: [], numbers: [] });

const isApplied = ({ projection }: Part, id: EventId): boolean =>
  [...projection.histories.values()].some((history) => history.some((entry) => entry.id === id));

/** Progress of cards whose course is not here stays in their history until it comes. */
function changedRows(
  { projection, rows }: Part,
  model: MemoryModel,
): (RowChange & readonly [StateRow, StateRow])[] {
  return [...projection.histories].flatMap(([card, history]) => {
    const before = rows.get(card);
    return before ? [[before, stateRow(before, progressOf(history, model))] as const] : [];
  });
}

/** Writes the rows that were touched, and asks for no table beyond those of the event. */
async function savePart(db: PodoDatabase, { projection }: Part): Promise<void> {
  const histories = [...projection.histories].map(([card, history]) => pack(card, history));
  const save = <Row>(table: { bulkPut(rows: Row[]): PromiseLike<unknown> }, rows: Row[]) =>
    rows.length > 0 ? table.bulkPut(rows) : undefined;
  await Promise.all([
    save(db.histories, histories),
    save(db.studied, [...projection.studied.values()]),
    save(db.extensions, [...projection.extensions.values()]),
    save(db.settings, [...projection.settings.values()]),
  ]);
}
