import type { Finding, NotedKind } from '../facts';
import { cloze } from './cloze';
import { command } from './command';
import { comparison } from './comparison';
import { definition } from './definition';
import type { Asking, CardDraft, Maker } from './draft';
import { membership } from './membership';
import { plain } from './plain';
import { rule } from './rule';
import { sequence } from './sequence';

export type { Asking, CardDraft, Neighbour } from './draft';

const makers: { [K in NotedKind]: Maker<K> } = {
  definition,
  membership,
  comparison,
  sequence,
  command,
  rule,
  cloze,
  plain,
};

/** The cards that ask a fact, in the order in which a learner meets them; `asking.skip` hears what cannot be asked. */
export function cardsFor(finding: Finding, asking: Asking): CardDraft[] {
  return makers[finding.body.kind](finding.body as never, finding, asking);
}
