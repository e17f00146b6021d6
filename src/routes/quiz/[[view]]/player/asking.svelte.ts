import { inLanguage } from '$lib/domain/course';
import { mayChange } from '$lib/domain/study';
import type { QuizSitting, Stands } from '$lib/state/quiz-sitting.svelte';
import { untrack } from 'svelte';
import type { Kinds } from '../../../review/kinds';

/** The question on the screen, and what is given as its answer. */
export class Asking {
  readonly #sitting: QuizSitting;
  readonly #kinds: Kinds | null;
  /** Where an answer may be changed, handing it in means going on. */
  readonly #ongiven: () => void;

  constructor(sitting: QuizSitting, kinds: Kinds | null, ongiven: () => void) {
    this.#sitting = sitting;
    this.#kinds = kinds;
    this.#ongiven = ongiven;
  }

  readonly #at = $derived.by(() => this.#sitting.run?.at ?? 0);
  readonly #id = $derived.by(() => this.#sitting.run?.id);
  readonly language = $derived.by(() => this.#sitting.run?.language ?? 'ko');
  readonly card = $derived.by(() => {
    const { card } = this.#sitting;
    return card ? inLanguage(card.texts, this.language) : null;
  });
  /** Undefined while what it needs is being fetched; null where it cannot be answered here. */
  readonly reply = $derived.by(() => {
    const { card } = this;
    const at = this.#at;
    const run = untrack(() => this.#sitting.run);
    if (!card || !run || !this.#kinds) return null;
    const reply = this.#kinds.replyTo(card, {
      seed: `${this.#id}#${at}`,
      quiz: mayChange(run) ? 'silent' : 'told',
      given: run.answers[at]?.given,
      onanswered: (answered) => {
        if (reply?.isSilent) this.#ongiven();
        else if (reply) this.#writing = this.#write({ given: reply.given, answered });
      },
    });
    return reply;
  });

  /** What was told and is not written down yet. */
  #unwritten: Stands | null = null;
  #writing: Promise<void> = Promise.resolve();

  async #write(stands: Stands): Promise<void> {
    this.#unwritten = stands;
    await this.#sitting.answer(stands);
    if (this.#sitting.isWritten) this.#unwritten = null;
  }

  /** Waits for what is being written down, and tries once more what could not be. @returns whether nothing is left to write */
  async settle(): Promise<boolean> {
    await this.#writing;
    if (this.#unwritten) await this.#write(this.#unwritten);
    return this.#unwritten === null;
  }

  /** What Enter and Space mean: the answer, or the next question. */
  go(): void {
    const { reply } = this;
    if (!reply || reply.isOver || reply.isSilent) this.#ongiven();
    else reply.go();
  }
}
