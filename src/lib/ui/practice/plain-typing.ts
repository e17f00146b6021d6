/** What a keyboard puts in for the plain mark that was typed. */
const plainMarks: Readonly<Record<string, string>> = {
  '\u2014': '--',
  '\u2013': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\uff1a': ':',
};

const marks = new RegExp(`[${Object.keys(plainMarks).join('')}]`, 'g');

/** A text with the marks that were typed: straight quotes, two dashes for a long one, plain spaces and colons. */
export const plainTyping = (text: string): string => text.replace(marks, (mark) => plainMarks[mark]!);
