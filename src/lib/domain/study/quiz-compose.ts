import type { Card, DeckId, FactId } from '../course';
import { chanceOf } from '../memory';
import { quizKinds, type QuizKind, type QuizOptions } from './quiz-options';

/** What composing a quiz needs of a card. */
export type QuizCard = Pick<Card, 'id' | 'fact' | 'deck' | 'kind' | 'tags'>;

/** Whether the app grades the answer to a card. */
export const isGraded = ({ kind }: Pick<Card, 'kind'>): boolean => kind !== 'recall';

/** The cards that a quiz may ask. */
export function quizCards<C extends QuizCard>(
  cards: readonly C[],
  { decks, tags, kinds }: Pick<QuizOptions, 'decks' | 'tags' | 'kinds'>,
): C[] {
  return cards.filter(
    (card) =>
      isGraded(card) &&
      decks.includes(card.deck) &&
      (kinds.length === 0 || kinds.includes(card.kind as QuizKind)) &&
      (tags.length === 0 || card.tags?.some((tag) => tags.includes(tag))),
  );
}

/** How many questions a quiz can have at most: one of each fact. */
export const mostQuestions = (cards: readonly QuizCard[]): number =>
  new Set(cards.map(({ fact }) => fact)).size;

function inAnyOrder<T extends { id: string }>(cards: readonly T[], seed: string): T[] {
  return cards
    .map((card) => ({ card, chance: chanceOf(`${seed}#${card.id}`) }))
    .sort((a, b) => a.chance - b.chance || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card);
}

/** Chooses cards of as many kinds as there are, in turn, and at most one of each fact. */
function mixed<C extends QuizCard>(cards: readonly C[], count: number, seed: string): C[] {
  const piles = quizKinds
    .map((kind) => ({
      id: kind,
      cards: inAnyOrder(
        cards.filter((card) => card.kind === kind),
        seed,
      ),
    }))
    .filter((pile) => pile.cards.length > 0);
  const turns = inAnyOrder(piles, seed);
  const taken = new Set<FactId>();
  const chosen: C[] = [];
  for (let hasMore = true; hasMore && chosen.length < count;) {
    hasMore = false;
    for (const pile of turns) {
      if (chosen.length === count) break;
      const at = pile.cards.findIndex(({ fact }) => !taken.has(fact));
      if (at < 0) continue;
      const card = pile.cards[at]!;
      pile.cards = pile.cards.slice(at + 1);
      taken.add(card.fact);
      chosen.push(card);
      hasMore = true;
    }
  }
  return chosen;
}

/** One who takes part in a sharing out: never more than `most`. */
interface Party<Id> {
  id: Id;
  weight: number;
  most: number;
}

/**
 * Shares a whole number out in proportion to weights, by the largest remainder (Hamilton's method; the earlier of equals).
 * What does not fit into one party goes to the others, by their weights. Nobody of weight 0 gets anything.
 */
export function shareOut<Id>(total: number, parties: readonly Party<Id>[]): Map<Id, number> {
  const shares = new Map(parties.map(({ id }) => [id, 0]));
  let left = total;
  let open = parties.filter(({ weight, most }) => weight > 0 && most > 0);
  for (;;) {
    const weights = open.reduce((sum, { weight }) => sum + weight, 0);
    const full = open.filter(({ weight, most }) => (left * weight) / weights >= most);
    if (full.length === 0) break;
    for (const { id, most } of full) shares.set(id, most);
    left -= full.reduce((sum, { most }) => sum + most, 0);
    open = open.filter((party) => !full.includes(party));
  }
  const weights = open.reduce((sum, { weight }) => sum + weight, 0);
  const quotas = open.map((party, place) => {
    const exact = (left * party.weight) / weights;
    return { party, place, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const over = left - quotas.reduce((sum, { whole }) => sum + whole, 0);
  quotas.sort((a, b) => b.rest - a.rest || a.place - b.place);
  for (const [rank, { party, whole }] of quotas.entries())
    shares.set(party.id, whole + (rank < over ? 1 : 0));
  return shares;
}

/**
 * The questions of a quiz in the order in which they are asked: cards that the app grades, of the decks, tags and kinds that
 * are wanted, at most one of each fact, kinds mixed. A simulation takes from each deck by its weight. A seed decides the rest.
 * @param weights of decks; 1 where there is none
 */
export function composeQuiz<C extends QuizCard>(
  cards: readonly C[],
  options: QuizOptions,
  weights: ReadonlyMap<DeckId, number>,
  seed: string,
): C[] {
  const open = quizCards(cards, options);
  if (!options.simulation) return inAnyOrder(mixed(open, options.count, seed), seed);
  const decks = options.decks.map((id) => {
    const own = open.filter(({ deck }) => deck === id);
    return { id, own, weight: weights.get(id) ?? 1, most: mostQuestions(own) };
  });
  const shares = shareOut(options.count, decks);
  return inAnyOrder(
    decks.flatMap(({ id, own }) => mixed(own, shares.get(id) ?? 0, `${seed}/${id}`)),
    seed,
  );
}
