import type { Task } from '../../domain/course';
import { sentencesIn as commandSentencesIn } from '../../domain/kubectl';
import { sentencesIn as manifestSentencesIn } from '../../domain/manifest';
import type { Messages } from '../../messages';
import type { Asked } from '../answers/reply.svelte';
import { CommandReply } from './command-reply.svelte';
import { ManifestReply } from './manifest-reply.svelte';
import type { PracticeWords } from './practice-reply.svelte';

// Manifests and commands: loaded with what grades them when such a card comes.

export type PracticeReply = CommandReply | ManifestReply;

/** A task that is graded by parsing. */
export type PractisedTask = Extract<Task, { kind: PracticeReply['kind'] }>;

/** What the graders say in a language, beside the words of the screens. */
export async function wordsIn(language: 'ko' | 'en', text: Messages<'practice'>): Promise<PracticeWords> {
  const [manifest, command] = await Promise.all([
    manifestSentencesIn(language),
    commandSentencesIn(language),
  ]);
  return { text, manifest, command };
}

/** A reply to a card that is practised. */
export const practiceReplyTo = (task: PractisedTask, words: PracticeWords, asked: Asked): PracticeReply =>
  task.kind === 'command' ? new CommandReply(task, words, asked) : new ManifestReply(task, words, asked);
