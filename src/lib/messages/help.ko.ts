/** The keys of the study screen. */
export const messages = {
  title: '단축키',
  keys: {
    reveal: '정답 보기, 그다음에는 채워진 평가',
    rate: '다시, 어려움, 알맞음, 쉬움',
    choose: '정답을 보기 전에는 보기 고르기',
    move: '순서 옮기기',
    undo: '되돌리기',
    suspend: '이 카드 그만 보기',
    bury: '내일까지 미루기',
    close: '학습 그만하기',
    help: '단축키 보기',
  },
  or: '또는',
  to: '부터',
};
