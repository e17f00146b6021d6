/** What stands around every page. */
export const messages = {
  name: '포도',
  skipToContent: '본문으로 건너뛰기',
  navigation: '주 메뉴',
  nav: { today: '오늘', decks: '덱', settings: '설정' },
  back: '뒤로',
  close: '닫기',
  update: { text: '새 버전이 준비됐어요.', action: '지금 바꾸기', later: '나중에' },
  elsewhere: { text: '다른 탭에서 새 버전으로 바꿨어요.', action: '이 탭도 바꾸기', later: '나중에' },
  offlineReady: '이제 인터넷 없이도 열려요.',
  notFound: { title: '이 주소에는 아무것도 없어요.', action: '오늘로 가기' },
  broken: { title: '이 화면을 열지 못했어요. 학습 기록은 그대로 있어요.', action: '다시 열기' },
};
