// The kinds of cards beside recall that are graded at once.
export { default as AnswerArea } from './AnswerArea.svelte';
export { default as AnswerBar } from './AnswerBar.svelte';
export { isPractised, replyTo, type AnyReply } from './reply-to';
export type { Asked, Standing } from './reply.svelte';
