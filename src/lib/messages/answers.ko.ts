/** What is answered otherwise than by recalling: choosing, sorting, ordering, listing, typing. */
export const messages = {
  check: '확인',
  withoutOptions: '보기 없이 떠올리기',
  withOptions: '보기에서 고르기',
  options: '보기',
  marks: { right: '맞음', wrong: '틀림', answer: '정답', chosen: '고른 답', missed: '빠짐' },
  verdict: { correct: '정답이에요.', wrong: '정답이 아니에요.' },
  parts: (right: number, all: number) => `${all}개 중 ${right}개를 맞혔어요.`,
  sort: {
    left: (items: number) => (items === 0 ? '모두 골랐어요.' : `${items}개 남았어요.`),
  },
  order: {
    how: '끌거나 화살표를 눌러 순서대로 놓아 주세요.',
    up: (step: string) => `위로: ${step}`,
    down: (step: string) => `아래로: ${step}`,
    moved: (step: string, place: number, all: number) => `${step}, ${all}개 중 ${place}번째`,
  },
  list: {
    one: '하나씩 써 주세요.',
    add: '더하기',
    progress: (found: number, all: number) => `${all}개 중 ${found}개`,
    ticked: (ticked: number) => `${ticked}개 골랐어요.`,
    found: '찾은 것',
    typed: '적은 이름',
    remove: (name: string) => `지우기: ${name}`,
    said: {
      added: (name: string) => `${name} 추가.`,
      found: (name: string, found: number, all: number) => `${name}, 맞아요. ${all}개 중 ${found}개.`,
      again: (name: string) => `${name}, 이미 나왔어요.`,
      unknown: (name: string) => `${name}, 목록에 없어요.`,
    },
    unknown: '목록에 없어요',
    tick: '보기에서 고르기',
    type: '직접 쓰기',
  },
  typed: {
    blank: '빈칸',
    nthBlank: (n: number) => `빈칸 ${n}`,
    how: '알맞은 말을 써 주세요.',
    tryAgain: '아직 정답이 아니에요. 한 번 더 써 보세요.',
    hint: '힌트',
    startsWith: (start: string, letters: number) =>
      start === '' ? `${letters}글자` : `첫 글자 ‘${start}’, 모두 ${letters}글자`,
    yours: '쓴 답',
    differs: (given: string, extra: string, missing: string) =>
      [
        `쓴 답: ${given}.`,
        ...(extra === '' ? [] : [`지울 글자: ${extra}.`]),
        ...(missing === '' ? [] : [`빠진 글자: ${missing}.`]),
      ].join(' '),
  },
};
