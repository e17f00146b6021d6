/**
 * Card text as a small syntax tree: what a card may show, and nothing else. Decks come from strangers, so the study
 * screen never parses and never sees HTML; it renders these nodes one to one.
 */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'break' }
  /** A place to fill in, the `index`-th of its card. */
  | { type: 'blank'; index: number };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'codeBlock'; language: string; value: string }
  | { type: 'quote'; children: Block[] };

/** Text of a card: the Markdown an author wrote, and the tree that a parser read from it. */
export interface Prose {
  source: string;
  tree: Block[];
}
