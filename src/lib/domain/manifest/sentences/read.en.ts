/** What is wrong with a text that cannot be read, or is read otherwise than it looks. */
export const read = {
  'tab-indent': 'This line is indented with a tab. YAML takes spaces only: use two spaces instead.',
  'bad-indent': 'The indentation is off. Keys of one level begin in the same column.',
  'colon-space': 'There is no space after `:`. Write `key: value`.',
  'dash-space': 'There is no space after `-`. Write `- value`.',
  'full-width-colon': 'This is a full-width colon `：`. Use a plain `:` and a space.',
  'smart-quotes': 'Curly quotes are no quotes in YAML. Use `"` or `\'`.',
  'no-break-space':
    'This looks like a space but is another character, as text copied from a page has. Delete it and press the space bar.',
  'star-unquoted':
    'An unquoted value that begins with `*` is an alias. Put it in quotes, as in `"*/1 * * * *"`.',
  'reserved-start': 'A value cannot begin with `@`, `` ` ``, `%`, `|` or `>`. Put it in quotes.',
  'colon-in-value':
    'A second `key:` stands on this line. Quote a value that has `: ` in it, or begin a new line.',
  'list-on-key-line': 'A list cannot begin on the line of its key. Move the `-` to the next line.',
  'missing-colon': 'There is no `:` on this line. Write `key: value`.',
  'missing-comma': 'A comma is missing between items in brackets. Add `,`.',
  'missing-dash': 'An item of this list has no `-`. Put `- ` before it.',
  'extra-comma': 'There is no item before this comma. Delete the comma.',
  'extra-bracket': 'This bracket closes nothing. Delete it, or add the one that opens.',
  'question-in-brackets': 'Inside brackets `?` has a meaning of its own. Put the value in quotes.',
  'unclosed-bracket': 'A bracket is not closed. Close it with `]` or `}`.',
  'unclosed-quote': 'A quote is not closed. Put the same quote at the end of the value.',
  'text-after-value':
    'Something stands after the end of the value. Quote the whole value, or begin a new line.',
  'block-header': 'No text may follow `|` or `>` on its line. Begin the text on the next line, indented.',
  'comment-space': 'There is no space before `#`. Put one before a comment.',
  'bad-escape': 'This `\\` is no escape that double quotes know. Use single quotes, or write `\\\\`.',
  directive: 'kubectl takes no line that begins with `%`. Delete it.',
  'bad-separator': 'A `---` line holds nothing but a comment. Leave `---` alone and go on below it.',
  syntax: 'This cannot be read as YAML. Check the brackets, quotes and indentation of this line.',
  'control-character': 'An invisible control character stands here. Delete it.',
  'unknown-anchor':
    '`*{name}`: there is no `&{name}` before it in this document. An alias does not reach into another one.',
  'alias-in-itself': '`*{name}` contains itself. Move it out of `&{name}`.',
  'too-many-aliases': 'The aliases unfold to far too much. Write the values out.',
  'too-deep': 'This is nested far too deeply. Use fewer levels.',
  'too-large': 'The text is longer than {limit} kB. Split it.',
  'bad-tag': '`{found}` is no `{tag}`. Delete the tag, or change the value.',
  'not-a-number':
    '`{found}` is infinite or no number, which Kubernetes cannot take. Write a number, or put it in quotes.',
  'bad-key': 'A key must be text or a number. Write one, or put it in quotes.',
  'bad-merge': 'Only an alias of a map may follow `<<`. Write `<<: *name`.',
  'not-an-object':
    'The whole document is a {found}. Begin with `key: value`, such as `apiVersion:` and `kind:`.',
  'ignored-after-end': 'kubectl silently ignores what follows `...`. Put `---` on the line after it.',
  'duplicate-key': 'The key `{key}` stands here twice. Delete one.',
};
