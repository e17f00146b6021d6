import type { FactKind } from './model';

/** A detail's permanent id inside its fact: a member, a step, a statement. */
export type DetailId = string;

/**
 * Which questions a kind of fact can be asked by. A facet is part of a card's permanent id (`factId/facet`), so a name in
 * this table is never changed and never given to another question.
 */
export const facets = {
  /** term → meaning; meaning → term */
  definition: ['meaning', 'term'],
  /** group → all members */
  membership: ['members'],
  /** name → all steps; with `next:ID`, the step with that id → the one after it */
  sequence: ['order', 'next'],
  /** what is wanted → command; command → what it does */
  command: ['command', 'effect'],
  /** as its author wrote it */
  plain: ['plain'],
} as const satisfies Record<FactKind, readonly string[]>;

export type Facet = (typeof facets)[FactKind][number];

/** The facet of one detail: `next:k3f9`. */
export const detailFacet = (facet: 'next', detail: DetailId): string => `${facet}:${detail}`;
