/** One file with everything, and back. */
export const messages = {
  title: '백업',
  about: '학습 기록, 설정, 덱을 파일 하나에 담아요.',
  save: '백업 파일 만들기',
  share: '백업 보내기',
  restore: '백업에서 되살리기',
  never: '아직 백업한 적이 없어요.',
  last: (date: string) => `마지막 백업: ${date}`,
  remind: { text: '한동안 백업하지 않았어요.', action: '백업하기', later: '나중에' },
  saved: '백업 파일을 만들었어요.',
  restored: (reviews: number) =>
    reviews === 0 ? '백업에 새로운 기록은 없었어요.' : `복습 기록 ${reviews}개를 더했어요.`,
  merges: '지금 기록과 합쳐요. 사라지거나 두 번 세는 것은 없어요.',
  working: '기록을 합치고 있어요.',
  carryOver: {
    title: '사파리에서 하던 학습 가져오기',
    text: '홈 화면의 포도는 저장 공간이 따로예요. 사파리에서 백업을 보내 여기서 여세요.',
    action: '백업 파일 고르기',
  },
};
