import type { Pattern } from '../facts';
import { cloze } from './cloze';
import { command } from './command';
import { comparison } from './comparison';
import { definition } from './definition';
import { introduced } from './introduced';
import { membership } from './membership';
import { plain } from './plain';
import { questionHeading } from './question-heading';
import { rule } from './rule';
import { sentenceDefinition } from './sentence-definition';
import { sequence } from './sequence';

/** How facts are written, in the order in which an entry is tried. A pattern that reads the whole entry ends the search. */
export const patterns: Pattern[] = [
  plain,
  questionHeading,
  command,
  rule,
  introduced,
  sequence,
  cloze,
  definition,
  sentenceDefinition,
  membership,
  comparison,
];
