import type { CardText, Task } from '../../domain/course';
import type { PracticeReply, PractisedTask } from '../practice';
import { ChoiceReply } from './choice-reply.svelte';
import { ListReply } from './list-reply.svelte';
import { OrderReply } from './order-reply.svelte';
import type { Asked } from './reply.svelte';
import { SortReply } from './sort-reply.svelte';
import { ClozeReply } from './typed-reply.svelte';

export type AnyReply = ChoiceReply | SortReply | OrderReply | ListReply | ClozeReply | PracticeReply;

type QuickTask = Exclude<Task, PractisedTask>;

const makers: { [T in QuickTask as T['kind']]: (task: T, text: CardText, asked: Asked) => AnyReply } = {
  choice: (task, { answer }, asked) => new ChoiceReply(task, answer, asked),
  sort: (task, _, asked) => new SortReply(task, asked),
  order: (task, _, asked) => new OrderReply(task, asked),
  list: (task, _, asked) => new ListReply(task, asked),
  cloze: (task, _, asked) => new ClozeReply(task, asked),
};

/** Whether a task is graded by parsing: what does it is loaded when such a card comes. */
export const isPractised = (task: Task): task is PractisedTask => !(task.kind in makers);

/** A reply to a card of a kind that is graded at once. */
export function replyTo(task: QuickTask, text: CardText, asked: Asked): AnyReply {
  const make = makers[task.kind] as (task: Task, text: CardText, asked: Asked) => AnyReply;
  return make(task, text, asked);
}
