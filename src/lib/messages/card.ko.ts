/** What can be done with a card beside answering it, and what came of that. */
export const messages = {
  menu: '카드 메뉴',
  suspend: '이 카드 그만 보기',
  bury: '내일까지 미루기',
  keys: '단축키',
  news: {
    undone: '되돌렸어요.',
    suspended: '이제 나오지 않아요. 덱 화면에서 다시 켤 수 있어요.',
    buried: '내일 다시 나와요.',
    'changed-elsewhere': '다른 탭에서 먼저 답한 카드예요.',
    'nothing-to-undo': '오늘은 더 되돌릴 것이 없어요.',
    'not-saved': '저장하지 못했어요. 이 카드부터 다시 할 수 있어요.',
  },
};
