import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Card, Course, CourseId, Deck, DeckId, Fact } from '../domain/course';
import type { ParameterSet } from '../domain/memory';
import type {
  DeckCounts,
  Device,
  Event,
  EventType,
  Extension,
  PackedHistory,
  QuizRow,
  Setting,
  StateRow,
  Studied,
} from '../domain/progress';
import type { QuizRun } from '../domain/study';
import type { StudyDay } from '../domain/time';

/** A course without its decks, facts and cards, which have tables of their own. */
export type CourseRow = Omit<Course, 'decks' | 'facts' | 'cards'> & { hash: string };
export type DeckRow = Deck & { course: CourseId; position: number };
export type FactRow = Fact & { course: CourseId };
/** The words of a card, apart from its state: queues never read them. */
export type ContentRow = Card & { course: CourseId; position: number };

export type DeckCountsRow = DeckCounts & { deck: DeckId };
export interface DueCountRow {
  deck: DeckId;
  day: StudyDay;
  count: number;
}

/** Single values by name: this database's identity, the space kept for a full disk, and the quiz that was last begun here. */
export type MetaRow =
  { key: 'device'; device: Device } | { key: 'ballast'; bytes: Uint8Array } | { key: 'quiz'; run: QuizRun };

/**
 * The database `podo`. Sources: events (union), parameterSets and media (by hash), courses, decks, facts and contents
 * (by course version), meta (this device's own). All else is derived from these and can be rebuilt.
 */
export class PodoDatabase extends Dexie {
  events!: EntityTable<Event, 'id'>;
  parameterSets!: EntityTable<ParameterSet, 'hash'>;
  media!: Table<{ hash: string; type: string; bytes: Uint8Array }, string>;
  courses!: EntityTable<CourseRow, 'id'>;
  decks!: EntityTable<DeckRow, 'id'>;
  facts!: EntityTable<FactRow, 'id'>;
  contents!: EntityTable<ContentRow, 'id'>;
  meta!: Table<MetaRow, MetaRow['key']>;

  histories!: EntityTable<PackedHistory, 'card'>;
  memories!: EntityTable<StateRow, 'card'>;
  settings!: EntityTable<Setting, 'key'>;
  extensions!: EntityTable<Extension, 'day'>;
  studied!: Table<Studied, [StudyDay, DeckId]>;
  dueCounts!: Table<DueCountRow, [DeckId, StudyDay]>;
  deckCounts!: EntityTable<DeckCountsRow, 'deck'>;
  quizzes!: EntityTable<QuizRow, 'id'>;

  constructor(name = 'podo', options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    // All engines default to relaxed durability, in which a power cut loses the last seconds (docs/decisions/0003).
    super(name, { ...options, chromeTransactionDurability: 'strict', cache: 'disabled' });
    // Only the latest version is declared: Dexie compares it with what is there, and nothing needed more than new indexes.
    this.version(2).stores({
      events: 'id, order',
      parameterSets: 'hash',
      media: 'hash',
      courses: 'id',
      decks: 'id, course',
      facts: 'id, course',
      contents: 'id, course, [deck+kind], *tags',
      meta: 'key',
      histories: 'card',
      memories: 'card, [deck+queue+due]',
      settings: 'key',
      extensions: 'day',
      studied: '[day+deck]',
      dueCounts: '[deck+day]',
      deckCounts: 'deck',
      quizzes: 'id, day',
    });
  }

  /** All derived tables, with the events and this device: what a rebuild writes. */
  get progressTables(): Table[] {
    return [...this.tablesOf('reviewed'), this.extensions, this.settings, this.quizzes];
  }

  /** The tables that writing an event of a type needs; each more costs time at every answer. */
  tablesOf(type: EventType): Table[] {
    const log = [this.events, this.meta];
    if (type === 'extended') return [...log, this.extensions];
    if (type === 'configured' || type === 'adopted') return [...log, this.settings];
    return [...log, this.histories, this.memories, this.studied, this.dueCounts, this.deckCounts];
  }
}
