/** Today: how much, how long, how am I doing. `about` is a formatted duration ("약 7분"), `date` a formatted date. */
export const messages = {
  title: '오늘',
  unit: (_cards: number) => '장',
  plan: (about: string, counts: { new: number; learning: number; review: number }) => {
    const parts = [
      counts.new > 0 && `새 카드 ${counts.new}장`,
      counts.learning > 0 && `익히는 중 ${counts.learning}장`,
      counts.review > 0 && `복습 ${counts.review}장`,
    ].filter(Boolean);
    return [about, parts.join(', ')].filter(Boolean).join(' · ');
  },
  start: '오늘 학습 시작',
  resume: '이어서 학습',
  quiz: '퀴즈 풀기',
  streak: (days: number) => `${days}일 연속`,
  recall: (percent: string) => `지금 예상 기억률 ${percent}`,
  decks: '덱',
  deckProgress: (learned: number, total: number) => `${total}장 중 ${learned}장 익힘`,
  deckLeft: (cards: number) => `오늘 ${cards}장`,
  doneTomorrow: (cards: number) =>
    cards === 0
      ? '오늘 학습을 마쳤어요. 내일은 쉬어도 돼요.'
      : `오늘 학습을 마쳤어요. 내일은 ${cards}장이에요.`,
  doneUntil: (date: string, cards: number) => `오늘 학습을 마쳤어요. 다음은 ${date}, ${cards}장이에요.`,
  soon: (about: string, cards: number) => `${about} 뒤에 다시 볼 카드가 ${cards}장 있어요.`,
  noDecks: { title: '켜 둔 덱이 없어요.', action: '덱 고르기' },
  more: '오늘 더 하기',
  moreNew: (cards: number) => `새 카드 ${cards}장 더`,
  moreReviews: (cards: number) => `복습 ${cards}장 더`,
  catchingUp: (due: number, minutes: number, date: string) =>
    `밀린 복습 ${due}장은 하루 ${minutes}분씩 하면 ${date}에 다 따라잡아요.`,
  catchingUpLong: (due: number, minutes: number) =>
    `밀린 복습이 ${due}장이에요. 하루 ${minutes}분으로는 석 달이 넘게 걸려요. 설정에서 시간을 늘려 보세요.`,
  newPaused: '밀린 복습을 따라잡는 동안 새 카드는 쉬어요.',
};
