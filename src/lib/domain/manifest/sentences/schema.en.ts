/** What is wrong with the shape of an object. */
export const schema = {
  required: '`{field}` is required. Give it a value.',
  'unknown-field': 'There is no field `{field}` here. Check its name and its indentation.',
  'misspelt-field': 'There is no field `{field}` here. Did you mean `{suggestion}`?',
  'misplaced-field': '`{field}` does not belong here but under `{place}`. Move it there.',
  'wrong-type':
    'This must be of type `{expected}`, but it is `{found}`. Check the value and its indentation.',
  'needs-quotes': 'This must be a string, but it is read as `{found}`. Put it in quotes.',
  'quoted-number': 'This must be an integer, but `{found}` is a string. Write `{plain}` without quotes.',
  'quoted-boolean': 'This must be `true` or `false`, but `{found}` is a string. Take the quotes away.',
  'bad-quantity':
    '`{found}` is no quantity. Write one such as `500m`, `0.5`, `128Mi` or `1Gi`; case matters.',
  'not-supported': '`{found}` is not supported. Choose one of: {allowed}',
  'removed-version':
    '`{kind}` of `{version}` was removed in Kubernetes {since} ({date}). Use `apiVersion: {now}`.',
  'other-version': 'There is no `{kind}` in `{version}`. Use `apiVersion: {now}`.',
  'no-such-kind': 'There is no kind `{kind}` in `{version}`. Did you mean one of: {suggestion}',
};
