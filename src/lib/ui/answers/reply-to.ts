import type { CardText, Task } from '../../domain/course';
import { ChoiceReply } from './choice-reply.svelte';
import { ListReply } from './list-reply.svelte';
import { OrderReply } from './order-reply.svelte';
import type { Asked } from './reply.svelte';
import { SortReply } from './sort-reply.svelte';
import { ClozeReply, CommandReply } from './typed-reply.svelte';

export type AnyReply = ChoiceReply | SortReply | OrderReply | ListReply | ClozeReply | CommandReply;

const makers: { [T in Task as T['kind']]: (task: T, text: CardText, asked: Asked) => AnyReply } = {
  choice: (task, { answer }, asked) => new ChoiceReply(task, answer, asked),
  sort: (task, _, asked) => new SortReply(task, asked),
  order: (task, _, asked) => new OrderReply(task, asked),
  list: (task, _, asked) => new ListReply(task, asked),
  cloze: (task, _, asked) => new ClozeReply(task, asked),
  command: (task, _, asked) => new CommandReply(task, asked),
};

/** A reply to a card that is not only recalled; null where it is. */
export function replyTo(text: CardText, asked: Asked): AnyReply | null {
  const { task } = text;
  if (!task) return null;
  const make = makers[task.kind] as (task: Task, text: CardText, asked: Asked) => AnyReply;
  return make(task, text, asked);
}
