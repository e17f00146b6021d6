import type { DetailId, Facet, FactId, Task } from '../../course';
import type { Prose } from '../../text';
import type { FactBody, Finding, NotedKind } from '../facts';
import type { Names } from '../known-names';
import type { Siblings } from '../question-context';
import type { SkipReason } from '../reasons';

/** A card in one language, before its fact has an id. */
export interface CardDraft<K extends NotedKind = NotedKind> {
  facet: Facet<K>;
  question: Prose;
  answer: Prose;
  /** What the facet's kind of card is answered by; absent where it is recalled. */
  task?: Task;
  /** Names above the fact, without those that would give the answer away. */
  path: string[];
}

/** Another fact of the same kind, near in the notes. */
export interface Neighbour<K extends NotedKind = NotedKind> {
  fact: FactId;
  finding: Finding;
  body: FactBody<K>;
  /** Whether it stands under the same item. */
  isSibling: boolean;
}

export interface Asking {
  names: Names;
  /** Whether the term also stands elsewhere with another meaning. */
  isAmbiguous: boolean;
  /** Whether another term has the same meaning, or nearly. */
  hasTwin: boolean;
  /** Definitions beside this one in the notes. */
  siblings: Siblings;
  /** Facts of the same kind, nearest first: those beside this one, then cousins of the same deck. */
  neighbours(): Iterable<Neighbour>;
  /** Permanent ids of the fact's details, in order. */
  details: DetailId[];
  skip(reason: SkipReason): void;
}

/** Makes the cards that ask a fact of one kind, in the order in which a learner meets them. */
export type Maker<K extends NotedKind> = (
  body: FactBody<K>,
  finding: Finding,
  asking: Asking,
) => CardDraft<K>[];
