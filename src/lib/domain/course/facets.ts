import type { FactKind } from './model';

/** A detail's permanent id inside its fact: a member, a step, a statement. */
export type DetailId = string;

/**
 * Which questions each kind of fact can be asked by. A facet is part of a card's permanent id (`factId/facet`), so a name
 * in this table is never changed and never given to another question.
 */
interface Facets extends Record<FactKind, string> {
  /** term → meaning; meaning → term */
  definition: 'meaning' | 'term';
  /** group → all members */
  membership: 'members';
  /** name → all steps; the step with that id → the one after it */
  sequence: 'order' | `next:${DetailId}`;
  /** what is wanted → command; command → what it does */
  command: 'command' | 'effect';
  /** as its author wrote it */
  plain: 'plain';
}

/** A facet of a kind of fact, or of any kind. */
export type Facet<K extends FactKind = FactKind> = Facets[K];
