/** One file with everything, and back. */
export const messages = {
  title: '백업',
  about: '학습 기록, 설정, 덱을 파일 하나에 담아요.',
  save: '백업 파일 만들기',
  share: '백업 보내기',
  making: '백업을 만들고 있어요.',
  ready: '백업이 준비됐어요. 한 번 더 누르면 보내요.',
  saved: '백업 파일을 만들었어요.',
  restore: '백업에서 되살리기',
  merges: '되살리면 지금 기록과 합쳐요. 사라지거나 두 번 세는 것은 없어요.',
  merging: '기록을 합치고 있어요.',
  restored: (events: number) =>
    events === 0 ? '백업에 새로운 기록은 없었어요.' : `백업에서 기록 ${events}개를 더했어요.`,
  goOn: '오늘로 가기',
  carryOver: {
    title: '사파리에서 하던 학습 가져오기',
    text: '홈 화면의 포도는 저장 공간이 따로예요. 사파리의 포도에서 보낸 백업 파일을 여기서 여세요.',
    action: '백업 파일 고르기',
  },
};
