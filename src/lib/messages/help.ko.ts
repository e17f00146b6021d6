/** The keys of the study screen. */
export const messages = {
  title: '단축키',
  keys: {
    reveal: '정답 보기, 그다음에는 알맞음',
    rate: '다시, 어려움, 알맞음, 쉬움',
    undo: '되돌리기',
    suspend: '이 카드 그만 보기',
    bury: '내일까지 미루기',
    close: '학습 그만하기',
    help: '단축키 보기',
  },
  or: '또는',
  to: '부터',
};
