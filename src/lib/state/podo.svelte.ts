import type { Card, CardId, CourseId, DeckId } from '../domain/course';
import { defaultParameterSet, fsrs6, type MemoryModel } from '../domain/memory';
import { noCards, parametersSetting, type DeckCounts, type Draft, type StateRow } from '../domain/progress';
import { err, ok, type Result } from '../domain/result';
import {
  checkSetting,
  deckSwitch,
  planDay,
  readSettings,
  type DayPlan,
  type Settings,
  type Supply,
} from '../domain/study';
import { studyDay, type StudyDay } from '../domain/time';
import { devicePreferences, joinTabs, moment, type Tabs } from '../platform';
import {
  attempt,
  isUntouched,
  openDatabase,
  PodoDatabase,
  readContents,
  readSupply,
  record,
  type CourseRow,
  type DeckRow,
  type RecordContext,
  type Recorded,
  type Seen,
  type StorageError,
  watchDatabase,
} from '../storage';
import type { LibraryCourse } from './library';

/** Why the app cannot go on as it is; each has a sentence and a button. */
export type Trouble = StorageError | { kind: 'emptied' };

export type DeckView = DeckRow & { counts: DeckCounts; isOn: boolean };

/** Troubles that belong to one action; the others concern the whole app and stay on the screen. */
const passing: ReadonlySet<Trouble['kind']> = new Set(['changed-elsewhere', 'nothing-to-undo']);

type Listener = (cards: readonly string[] | 'everything') => void;

/** What the app knows and does: the one place that holds the open database. */
class Podo {
  #db = new PodoDatabase();
  #tabs: Tabs | undefined;
  #opening: Promise<void> | undefined;
  #refreshed: Promise<void> = Promise.resolve();
  #model: MemoryModel = fsrs6();
  #parameters = defaultParameterSet.hash;
  #listeners = new Set<Listener>();
  readonly preferences = devicePreferences();

  #settings = $state.raw<Settings>(readSettings([]));
  #plan = $state.raw<DayPlan | null>(null);
  #supply: Supply | null = null;
  #decks = $state.raw<DeckView[]>([]);
  #courses = $state.raw<CourseRow[]>([]);
  #trouble = $state.raw<Trouble | null>(null);

  get settings(): Settings {
    return this.#settings;
  }
  /** What is left of today; null until the database is open. */
  get plan(): DayPlan | null {
    return this.#plan;
  }
  /** What the plan was made of, for what looks beyond today. */
  get supply(): Supply | null {
    return this.#supply;
  }
  get decks(): DeckView[] {
    return this.#decks;
  }
  get courses(): CourseRow[] {
    return this.#courses;
  }
  get trouble(): Trouble | null {
    return this.#trouble;
  }
  get model(): MemoryModel {
    return this.#model;
  }
  get parameters(): string {
    return this.#parameters;
  }
  /** The database, for what is loaded lazily beside this: backup, restore, rebuild. */
  get database(): PodoDatabase {
    return this.#db;
  }

  constructor() {
    watchDatabase(this.#db, {
      outdated: () => (this.#trouble = { kind: 'outdated' }),
      blocked: () => (this.#trouble = { kind: 'blocked' }),
      closed: () => (this.#opening = undefined),
    });
  }

  /** Opens the database and plans the day; once, however often it is asked for. */
  open(): Promise<void> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<void> {
    const opened = await openDatabase(this.#db);
    if (!opened.ok) {
      this.#trouble = opened.error;
      this.#opening = undefined;
      return;
    }
    // A browser drops a broken database without a word. Whoever studied here before is not greeted as new.
    const isLost = this.preferences.started() && (await isUntouched(this.#db));
    this.#trouble = isLost ? { kind: 'emptied' } : null;
    this.#tabs ??= joinTabs(
      (message) => void this.#hear(message.type === 'progress' ? message.cards : 'everything'),
    );
    await this.refresh();
  }

  /** Tries again after a trouble. */
  async retry(): Promise<void> {
    this.#trouble = null;
    this.#opening = undefined;
    await this.open();
  }

  /** The learner knows that the records are gone and begins anew. */
  acceptEmpty(): void {
    this.preferences.forgetStarted();
    this.#trouble = null;
  }

  /** The moment it is, ms. */
  now(): number {
    return moment().at;
  }

  today(): StudyDay {
    const { at, zone } = moment();
    return studyDay(at, zone, this.#settings.rolloverHour);
  }

  /** Reads settings, courses and what is due, and plans the day anew; one time after another, so that the last one holds. */
  refresh(): Promise<void> {
    this.#refreshed = this.#refreshed.then(() => this.#refresh());
    return this.#refreshed;
  }

  /** Comes back when no refresh that was asked for is under way any more. */
  get refreshed(): Promise<void> {
    return this.#refreshed;
  }

  async #refresh(): Promise<void> {
    const read = await attempt(async () => {
      const [settings, courses, decks, counts] = await Promise.all([
        this.#db.settings.toArray(),
        this.#db.courses.toArray(),
        this.#db.decks.toArray(),
        this.#db.deckCounts.toArray(),
      ]);
      await this.#adoptParameters(settings.find(({ key }) => key === parametersSetting)?.value);
      this.#settings = readSettings(settings);
      this.#courses = courses;
      const countsOf = new Map(counts.map((row) => [row.deck, row]));
      this.#decks = decks
        .map((deck) => ({
          ...deck,
          counts: countsOf.get(deck.id) ?? noCards(),
          isOn: this.#settings.decksOn.has(deck.id),
        }))
        .sort((a, b) => a.course.localeCompare(b.course) || a.position - b.position);
      const day = this.today();
      const decksOn = this.#decks.filter(({ isOn }) => isOn);
      this.#supply = await readSupply(this.#db, decksOn, this.#settings, day);
      this.#plan = planDay(this.#supply, this.#settings, day, this.#model);
    });
    if (!read.ok) this.#fail(read.error);
  }

  async #adoptParameters(hash: unknown): Promise<void> {
    if (typeof hash !== 'string' || hash === this.#parameters) return;
    const set = await this.#db.parameterSets.get(hash);
    if (!set) return;
    this.#model = fsrs6(set.weights);
    this.#parameters = hash;
  }

  /** Writes down what the learner did. The screen goes on only when this has come back. */
  act(draft: Draft, seen?: Seen): Promise<Result<Recorded, Trouble>> {
    return this.write((context) => record(this.#db, draft, context, seen));
  }

  /** Takes back the last thing that was done here today. */
  async undo(): Promise<Result<Recorded, Trouble>> {
    const { undoLast } = await import('../storage/undo');
    return this.write((context) => undoLast(this.#db, context));
  }

  /** Writes by other means than `act`, with the same care; for what is loaded lazily beside this. */
  async write<Done extends Pick<Recorded, 'rows'>>(
    work: (context: RecordContext) => Promise<Result<Done, StorageError>>,
  ): Promise<Result<Done, Trouble>> {
    const context = { model: this.#model, moment: moment(), rollover: this.#settings.rolloverHour };
    let result = await work(context);
    if (!result.ok && result.error.kind === 'closed') {
      // Phones close the connection while the app is in the background: open it again, once.
      await attempt(() => this.#db.open());
      result = await work(context);
    }
    if (!result.ok) {
      if (!passing.has(result.error.kind)) this.#fail(result.error);
      return result;
    }
    this.preferences.markStarted();
    this.#tabs?.tell({ type: 'progress', cards: result.value.rows.map(({ card }) => card) });
    return result;
  }

  #fail(error: StorageError): void {
    this.#trouble = error;
  }

  /** Changes a setting, if the value is within its bounds, and plans the day anew. */
  async configure(setting: string, value: unknown): Promise<Result<null, Trouble>> {
    const checked = checkSetting(setting, value);
    if (!checked.ok) return err({ kind: 'unexpected', message: `${setting}: ${checked.error.kind}` });
    const done = await this.act({ type: 'configured', setting, value: checked.value });
    if (!done.ok) return done;
    await this.refresh();
    this.#tabs?.tell({ type: 'settings' });
    return ok(null);
  }

  turnDeck(deck: DeckId, isOn: boolean): Promise<Result<null, Trouble>> {
    return this.configure(deckSwitch(deck), isOn);
  }

  /** "More today": raises today's limits. */
  async extend(newCards: number, reviews: number): Promise<void> {
    if ((await this.act({ type: 'extended', newCards, reviews })).ok) await this.refresh();
  }

  /** Stores a course of the library, or a later version of one that is here. */
  async keepCourse({ course, hash }: LibraryCourse): Promise<Result<null, Trouble>> {
    const { importCourse } = await import('../storage/courses');
    const done = await importCourse(this.#db, course, hash, this.#model);
    if (!done.ok) {
      this.#fail(done.error);
      return done;
    }
    this.preferences.markStarted();
    await this.refresh();
    this.#tabs?.tell({ type: 'courses', courses: [course.id satisfies CourseId] });
    return ok(null);
  }

  contents(cards: readonly CardId[]): Promise<Result<Card[], StorageError>> {
    return attempt(() => readContents(this.#db, cards));
  }

  row(card: CardId): Promise<Result<StateRow | undefined, StorageError>> {
    return attempt(() => this.#db.memories.get(card));
  }

  /** Everything may have changed in the database: reads it anew, here and in the other tabs. */
  async changedEverywhere(): Promise<void> {
    await this.#hear('everything');
    this.#tabs?.tell({ type: 'everything' });
  }

  /** Calls back after another tab, or a restore, changed something. @returns stops it */
  onElsewhere(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #hear(cards: readonly string[] | 'everything'): Promise<void> {
    await this.refresh();
    for (const listener of this.#listeners) listener(cards);
  }
}

export const podo = new Podo();
