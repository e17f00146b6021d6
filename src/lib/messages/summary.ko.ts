/** The end of a session, and of a day. `about` is formatted. */
export const messages = {
  title: '오늘 학습을 마쳤어요.',
  paused: '여기까지 저장했어요.',
  tomorrow: (cards: number) => (cards === 0 ? '내일은 쉬어도 돼요.' : `내일은 ${cards}장이에요.`),
  reviewed: '답한 카드',
  recalled: '떠올린 비율',
  learned: '새로 배운 카드',
  time: '걸린 시간',
  home: '오늘로',
  moreNew: (cards: number) => `새 카드 ${cards}장 더`,
  moreReviews: (cards: number) => `복습 ${cards}장 더`,
  wait: (about: string) => `다음 카드는 ${about} 뒤에 나와요.`,
};
