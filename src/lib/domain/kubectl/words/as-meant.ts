/** What keyboards put in for plain marks. */
const plain: [RegExp, string][] = [
  [/[\u2018-\u201b]/, "'"],
  [/[\u201c-\u201f]/, '"'],
  [/\u2014/, '--'],
  [/[\u2010-\u2013\u2212]/, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u3000\t]/, ' '],
  [/[\u200b-\u200d\u2060\ufeff\r]/, ''],
];

/**
 * A typed command with curly quotes, long dashes and odd spaces undone. `places[i]` is the offset in the typed text of the
 * letter at `i`, in UTF-16 units.
 */
export function asMeant(typed: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < typed.length; at++) {
    const letter = typed[at]!;
    const meant = letter < ' ' || letter > '~' ? plain.find(([mark]) => mark.test(letter)) : undefined;
    const put = meant ? meant[1] : letter;
    text += put;
    for (let count = 0; count < put.length; count++) places.push(at);
  }
  return { text, places };
}
