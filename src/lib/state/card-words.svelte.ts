import type { Card, CardId } from '../domain/course';
import type { Session } from '../domain/study';
import { podo } from './podo.svelte';

/** How many cards' words are read ahead, so that the next question is there when an answer is saved. */
const ahead = 3;

/** The words of the cards of a session, read a few cards ahead. */
export class CardWords {
  #known = $state.raw<Record<CardId, Card>>({});

  of(card: CardId): Card | null {
    return this.#known[card] ?? null;
  }

  get all(): Card[] {
    return Object.values(this.#known);
  }

  /** Comes back once the words of the session's card are there; those of the cards that follow may come later. */
  async readFor({ current, main, learning }: Session): Promise<void> {
    const wanted = [current, ...main.slice(0, ahead), learning[0]].flatMap((row) => row?.card ?? []);
    const missing = wanted.filter((card) => !(card in this.#known));
    if (current && missing.includes(current.card)) await this.#read(missing);
    else if (missing.length > 0) void this.#read(missing);
  }

  async #read(cards: CardId[]): Promise<void> {
    const read = await podo.contents(cards);
    if (read.ok)
      this.#known = { ...this.#known, ...Object.fromEntries(read.value.map((card) => [card.id, card])) };
  }
}
