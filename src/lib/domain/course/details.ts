import { normalise } from '../text';
import { freshId } from './ids';
import type { LockedDetail } from './lock';
import type { Language } from './model';

/**
 * Gives the details of a fact their permanent ids: one with the same words keeps its own; where as many are left on both
 * sides, they are the same ones reworded, in order; the rest are new. An id of a detail that is gone is not given again.
 */
export function identifyDetails(
  fact: string,
  now: string[],
  old: LockedDetail[],
  gone: string[],
  language: Language,
): { details: LockedDetail[]; gone: string[] } {
  const free = [...old];
  const found: (LockedDetail | undefined)[] = now.map((text) => {
    const at = free.findIndex((detail) => normalise(detail.texts[language] ?? '') === normalise(text));
    return at < 0 ? undefined : free.splice(at, 1)[0];
  });
  const missing = found.filter((detail) => detail === undefined).length;
  if (missing === free.length) for (let at = 0; at < found.length; at++) found[at] ??= free.shift();
  const taken = new Set([...old.map(({ id }) => id), ...gone]);
  const details = now.map((text, at): LockedDetail => {
    const id = found[at]?.id ?? freshId(`${fact}\n${normalise(text)}`, 4, taken);
    taken.add(id);
    return { id, texts: { ...found[at]?.texts, [language]: text } };
  });
  const kept = new Set(details.map(({ id }) => id));
  return { details, gone: [...taken].filter((id) => !kept.has(id)).sort() };
}
