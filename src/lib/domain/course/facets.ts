import type { CardKind, FactKind } from './model';

/** A detail's permanent id inside its fact: a member, a step, a statement, a blank. */
export type DetailId = string;

/**
 * Which questions each kind of fact can be asked by. A facet is part of a card's permanent id (`factId/facet`), so a name
 * in this table is never changed and never given to another question.
 */
interface Facets extends Record<FactKind, string> {
  /** term → one of four meanings; term → meaning; meaning → term; the detail with that id → term */
  definition: 'choice' | 'meaning' | 'term' | `detail:${DetailId}`;
  /** group → all members; members → their groups */
  membership: 'members' | 'sort';
  /** statement → what it is true of; what one side is in the respect with that id */
  comparison: 'which' | `value:${DetailId}`;
  /** name → all steps; the step with that id → the one after it */
  sequence: 'order' | `next:${DetailId}`;
  /** what is wanted → command; command → what it does */
  command: 'command' | 'effect';
  /** condition → what holds; what holds → its condition */
  rule: 'holds' | 'when';
  /** the sentence with the text of that id left out */
  cloze: `cloze:${DetailId}`;
  /** as its author wrote it */
  plain: 'plain';
  /** what is wanted → the manifest, or the command, that does it */
  practice: 'manifest' | 'command';
}

/** A facet of a kind of fact, or of any kind. */
export type Facet<K extends FactKind = FactKind> = Facets[K];

/** Facets that are not recalled. Where a task cannot be made of a fact, the card is left out, never asked otherwise. */
const kinds: Partial<Record<string, CardKind>> = {
  choice: 'choice',
  members: 'list',
  sort: 'sort',
  which: 'sort',
  order: 'order',
  command: 'command',
  cloze: 'cloze',
  manifest: 'manifest',
};

/** How the card of a facet is answered. */
export const kindOf = (facet: Facet): CardKind => kinds[facet.split(':')[0]!] ?? 'recall';
