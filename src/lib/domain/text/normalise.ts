/** Letters that NFKC leaves as they are: those of a keyboard, and whole Hangul syllables. */
const isComposed = /^[ -~가-힣]*$/;
/** Words in which there is nothing to change. */
const isNormal = /^[a-z0-9가-힣(),:;!?/+-]+(?: [a-z0-9가-힣(),:;!?/+-]+)*$/;

/**
 * Text as it counts for being the same: compatibility forms folded (NFKC), lower case, one space between words, no marks
 * of emphasis or code and no full stop. "`Pod`  상태." and "pod 상태" are equal.
 */
export function normalise(text: string): string {
  if (isNormal.test(text)) return text;
  return (isComposed.test(text) ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[`*_"'“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。\s]+$/, '');
}
