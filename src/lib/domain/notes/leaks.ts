const isLatinLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[a-z0-9]/.test(letter);

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[`*]/g, '');

/** Whether a folded text speaks a folded name: Latin names as whole words (also in the plural), Korean ones anywhere. */
function speaks(text: string, name: string): boolean {
  if (name === '') return false;
  if (/[가-힣]/.test(name)) {
    const spaceless = name.replace(/\s+/g, '');
    return spaceless.length > 1 && text.replace(/\s+/g, '').includes(spaceless);
  }
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length).replace(/^(?:es|s)(?![a-z0-9])/, '');
    if (!isLatinLetter(text[at - 1]) && !isLatinLetter(after[0])) return true;
  }
  return false;
}

export interface Leaks {
  /** Whether a text contains one of the names, or any other name of the same thing. */
  (text: string, names: string[]): boolean;
}

/** @param aliases groups of names for one thing, across languages and scripts, from course.yaml */
export function leaksWith(aliases: string[][]): Leaks {
  const groups = new Map<string, string[]>();
  for (const group of aliases) {
    const folded = group.map(fold);
    for (const name of folded) groups.set(name, [...(groups.get(name) ?? []), ...folded]);
  }
  return (text, names) => {
    const folded = fold(text);
    return names.some((name) => {
      const own = fold(name);
      return [own, ...(groups.get(own) ?? [])].some((each) => speaks(folded, each));
    });
  };
}
