/** One session: question, answer, rating, summary. `interval` and `about` are formatted, `path` is a course place. */
export const messages = {
  title: '학습',
  close: '학습 그만하기',
  undo: '되돌리기',
  reveal: '정답 보기',
  answer: '정답',
  blank: '빈칸',
  note: '참고',
  source: (file: string, line: number) => `노트 · ${file} ${line}행`,
  rating: '얼마나 기억났나요?',
  ratings: { again: '다시', hard: '어려움', good: '알맞음', easy: '쉬움' },
  captions: { again: '못 떠올림', hard: '겨우', good: '떠올림', easy: '바로' },
  counts: { new: '새 카드', learning: '익히는 중', review: '복습' },
  countOf: (label: string, cards: number) => `${label} ${cards}장`,
  progress: '학습 진행',
  progressOf: (done: number, total: number) => `${total}장 중 ${done}장`,
  rated: (rating: string, interval: string) => `${rating}, ${interval} 뒤에 다시 나와요.`,
};
