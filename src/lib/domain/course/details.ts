import { normalise } from '../text';
import type { DetailId } from './facets';
import { freshId } from './ids';
import type { LockedDetail, LockedDetails } from './lock';
import type { Language } from './model';

/** Takes the first detail out of a list that says a text in a language. */
function take(details: LockedDetail[], text: string, language: Language): LockedDetail | undefined {
  const at = details.findIndex(({ texts }) => {
    const said = texts[language];
    return said !== undefined && normalise(said) === normalise(text);
  });
  return at < 0 ? undefined : details.splice(at, 1)[0];
}

/** A detail that a language no longer states. */
function without({ id, texts }: LockedDetail, language: Language): LockedDetail {
  const { [language]: _, ...others } = texts;
  return { id, texts: others };
}

/**
 * Gives the details that one language states of a fact their permanent ids: one with the same words keeps its own, or gets
 * back the one that it had; where as many are left on both sides, they are the same ones reworded, or told in another
 * language, in order; the rest are new. What other languages state stays.
 */
export function identifyDetails(
  fact: string,
  now: string[],
  before: LockedDetails,
  language: Language,
): { ids: DetailId[]; after: LockedDetails } {
  const open = [...before.details];
  const lost = [...(before.lastDetails ?? [])];
  const found = now.map((text) => take(open, text, language));
  now.forEach((text, at) => (found[at] ??= take(lost, text, language)));

  const missing = found.filter((detail) => detail === undefined).length;
  const reworded = open.filter(({ texts }) => texts[language] !== undefined);
  const heirs = [...([reworded, open].find(({ length }) => length === missing) ?? [])];
  found.forEach((detail, at) => (found[at] = detail ?? heirs.shift()));

  const taken = new Set([...before.details.map(({ id }) => id), ...before.oldDetails]);
  const stated = now.map((text, at): LockedDetail => {
    const id = found[at]?.id ?? freshId(`${fact}\n${normalise(text)}`, 4, taken);
    taken.add(id);
    return { id, texts: { ...found[at]?.texts, [language]: text } };
  });
  const left = open.filter((detail) => !found.includes(detail));
  const elsewhere = left
    .map((detail) => without(detail, language))
    .filter(({ texts }) => Object.keys(texts).length > 0);
  const details = [...stated, ...elsewhere];
  const kept = new Set(details.map(({ id }) => id));
  const lastDetails = [...lost, ...left.filter(({ id }) => !kept.has(id))];
  return {
    ids: stated.map(({ id }) => id),
    after: {
      details,
      oldDetails: [...taken].filter((id) => !kept.has(id)).sort(),
      ...(lastDetails.length > 0 && { lastDetails }),
    },
  };
}
