// The kinds of cards beside recall: loaded when a session begins, and no first card waits for them.
export { default as AnswerArea } from './AnswerArea.svelte';
export { default as AnswerBar } from './AnswerBar.svelte';
export { replyTo, type AnyReply } from './reply-to';
