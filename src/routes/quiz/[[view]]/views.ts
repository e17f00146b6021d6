import { messagesFor, current } from '$lib/messages';
import { podo } from '$lib/state/podo.svelte';
import { QuizDesk } from '$lib/state/quiz-desk.svelte';
import { quizResults } from '$lib/state/quiz-results';
import { QuizSitting } from '$lib/state/quiz-sitting.svelte';
import { loadKinds } from '../../review/kinds';
import Player from './player/View.svelte';
import Results from './results/View.svelte';
import SetUp from './set-up/View.svelte';

type Event = Parameters<typeof messagesFor>[0];

async function setUp(event: Event) {
  const desk = new QuizDesk();
  const [words] = await Promise.all([
    messagesFor(event, 'quiz', 'decks'),
    podo.open().then(() => desk.read()),
  ]);
  return { view: 'set-up' as const, View: SetUp, ...words, desk };
}

/** Goes on with the quiz that was last begun here; null where there is none. */
async function player(event: Event) {
  const loading = loadKinds(current.language);
  await podo.open();
  const sitting = new QuizSitting();
  const [isThere, words, kinds] = await Promise.all([
    sitting.open(),
    messagesFor(event, 'quiz', 'study'),
    loading,
  ]);
  return isThere || podo.trouble ? { view: 'player' as const, View: Player, ...words, sitting, kinds } : null;
}

async function results(event: Event, id: string) {
  const [words, kinds, found] = await Promise.all([
    messagesFor(event, 'quiz', 'decks', 'study'),
    loadKinds(current.language),
    podo.open().then(() => quizResults(id)),
  ]);
  return { view: 'results' as const, View: Results, ...words, kinds, found };
}

/** What stands under `/quiz`: each with what it needs to be shown. */
export const views = { setUp, player, results };

/** What each is given. */
export type SetUpData = Awaited<ReturnType<typeof setUp>>;
export type PlayerData = NonNullable<Awaited<ReturnType<typeof player>>>;
export type ResultsData = Awaited<ReturnType<typeof results>>;
