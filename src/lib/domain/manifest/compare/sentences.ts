/** How an answer differs from what was required. */
export const compareSentences = {
  'other-value': {
    ko: '`{expected}` 값이어야 하는데 `{found}`예요.',
    en: 'This should be `{expected}`, but it is `{found}`.',
  },
  'other-type': {
    ko: '`{expected}`여야 하는데 `{found}`예요. 값의 종류가 달라요(따옴표를 확인하세요).',
    en: 'This should be `{expected}`, but it is `{found}`, which is another type. Check the quotes.',
  },
  missing: {
    ko: '`{field}: {expected}`가 없어요. 더하세요.',
    en: '`{field}: {expected}` is missing. Add it.',
  },
  'missing-item': {
    ko: '`{field}` 목록에 `{expected}` 항목이 없어요. 더하세요.',
    en: 'The list `{field}` lacks the item `{expected}`. Add it.',
  },
  'too-few-items': {
    ko: '`{field}` 목록에 항목이 모자라요: `{expected}`',
    en: 'The list `{field}` has too few items. It should be: `{expected}`',
  },
  'too-many-items': {
    ko: '`{field}` 목록에 항목이 더 많아요. `{expected}`만 있어야 해요.',
    en: 'The list `{field}` has more items than it should. It should be only: `{expected}`',
  },
  'list-order': {
    ko: '`{field}` 목록은 순서가 중요해요: `{expected}`',
    en: 'The order of the list `{field}` counts: `{expected}`',
  },
  'other-order': {
    ko: '`{expected}`의 순서가 달라요. 앞에 올 것을 먼저 쓰세요.',
    en: '`{expected}` stands too early. Put what it needs before it.',
  },
  'not-wanted': {
    ko: '`{found}`: 여기에는 없어야 해요. 지우세요.',
    en: '`{found}` should not be here. Delete it.',
  },
  'missing-document': {
    ko: '`{kind}` `{name}` 오브젝트가 없어요. `---`로 나누어 더하세요.',
    en: 'The object `{kind}` `{name}` is missing. Add it after a `---` line.',
  },
  'no-document': {
    ko: '아무것도 쓰지 않았어요. `apiVersion:`부터 쓰세요.',
    en: 'There is nothing here. Begin with `apiVersion:`.',
  },
  'bad-requirement': {
    ko: '요구 사항을 읽을 수 없어요({line}번째 줄): {message}',
    en: 'The requirement cannot be read (line {line}): {message}',
  },
} as const;
