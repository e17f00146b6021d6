import { compareSentences } from './compare/sentences';
import { readSentences } from './read/sentences';
import { ruleSentences } from './rules/sentences';
import { schemaSentences } from './schema/sentences';

/** A sentence for each code, with `{name}` where a detail of the problem goes. Each says what is wrong and how to mend it. */
export const sentences = {
  ...readSentences,
  ...schemaSentences,
  ...ruleSentences,
  ...compareSentences,
} as const;
