import type { Card, CardText } from '$lib/domain/course';
import { current, loadMessages } from '$lib/messages';
import { draftOf } from '$lib/platform/draft';
import { isPractised, replyTo as quickReplyTo, type AnyReply, type Asked } from '$lib/ui/answers';

// The kinds of cards beside recall: loaded when a session begins, and no first card waits for them.
export { AnswerArea, AnswerBar } from '$lib/ui/answers';

/** Manifests and commands bring their own graders: undefined until they are there, null where they cannot be had. */
let practice = $state.raw<Awaited<ReturnType<typeof loadPractice>> | null>();
let isLoading = false;

async function loadPractice() {
  const { language } = current;
  const [{ practiceReplyTo, wordsIn }, text] = await Promise.all([
    import('$lib/ui/practice'),
    loadMessages('practice', language),
  ]);
  return { practiceReplyTo, words: await wordsIn(language, text) };
}

async function fetchPractice() {
  if (practice || isLoading) return;
  isLoading = true;
  practice = await loadPractice().catch(() => null);
  isLoading = false;
}

/** Fetches what the cards will need that come next. */
export function prepareFor(cards: readonly Card[]): void {
  if (cards.some(({ kind }) => kind === 'command' || kind === 'manifest')) void fetchPractice();
}

/** A reply to a card: null where it is only recalled, undefined while what it needs is being fetched. */
export function replyTo(card: CardText, asked: Asked): AnyReply | null | undefined {
  const { task } = card;
  if (!task) return null;
  if (!isPractised(task)) return quickReplyTo(task, card, asked);
  void fetchPractice();
  if (!practice) return practice;
  // A quiz keeps what was given by itself.
  if (asked.quiz) return practice.practiceReplyTo(task, practice.words, asked);
  const draft = draftOf(asked.seed);
  return practice.practiceReplyTo(task, practice.words, {
    ...asked,
    draft,
    onanswered(answered) {
      draft.clear();
      asked.onanswered(answered);
    },
  });
}
