import type { Card, DeckId, Language } from '../domain/course';
import type { QuizRow } from '../domain/progress';
import {
  answered,
  composeQuiz,
  initialQuiz,
  mostQuestions,
  quizCards,
  quizKinds,
  readQuizOptions,
  simulated,
  startQuiz,
  type QuizCard,
  type QuizKind,
  type QuizOptions,
  type QuizRun,
} from '../domain/study';
import { moment } from '../platform';
import { keptJson, type KeptJson } from '../platform/kept-json';
import { attempt } from '../storage';
import { newDevice } from '../storage/identity';
import { readQuizCards, readQuizzes, readRun } from '../storage/quiz';
import { podo } from './podo.svelte';
import { endOverdue, endRun, keepRun } from './quiz-writing';

/** Quizzes of the past that are shown. */
const pastShown = 20;

/** Begins a quiz of these cards, in place of any other; what was answered of that one is written down. */
export async function beginQuiz(
  cards: readonly QuizCard[],
  options: QuizOptions,
  language: Language,
): Promise<boolean> {
  const before = await readRun(podo.database);
  if (before && before.finishedAt === null && answered(before) > 0) await endRun(before);
  const run = startQuiz(cards, options, { id: newDevice(), language, ...moment() });
  return (await keepRun(run)).ok;
}

/** Begins a quiz of the cards that were answered wrong, one after the other, which counts for nothing. */
export const beginMistakes = (cards: readonly Card[], language: Language): Promise<boolean> =>
  beginQuiz(
    cards,
    {
      ...initialQuiz,
      decks: [...new Set(cards.map(({ deck }) => deck))],
      count: cards.length,
      counts: false,
    },
    language,
  );

/** Composes a quiz of what there is now, and begins it. @returns whether there is one */
export async function composeAndBegin(options: QuizOptions, language: Language): Promise<boolean> {
  const read = await attempt(() => readQuizCards(podo.database, options.decks, quizKinds));
  const weights = new Map(podo.decks.map(({ id, weight = 1 }) => [id, weight]));
  const cards = read.ok ? composeQuiz(read.value, options, weights, newDevice()) : [];
  return cards.length > 0 && beginQuiz(cards, options, language);
}

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
    new Map(
      podo.decks.map(({ id }) => [id, mostQuestions(this.cards?.filter(({ deck }) => deck === id) ?? [])]),
    ),
  );
  readonly #ofDecks = $derived(
    quizCards(this.cards ?? [], { decks: this.options.decks, tags: [], kinds: [] }),
  );
  /** Kinds and tags that the chosen decks have. */
  readonly kinds = $derived(quizKinds.filter((kind) => this.#ofDecks.some((card) => card.kind === kind)));
  readonly tags = $derived([...new Set(this.#ofDecks.flatMap(({ tags = [] }) => tags))].sort());
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
    const has = (id: DeckId) => (this.perDeck.get(id) ?? 0) > 0;
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
    const all = podo.decks.map(({ id }) => id).filter((id) => (this.perDeck.get(id) ?? 0) > 0);
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
