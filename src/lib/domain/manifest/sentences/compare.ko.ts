import type { compare as english } from './compare.en';

/** How an answer differs from what was required. */
export const compare: Record<keyof typeof english, string> = {
  'other-value': '`{expected}` 값이어야 하는데 `{found}`예요.',
  'other-type': '`{expected}`여야 하는데 `{found}`예요. 값의 종류가 달라요(따옴표를 확인하세요).',
  missing: '`{field}: {expected}`가 없어요. 더하세요.',
  'missing-item': '`{field}` 목록에 `{expected}` 항목이 없어요. 더하세요.',
  'too-few-items': '`{field}` 목록에 항목이 모자라요: `{expected}`',
  'too-many-items': '`{field}` 목록에 항목이 더 많아요. `{expected}`만 있어야 해요.',
  'list-order': '`{field}` 목록은 순서가 중요해요: `{expected}`',
  'other-order': '`{expected}`의 순서가 달라요. 앞에 올 것을 먼저 쓰세요.',
  'not-wanted': '`{found}`: 여기에는 없어야 해요. 지우세요.',
  'missing-document': '`{kind}` `{name}` 오브젝트가 없어요. `---`로 나누어 더하세요.',
  'no-document': '아무것도 쓰지 않았어요. `apiVersion:`부터 쓰세요.',
  'bad-requirement': '요구 사항을 읽을 수 없어요({line}번째 줄). 먼저 고치세요.',
};
