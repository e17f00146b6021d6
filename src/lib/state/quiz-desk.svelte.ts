import type { DeckId, Language } from '../domain/course';
import type { QuizRow } from '../domain/progress';
import {
  initialQuiz,
  mostQuestions,
  quizCards,
  quizKinds,
  readQuizOptions,
  simulated,
  type QuizCard,
  type QuizKind,
  type QuizOptions,
  type QuizRun,
} from '../domain/study';
import { keptJson, type KeptJson } from '../platform/kept-json';
import { attempt } from '../storage';
import { readQuizCards, readQuizzes, readRun } from '../storage/quiz';
import { podo } from './podo.svelte';
import { composeAndBegin } from './quiz-beginning';
import { endOverdue } from './quiz-writing';

/** Quizzes of the past that are shown. */
const pastShown = 20;

const isFirst = (each: string, at: number, all: readonly string[]) => all.indexOf(each) === at;

/** Where a quiz is put together. */
export class QuizDesk {
  readonly #memo: KeptJson;
  #options = $state.raw<QuizOptions>(initialQuiz);
  #cards = $state.raw<QuizCard[] | null>(null);
  #past = $state.raw<QuizRow[]>([]);
  #running = $state.raw<QuizRun | null>(null);

  constructor(memo: KeptJson = keptJson('quiz')) {
    this.#memo = memo;
  }

  get options(): QuizOptions {
    return this.#options;
  }
  /** All cards that can be asked, of whatever deck; null until they were read. */
  get cards(): QuizCard[] | null {
    return this.#cards;
  }
  /** The last first. */
  get past(): QuizRow[] {
    return this.#past;
  }
  /** A quiz that was begun here and is not over. */
  get running(): QuizRun | null {
    return this.#running;
  }

  /** How many questions each deck could give at most, whatever else is wanted. */
  readonly perDeck = $derived(
    Object.fromEntries(
      podo.decks.map(({ id }) => [id, mostQuestions(this.cards?.filter(({ deck }) => deck === id) ?? [])]),
    ),
  );
  readonly #ofDecks = $derived(
    quizCards(this.cards ?? [], { decks: this.options.decks, tags: [], kinds: [] }),
  );
  /** Kinds and tags that the chosen decks have. */
  readonly kinds = $derived(quizKinds.filter((kind) => this.#ofDecks.some((card) => card.kind === kind)));
  readonly tags = $derived(
    this.#ofDecks
      .flatMap(({ tags = [] }) => tags)
      .filter(isFirst)
      .sort(),
  );
  /** How many questions the quiz could have at most. */
  readonly most = $derived(mostQuestions(quizCards(this.cards ?? [], this.options)));
  /** How many it will have. */
  readonly count = $derived(Math.min(this.options.count, this.most));

  async read(): Promise<void> {
    await endOverdue();
    const decks = podo.decks.map(({ id }) => id);
    const read = await attempt(() =>
      Promise.all([
        readQuizCards(podo.database, decks, quizKinds),
        readQuizzes(podo.database, pastShown),
        readRun(podo.database),
      ]),
    );
    if (!read.ok) return;
    const [cards, past, run] = read.value;
    this.#cards = cards;
    this.#past = past.sort((a, b) => b.at - a.at);
    this.#running = run?.finishedAt === null ? run : null;
    this.#options = this.#fitting(readQuizOptions(this.#memo.read()));
  }

  /** Options without decks that are gone; where none is left, with those that are studied. */
  #fitting(options: QuizOptions): QuizOptions {
    const has = (id: DeckId) => (this.perDeck[id] ?? 0) > 0;
    const all = podo.decks.filter(({ id }) => has(id));
    const kept = options.decks.filter(has);
    const on = all.filter(({ isOn }) => isOn);
    const decks = kept.length > 0 ? kept : (on.length > 0 ? on : all).map(({ id }) => id);
    return this.#possible({ ...options, decks });
  }

  /** Options without kinds and tags that the chosen decks do not have: they could not be seen, nor taken back. */
  #possible(options: QuizOptions): QuizOptions {
    const own = quizCards(this.#cards ?? [], { decks: options.decks, tags: [], kinds: [] });
    return {
      ...options,
      kinds: options.kinds.filter((wanted) => own.some(({ kind }) => kind === wanted)),
      tags: options.tags.filter((wanted) => own.some(({ tags }) => tags?.includes(wanted))),
    };
  }

  change(changed: Partial<QuizOptions>): void {
    this.#options = this.#possible({ ...this.#options, ...changed });
    this.#memo.write(this.#options);
  }

  simulate(simulation: boolean): void {
    this.change(simulated(this.#options, simulation));
  }

  turnDeck(deck: DeckId, isOn: boolean): void {
    const { decks } = this.#options;
    // In the order of the course.
    this.change({
      decks: podo.decks.map(({ id }) => id).filter((id) => (id === deck ? isOn : decks.includes(id))),
    });
  }

  /** All decks that have questions, or none. */
  turnAll(isOn: boolean): void {
    const all = podo.decks.map(({ id }) => id).filter((id) => (this.perDeck[id] ?? 0) > 0);
    this.change({ decks: isOn ? all : [] });
  }

  turnKind(kind: QuizKind, isOn: boolean): void {
    const { kinds } = this.#options;
    this.change({ kinds: quizKinds.filter((each) => (each === kind ? isOn : kinds.includes(each))) });
  }

  turnTag(tag: string, isOn: boolean): void {
    this.change({
      tags: this.tags.filter((each) => (each === tag ? isOn : this.#options.tags.includes(each))),
    });
  }

  start(language: Language): Promise<boolean> {
    return composeAndBegin(this.#options, language);
  }
}
