/** Letters that a shell leaves alone, wherever they stand in a word. */
const plain = String.raw`(?:[\w@%+:,./-]|[^\x00-\x7f]|!(?==))`;
const plainWord = new RegExp(`^(?:${plain}|=)+$`);
const plainKey = new RegExp(`^${plain}+=`);

const inQuotes = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A word as it is typed into a shell: in quotes where it needs them, a value without its plain key (`a='b c'`). */
export function asTyped(text: string): string {
  if (plainWord.test(text)) return text;
  const [key = ''] = plainKey.exec(text) ?? [];
  return key + inQuotes(text.slice(key.length));
}
