/** Putting Podo on the device, and getting out of browsers inside messengers. */
export const messages = {
  title: '홈 화면에 두기',
  about: '한 번에 열리고, 인터넷 없이도 돼요.',
  action: '설치하기',
  later: '나중에',
  installed: '설치했어요.',
  ios: {
    title: '홈 화면에 추가하기',
    steps: [
      '사파리 아래쪽의 공유 단추를 누르세요.',
      '‘홈 화면에 추가’를 고르세요.',
      '홈 화면의 포도를 여세요.',
    ],
    storage: '홈 화면의 포도는 저장 공간이 따로라서, 학습 전에 추가하면 가장 편해요.',
  },
  inApp: {
    title: '브라우저에서 열어 주세요',
    text: '메신저 안에서는 학습 기록이 사라질 수 있어요.',
    action: '브라우저로 열기',
    copy: '주소 복사',
    copied: '복사했어요. 브라우저 주소창에 붙여 넣으세요.',
    stay: '여기서 둘러보기',
  },
};
