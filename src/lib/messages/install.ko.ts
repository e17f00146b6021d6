/** Putting Podo on the device, and getting out of browsers inside messengers. */
export const messages = {
  title: '앱으로 설치하기',
  about: '한 번에 열리고, 인터넷 없이도 돼요.',
  action: '설치하기',
  later: '나중에',
  ios: {
    title: '홈 화면에 추가하고 시작하세요',
    move: '홈 화면으로 옮기기',
    steps: [
      '공유 단추를 누르세요. 보이지 않으면 ⋯ 안에 있어요.',
      '‘홈 화면에 추가’를 고르세요.',
      '홈 화면의 포도를 여세요.',
    ],
    storage: '홈 화면의 포도는 저장 공간이 따로예요. 브라우저에 오래 두면 기록이 지워질 수 있어요.',
    carry: '먼저 백업을 보내 ‘파일에 저장’하세요. 홈 화면의 포도를 처음 열 때 그 파일을 고르면 이어져요.',
  },
  inApp: {
    title: '브라우저에서 열어 주세요',
    text: '다른 앱 안에서 열면 학습 기록이 사라질 수 있어요.',
    action: '브라우저로 열기',
    steps: '앱의 메뉴(⋯)에서 ‘브라우저로 열기’를 고르거나, 주소를 복사해 브라우저에 붙여 넣으세요.',
    address: '이 화면의 주소',
    copy: '주소 복사',
    copied: '복사했어요. 브라우저 주소창에 붙여 넣으세요.',
    notCopied: '복사하지 못했어요. 주소를 길게 눌러 복사하세요.',
    stay: '여기서 둘러보기',
  },
};
