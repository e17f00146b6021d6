/** What is wrong with the shape of an object. */
export const schemaSentences = {
  required: {
    cause: 'FieldValueRequired',
    ko: '`{field}` 필드가 꼭 있어야 해요. 값을 넣으세요.',
    en: '`{field}` is required. Give it a value.',
  },
  'unknown-field': {
    cause: 'unknown field',
    ko: '`{field}`: 여기에 없는 필드예요. 이름과 들여쓰기를 확인하세요.',
    en: 'There is no field `{field}` here. Check its name and its indentation.',
  },
  'misspelt-field': {
    cause: 'unknown field',
    ko: '`{field}`: 여기에 없는 필드예요. `{suggestion}` 아닌가요?',
    en: 'There is no field `{field}` here. Did you mean `{suggestion}`?',
  },
  'misplaced-field': {
    cause: 'unknown field',
    ko: '`{field}`: 여기가 아니라 `{place}` 아래에 쓰는 필드예요. 옮기세요.',
    en: '`{field}` does not belong here but under `{place}`. Move it there.',
  },
  'wrong-type': {
    cause: 'decode error',
    ko: '`{expected}` 형식이어야 하는데 `{found}`예요. 값과 들여쓰기를 확인하세요.',
    en: 'This must be of type `{expected}`, but it is `{found}`. Check the value and its indentation.',
  },
  'needs-quotes': {
    cause: 'decode error',
    ko: '문자열이어야 하는데 `{found}` 값으로 읽혀요. 따옴표로 감싸세요.',
    en: 'This must be a string, but it is read as `{found}`. Put it in quotes.',
  },
  'quoted-number': {
    cause: 'decode error',
    ko: '정수여야 하는데 문자열 `{found}`예요. 따옴표를 지워 `{plain}`만 쓰세요.',
    en: 'This must be an integer, but `{found}` is a string. Write `{plain}` without quotes.',
  },
  'quoted-boolean': {
    cause: 'decode error',
    ko: '`true`나 `false`여야 하는데 문자열 `{found}`예요. 따옴표를 지우세요.',
    en: 'This must be `true` or `false`, but `{found}` is a string. Take the quotes away.',
  },
  'bad-quantity': {
    cause: 'decode error',
    ko: '`{found}`: 수량이 아니에요. `500m`, `0.5`, `128Mi`, `1Gi`처럼 쓰세요(대소문자를 가려요).',
    en: '`{found}` is no quantity. Write one such as `500m`, `0.5`, `128Mi` or `1Gi`; case matters.',
  },
  'not-supported': {
    cause: 'FieldValueNotSupported',
    ko: '`{found}`: 쓸 수 없는 값이에요. 다음 중에서 고르세요: {allowed}',
    en: '`{found}` is not supported. Choose one of: {allowed}',
  },
  'removed-version': {
    cause: 'no matches for kind',
    ko: '`{version}`의 `{kind}`: 쿠버네티스 {since}({date})에서 없어졌어요. `apiVersion: {now}`로 바꾸세요.',
    en: '`{kind}` of `{version}` was removed in Kubernetes {since} ({date}). Use `apiVersion: {now}`.',
  },
  'other-version': {
    cause: 'no matches for kind',
    ko: '`{version}`에는 `{kind}` 종류가 없어요. `apiVersion: {now}`로 쓰세요.',
    en: 'There is no `{kind}` in `{version}`. Use `apiVersion: {now}`.',
  },
  'no-such-kind': {
    cause: 'no matches for kind',
    ko: '`{version}`에는 `{kind}` 종류가 없어요. 다음 중에서 찾아보세요: {suggestion}',
    en: 'There is no kind `{kind}` in `{version}`. Did you mean one of: {suggestion}',
  },
} as const;
