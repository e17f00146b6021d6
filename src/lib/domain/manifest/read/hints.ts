import type { Code } from '../problem';
import type { Converted } from './convert';

/** A usual slip: how a line of text with it looks. The first group is what comes before the slip. */
interface Slip {
  code: Code;
  line: RegExp;
  /** How the slip looks in text that parsed, and where. */
  parsed?: { as: Converted['plain'][number]['as'][]; text: RegExp };
}

const slips: Slip[] = [
  { code: 'tab-indent', line: /^( *)\t/ },
  {
    code: 'no-break-space',
    line: /^((?:[ -]|[\w./-]+:)*)[\u00a0\u2007\u202f\u3000\u200b]/,
    parsed: {
      as: ['key', 'value', 'own-line'],
      text: /^()[\u00a0\u2007\u202f\u3000\u200b]|^([\w./-]+)[\u00a0\u2007\u202f\u3000\u200b]+:/,
    },
  },
  {
    code: 'full-width-colon',
    line: /^([ -]*[\w./-]+ *)：/,
    parsed: { as: ['key', 'own-line'], text: /^([\w./-]+ *)：/ },
  },
  {
    code: 'smart-quotes',
    line: /^(.*?[:,[{-] *)[“”‘’„]/,
    parsed: { as: ['key', 'value', 'own-line'], text: /^()[“”‘’„]/ },
  },
  { code: 'star-unquoted', line: /^(.*?[:,[{-] +)\*(?=\S*[/*]| )/ },
  {
    code: 'colon-space',
    line: /^([ -]*[A-Za-z][\w./-]*):(?=[^\s:/])/,
    parsed: { as: ['own-line'], text: /^([A-Za-z][\w./-]*):(?=[^\s:/])/ },
  },
  {
    code: 'dash-space',
    line: /^( *)-(?=[A-Za-z])/,
    parsed: { as: ['key', 'own-line'], text: /^()-(?=[A-Za-z])/ },
  },
];

/** The slip in a line, and after how many characters; `undefined` where there is none. */
export function slipIn(line: string): { code: Code; index: number } | undefined {
  for (const { code, line: pattern } of slips) {
    const found = pattern.exec(line);
    if (found) return { code, index: found[1]!.length };
  }
  return undefined;
}

/** Slips in text that parsed, so that it does not say what was meant. */
export function slipsInParsed(plain: Converted['plain']): { code: Code; offset: number }[] {
  return plain.flatMap(({ offset, text, as }) => {
    for (const { code, parsed } of slips) {
      const found = parsed?.as.includes(as) ? parsed.text.exec(text) : null;
      if (found) return [{ code, offset: offset + (found[1] ?? found[2] ?? '').length }];
    }
    return [];
  });
}
