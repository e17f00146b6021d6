/** Why something in the notes is not asked, with the sentence that an instructor reads. */
export const reasons = {
  'term-too-long': {
    ko: '구분 기호 앞이 용어로 보기에는 너무 깁니다. 용어를 짧게 적거나 문장으로 바꾸세요.',
    en: 'What stands before the separator is too long for a term. Shorten it, or write a sentence.',
  },
  'no-meaning': { ko: '용어 뒤에 설명이 없습니다.', en: 'The term has no meaning after it.' },
  'looks-like-yaml': {
    ko: 'YAML의 `키: 값`으로 보입니다. 용어라면 값 대신 설명을 적으세요.',
    en: 'This looks like `key: value` in YAML. If it is a term, describe it.',
  },
  'only-a-mark': {
    ko: '설명이 표시나 숫자뿐이어서 용어를 설명하지 못합니다.',
    en: 'The meaning is only a mark or a number, which explains no term.',
  },
  'looks-like-a-path': { ko: '설명이 경로나 주소뿐입니다.', en: 'The meaning is only a path or an address.' },
  consequence: {
    ko: '화살표 앞이 조건(…할 때, …하면, …할 경우)도 용어도 아니어서 묻지 않습니다. 조건으로 바꾸거나, 용어의 설명이라면 `:`을 쓰세요.',
    en: 'What stands before the arrow is neither a condition (if …, when …) nor a term, so it is not asked. Make it a condition, or use `:` if it explains a term.',
  },
  'sequence-without-name': {
    ko: '무엇의 순서인지 알 수 없습니다. 위에 제목을 적으세요.',
    en: 'It is not clear what this is the order of. Put a heading above it.',
  },
  'mixed-members': {
    ko: '종류가 다른 것이 섞여 있는 것 같아 목록으로 묻지 않습니다. 종류마다 제목을 다세요.',
    en: 'This list seems to mix two kinds, so it is not asked as one. Give each kind a heading.',
  },
  'too-many-members': {
    ko: '한 번에 떠올리기에는 항목이 너무 많습니다. 목록을 나누세요.',
    en: 'These are too many to recall at once. Split the list.',
  },
  'leaks-answer': {
    ko: '설명에 답이 들어 있어, 설명을 보고 용어를 묻는 카드는 만들지 않습니다.',
    en: 'The meaning contains the answer, so there is no card from meaning to term.',
  },
  'same-meaning': {
    ko: '설명이 다른 항목과 같거나 거의 같아, 설명을 보고 용어를 묻는 카드는 만들지 않습니다.',
    en: 'Another item has the same meaning or nearly, so there is no card from meaning to term.',
  },
  'too-few-decoys': {
    ko: '비슷한 다른 용어가 셋보다 적어, 넷 가운데 고르는 카드는 만들지 않습니다.',
    en: 'There are fewer than three similar terms, so there is no choice among four.',
  },
  'several-statements': {
    ko: '아래의 설명이 여럿이어서, 설명을 보고 용어를 묻는 카드는 만들지 않습니다.',
    en: 'Several statements stand under the term, so there is no card from meaning to term.',
  },
  'said-before': { ko: '같은 내용이 앞에 이미 있습니다.', en: 'The notes have said this before.' },
  'same-question': {
    ko: '같은 질문이 앞에 이미 있습니다. 용어를 더 구체적으로 적으세요.',
    en: 'The same question was asked before. Make the term more specific.',
  },
  'no-answer': { ko: '질문에 답이 없습니다.', en: 'The question has no answer.' },
  'too-long': { ko: '글이 카드에 담기에는 너무 깁니다.', en: 'The text is too long for a card.' },
  diary: {
    ko: '하루의 기록, 회의록, 할 일로 보여 묻지 않습니다.',
    en: 'This looks like a diary, minutes or tasks, and is not asked.',
  },
  heading: {
    ko: '제목은 묻지 않습니다. 용어의 설명이라면 목록 항목으로 적으세요.',
    en: 'A heading is not asked. If it explains a term, write it as a list item.',
  },
  numbered: {
    ko: '번호 목록은 순서로 읽습니다. 용어의 설명이라면 번호 없는 목록으로 적으세요.',
    en: 'A numbered list is read as an order. If it explains terms, write it without numbers.',
  },
  'adds-to-above': {
    ko: '화살표로 시작하는 줄은 앞의 내용에 덧붙인 것으로 읽습니다. 용어의 설명이라면 화살표 없이 적으세요.',
    en: 'A line that begins with an arrow adds to what stands before it. If it explains a term, leave the arrow out.',
  },
  'under-a-detail': {
    ko: '설명 아래에 있는 줄은 따로 묻지 않습니다. 용어라면 한 단계 위로 올리세요.',
    en: 'What stands under a statement is not asked by itself. If it is a term, move it up.',
  },
  'no-term': {
    ko: '구분 기호 앞이 예, 출처, 경로처럼 용어가 아닌 말입니다.',
    en: 'What stands before the separator is no term, but a word such as example, source or path.',
  },
  chatter: {
    ko: '내용이 아니라 감상이나 진행 상황으로 보여 묻지 않습니다.',
    en: 'This looks like a remark on how it went, not like what is to be learned.',
  },
  'part-of-an-order': {
    ko: '순서의 한 단계이지만 앞뒤 단계가 빠졌거나 길어 순서로 묻지 않습니다. 1부터 빠짐없이 짧게 적으세요.',
    en: 'This is a step of an order that is not whole or too long. Number the steps from 1, and keep them short.',
  },
  quality: {
    ko: '특징의 이름은 용어가 아니어서 묻지 않습니다.',
    en: 'The name of a feature or advantage is no term, so it is not asked.',
  },
  'only-a-link': {
    ko: '설명이 링크, 그림, 코드뿐입니다. 말로 설명하세요.',
    en: 'The meaning is only a link, a picture or code. Say it in words.',
  },
  lab: { ko: '실습 순서는 묻지 않습니다.', en: 'Steps of an exercise are not asked.' },
} as const satisfies Record<string, { ko: string; en: string }>;

export type SkipReason = keyof typeof reasons;

/** The sentence for a reason, in Korean or else in English. */
export const whyOf = (reason: SkipReason, language: string): string =>
  reasons[reason][language === 'ko' ? 'ko' : 'en'];
