/** How an answer differs from what was required. */
export const compare = {
  'other-value': 'This should be `{expected}`, but it is `{found}`.',
  'other-type': 'This should be `{expected}`, but it is `{found}`, which is another type. Check the quotes.',
  missing: '`{field}: {expected}` is missing. Add it.',
  'missing-item': 'The list `{field}` lacks the item `{expected}`. Add it.',
  'too-few-items': 'The list `{field}` has too few items. It should be: `{expected}`',
  'too-many-items': 'The list `{field}` has more items than it should. It should be only: `{expected}`',
  'list-order': 'The order of the list `{field}` counts: `{expected}`',
  'other-order': '`{expected}` stands too early. Put what it needs before it.',
  'not-wanted': '`{found}` should not be here. Delete it.',
  'missing-document': 'The object `{kind}` `{name}` is missing. Add it after a `---` line.',
  'no-document': 'There is nothing here. Begin with `apiVersion:`.',
  'bad-requirement': 'The requirement cannot be read (line {line}). Mend it first.',
};
