import type { Pattern } from '../facts';
import { cut } from '../outline';
import { remarksOf } from './definition';
import { introduces, purposeUnder } from './introduced-terms';

/** Terms that a statement brings in: "headless 로 설정 가능 → 직접 접근하기 위해" says what "headless" is for. */
export const introduced: Pattern = (entry) => {
  const found = introduces.exec(entry.mask);
  const purpose = purposeUnder(entry);
  if (!found || !purpose || entry.form === 'code') return undefined;
  return {
    bodies: [
      {
        kind: 'definition',
        term: cut(entry, 0, found[1]!.length).source,
        aliases: [],
        meaning: purpose.source,
        details: found[2] ? [found[2]] : [],
        from: 'beside',
      },
    ],
    remarks: remarksOf(entry),
    whole: true,
    uses: [purpose],
  };
};
