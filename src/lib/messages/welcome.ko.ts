/** The first visit: which decks, how many minutes. */
export const messages = {
  title: '무엇을 배울까요?',
  lead: '덱을 고르고 하루에 쓸 시간을 정하면 바로 시작해요. 나중에 바꿀 수 있어요.',
  decks: '배울 덱',
  deckCards: (cards: number) => `카드 ${cards}장`,
  minutes: '하루에 얼마나 할까요?',
  minutesOption: (minutes: number) => `${minutes}분`,
  minutesNote: (fresh: number) => `하루에 새 카드가 ${fresh}장쯤 나와요.`,
  start: '학습 시작',
  chooseOne: '덱을 하나 이상 고르세요.',
  restore: '백업에서 이어서 하기',
  private: '모든 기록은 이 기기에만 저장돼요.',
};
