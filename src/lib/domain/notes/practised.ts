import type { CardText, Statement } from '../course';
import type { Question } from '../questions';
import type { Prose } from '../text';
import { codeBlock } from './compose';
import type { Stated } from './known-facts';
import { readProse } from './read-prose';

/** A question in one language, with the card that it is. */
export interface Practised extends Stated {
  facet: 'manifest' | 'command';
  tags: string[];
  card: CardText;
  /** What is right, as plain text. */
  text: string;
}

/** Markdown that is too long for a card is shown as it is written. */
function proseOf(markdown: string): Prose {
  const read = readProse(markdown);
  if (read.ok) return read.value;
  return { source: markdown, tree: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] };
}

/** A question in each language that asks it. */
export function practisedIn({ of, file, line, deck, id, tags, texts, answer }: Question): Practised[] {
  return Object.entries(texts).flatMap(([language, text]): Practised[] => {
    if (!text) return [];
    const { title, prompt, explain, task } = text;
    const path = title === undefined ? [] : [title];
    const source = { file, line, path };
    const statement: Statement = {
      kind: 'practice',
      deck,
      language,
      text: { prompt, answer: answer.code, path },
      details: [],
      explicitId: id,
      together: `${file}:${line}`,
    };
    const card: CardText = {
      path,
      question: proseOf(prompt),
      answer: codeBlock(answer.language, answer.code),
      ...(explain !== undefined && { note: proseOf(explain) }),
      task,
      source,
    };
    return [{ statement, source, facet: of, tags, card, text: answer.code }];
  });
}
