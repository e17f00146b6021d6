import type { schema as english } from './schema.en';

/** What is wrong with the shape of an object. */
export const schema: Record<keyof typeof english, string> = {
  required: '`{field}` 필드가 꼭 있어야 해요. 값을 넣으세요.',
  'unknown-field': '`{field}`: 여기에 없는 필드예요. 이름과 들여쓰기를 확인하세요.',
  'misspelt-field': '`{field}`: 여기에 없는 필드예요. `{suggestion}` 아닌가요?',
  'misplaced-field': '`{field}`: 여기가 아니라 `{place}` 아래에 쓰는 필드예요. 옮기세요.',
  'wrong-type': '`{expected}` 형식이어야 하는데 `{found}`예요. 값과 들여쓰기를 확인하세요.',
  'needs-quotes': '문자열이어야 하는데 `{found}` 값으로 읽혀요. 따옴표로 감싸세요.',
  'quoted-number': '정수여야 하는데 문자열 `{found}`예요. 따옴표를 지워 `{plain}`만 쓰세요.',
  'quoted-boolean': '`true`나 `false`여야 하는데 문자열 `{found}`예요. 따옴표를 지우세요.',
  'bad-quantity': '`{found}`: 수량이 아니에요. `500m`, `0.5`, `128Mi`, `1Gi`처럼 쓰세요(대소문자를 가려요).',
  'not-supported': '`{found}`: 쓸 수 없는 값이에요. 다음 중에서 고르세요: {allowed}',
  'removed-version':
    '`{version}`의 `{kind}`: 쿠버네티스 {since}({date})에서 없어졌어요. `apiVersion: {now}`로 바꾸세요.',
  'other-version': '`{version}`에는 `{kind}` 종류가 없어요. `apiVersion: {now}`로 쓰세요.',
  'no-such-kind': '`{version}`에는 `{kind}` 종류가 없어요. 다음 중에서 찾아보세요: {suggestion}',
};
