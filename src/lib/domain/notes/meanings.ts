import { letterPairs, normalise, type LetterPairs } from '../text';
import type { Finding } from './facts';
import { plainLine } from './names';
import { rememberingOf } from './remember';

/** What a fact says of its term, as it is compared with what others say. */
export interface Saying {
  /** Plain and folded, without what stands in brackets, which tells nothing apart. */
  text: string;
  pairs(): LetterPairs;
}

function meaningIn({ body }: Finding): string | undefined {
  if (body.kind === 'definition') return body.meaning;
  if (body.kind === 'command') return body.description;
  return body.kind === 'rule' ? body.consequence : undefined;
}

/** The meaning of a definition, a command or a rule; other kinds of facts have none. */
export const sayingOf = rememberingOf((finding: Finding): Saying | undefined => {
  const meaning = meaningIn(finding);
  if (meaning === undefined) return undefined;
  const text = normalise(plainLine(meaning).replace(/\s*[(（][^)）]*[)）]/g, ''));
  let pairs: LetterPairs | undefined;
  return { text, pairs: () => (pairs ??= letterPairs(text)) };
});
