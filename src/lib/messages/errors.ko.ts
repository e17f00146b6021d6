/** What went wrong and what to do, in one sentence; `action` is the button under it. */
export const messages = {
  storage: {
    full: { text: '저장 공간이 가득 찼어요. 백업한 뒤 기기에서 공간을 비워 주세요.', action: '백업하기' },
    blocked: { text: '다른 탭의 포도가 새 버전을 막고 있어요. 다른 탭을 닫아 주세요.', action: '다시 시도' },
    outdated: {
      text: '더 새로운 포도가 이 기록을 쓰고 있어요. 새로 고치면 이어서 할 수 있어요.',
      action: '새로 고침',
    },
    closed: { text: '브라우저가 저장소를 닫았어요. 답한 카드는 저장돼 있어요.', action: '다시 열기' },
    emptied: {
      text: '이 브라우저에 있던 기록이 지워졌어요. 백업이 있으면 되살릴 수 있어요.',
      action: '백업에서 되살리기',
    },
    unavailable: {
      text: '이 브라우저에서는 기록을 저장할 수 없어요. 비공개 창이 아닌 곳에서 열어 주세요.',
      action: '다시 시도',
    },
    unknown: { text: '저장하지 못했어요. 답한 카드는 그대로 있어요.', action: '다시 시도' },
  },
  backup: {
    notABackup: {
      text: '포도 백업 파일이 아니에요. .podo-backup 파일을 고르세요.',
      action: '다른 파일 고르기',
    },
    damaged: { text: '백업 파일이 손상됐어요. 아무것도 바꾸지 않았어요.', action: '다른 파일 고르기' },
    newer: { text: '더 새로운 포도에서 만든 백업이에요. 먼저 새 버전으로 바꾸세요.', action: '새로 고침' },
    tooLarge: { text: '파일이 너무 커서 열 수 없어요.', action: '다른 파일 고르기' },
    unreadable: {
      text: '파일을 읽지 못했어요. 기기에 내려받은 뒤 다시 골라 주세요.',
      action: '다른 파일 고르기',
    },
  },
  course: {
    missing: { text: '과정을 불러오지 못했어요. 인터넷에 연결한 뒤 다시 열어 주세요.', action: '다시 시도' },
    damaged: { text: '과정 파일이 손상됐어요. 학습 기록은 그대로 있어요.', action: '다시 시도' },
  },
  /** Beside restoring, where all records are gone. */
  beginAnew: '새로 시작하기',
};
