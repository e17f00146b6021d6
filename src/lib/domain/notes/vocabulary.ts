/** Words that the generator knows, in Korean and English. Each list is a rule of how notes are usually written. */

/** Names that say what kind of list follows, not what it is about. */
const labelWords = [
  ...[
    '구성요소',
    '구성 요소',
    '종류',
    '유형',
    '타입',
    '방식',
    '방법',
    '단계',
    '등급',
    '상태',
    '특징',
    '장점',
    '단점',
    '필드',
    '규격',
  ],
  ...['역할', '기능', '속성', '옵션', '값', '규칙', '도구', '조건', '원칙', '계층'],
  ...[
    'components',
    'types',
    'kinds',
    'methods',
    'phases',
    'states',
    'classes',
    'features',
    'fields',
    'options',
    'values',
  ],
  ...['advantages', 'disadvantages', 'parts', 'rules', 'tools', 'strategies', 'policies'],
  ...['conditions', 'principles', 'layers', 'levels'],
];
/** Labels whose list is complete, so that it can be asked for as a whole; a list of fields or tools is only a selection. */
const completeLabelWords = [
  ...[
    '구성요소',
    '구성 요소',
    '종류',
    '유형',
    '타입',
    '방식',
    '방법',
    '단계',
    '등급',
    '상태',
    '값',
    '조건',
    '원칙',
    '계층',
  ],
  ...[
    'components',
    'types',
    'kinds',
    'methods',
    'phases',
    'states',
    'classes',
    'values',
    'parts',
    'strategies',
    'conditions',
    'principles',
    'layers',
    'levels',
  ],
];
/** Labels under which statements stand, not names. */
const statementLabelWords = [
  '특징',
  '장점',
  '단점',
  '역할',
  '기능',
  '규칙',
  'features',
  'advantages',
  'disadvantages',
  'rules',
];
const orderWords = [
  '순서',
  '절차',
  '단계',
  '과정',
  '흐름',
  '라이프사이클',
  '수명 주기',
  '생명주기',
  '생명 주기',
];
const orderWordsEnglish = [
  'steps',
  'procedure',
  'order',
  'lifecycle',
  'life cycle',
  'sequence',
  'flow',
  'process',
  'stages',
];

const oneOf = (words: string[]) => words.map((word) => word.replace(/ /g, '\\s*')).join('|');
const alone = (words: string[]) => new RegExp(`^(?:${oneOf(words)})$`, 'i');
const atEnd = (words: string[]) => new RegExp(`(?:^|[\\s의])(?:${oneOf(words)})$`, 'i');
const english = (words: string[]) =>
  new RegExp(`^(?:the\\s+)?(?:${oneOf(words)})\\s+(?:of|for|in|to)\\b`, 'i');

const labels = [
  new RegExp(`(?:^|[\\s의])(${oneOf(labelWords)})$`, 'i'),
  new RegExp(`^(?:the\\s+)?(${oneOf(labelWords)})\\s+(?:of|for|in)\\b`, 'i'),
];

const either =
  (...patterns: RegExp[]) =>
  (text: string) => {
    const bare = text.trim();
    return patterns.some((pattern) => pattern.test(bare));
  };

/** "구성요소", "types": the nearest named ancestor is what it is about. */
export const isLabel = either(alone([...labelWords, ...orderWords, ...orderWordsEnglish]));
/** "설치 방식", "노드의 구성 요소", "types of Services": names a list and what it is about. */
export const endsInCompleteLabel = either(atEnd(completeLabelWords), english(completeLabelWords));
export const endsInLabel = either(atEnd(labelWords), english(labelWords));
/** Whether a word is one of the labels: "Values", "종류". */
export const isLabelWord = either(alone([...labelWords, ...orderWords, ...orderWordsEnglish]));

/** The label in a name, without spaces, or nothing: "구성요소" of "노드의 구성 요소", "types" of "types of Services". */
export const labelIn = (name: string): string =>
  labels.flatMap((label) => label.exec(name.trim())?.[1]?.replace(/\s/g, '').toLowerCase() ?? []).at(0) ?? '';
export const isStatementLabel = either(alone(statementLabelWords));
/** Qualities of what stands above: "빠름: …" under them defines no term. */
export const isQualityLabel = either(
  /(?:^|[\s의])(?:특징|장점|단점|장단점)$/,
  /^(?:key\s+)?(?:features|highlights|advantages|disadvantages|pros|cons|benefits|drawbacks)\b/i,
);
/** "도커의 장점", "features of Docker": statements stand under it. */
export const endsInStatementLabel = either(atEnd(statementLabelWords), english(statementLabelWords));
/** "종료되는 순서", "kubeadm steps": an ordered list or arrows under it are a sequence. */
export const namesAnOrder = either(atEnd([...orderWords, ...orderWordsEnglish]), english(orderWordsEnglish));
/** "서비스의 필드" belongs to "서비스": a field, a kind or a value is named by what it belongs to. */
export const ownerOf = (name: string): string => {
  const korean = /^(.+?)의\s+(?:\S+\s+)?(?:필드|종류|유형|구성\s*요소|속성|옵션|값|방식|단계)$/.exec(
    name,
  )?.[1];
  const englishName =
    /^(?:fields|types|kinds|components|options|parts|values|methods|stages|phases|states|strategies|conditions|classes|policies)\s+(?:of|in|for)\s+(.+)$/i.exec(
      name,
    )?.[1];
  return korean ?? englishName ?? name;
};

/** Headings that order a document and name nothing. */
export const isSectionName = either(
  /^(?:정리|개요|소개|기초|기본|참고|요약|복습|한눈에\s*보기|확인\s*질문|질문|들어가며|마치며|들어가기|마무리|결론|목차|용어|빈칸(?:으로\s*익히기|\s*채우기)?|개념|배경|회고|후기|느낀\s*점|배운\s*(?:점|것)|오늘\s*배운\s*것|할\s*일|주의\s*사항|주의점|참고\s*자료|문제\s*상황|원인|해결|해결\s*방법|기타|팁|환경|예제|예시|사용법|TIL|FAQ)$/i,
  /(?:\s|^)(?:정리|개요|소개|요약|명령어|명령)$/,
  /^\d{4}[-./년]|\bTIL\b|\d\s*(?:일차|주차|회차|강)\b|^(?:day|week|lecture|chapter|part)\s*\d+/i,
  /^(?:overview|summary|introduction|intro|notes|review|recap|at a glance|questions|glossary|commands|contents|fill in the (?:blanks?|missing words?)|table of contents|basics|background|conclusion|references?|resources|further reading|todo|usage|examples?|installation|getting started|requirements|prerequisites|faq|tips|misc|blanks|fill in the blanks|license|contributing|changelog)$/i,
);

/** Exercises: their steps and settings are context. */
export const isLab = either(
  /실습|따라\s*하기|핸즈온/,
  /\b(?:labs?|exercises?|hands-on|workshop|walkthrough)\b/i,
);
/** An item of a list of tasks. */
export const isTask = either(
  /(?:확인|배포|설정|실행|작성|삭제|수정|기록|사용|구성|적용)(?:\s*\([^)]*\))?[.]?$/,
  /\?$/,
);

/** An item of a list of tasks with boxes to tick. */
export const isToDo = (text: string): boolean => /^\[[ xX]\]\s/.test(text);

/** A column that counts the rows. */
export const isNumberHeader = either(/^(?:#|no\.?|num(?:ber)?|번호|순번|순서)$/i);
export const isNameHeader = either(/^(?:이름|명칭|용어|name|term)$/i);
export const isCommandHeader = either(/^(?:명령|명령어|커맨드|commands?|cmd|use|usage|run)$/i);
/** The column that says what a row's first cell is, among columns that say other things of it. */
export const isDescriptionHeader = either(
  /^(?:설명|의미|뜻|정의|내용|개념|역할|기능|용도|비고|description|meaning|definition|details?|notes?|what it does|purpose|function|role|use|used for)$/i,
);

/** What is said to the reader, or to oneself: no meaning of a term ends so. */
export const isChatter = either(/(?:[!~♥♡]|\^\^|[ㅋㅎㅠㅜ]{2,}|;;)\s*$/);
/** Headings over what was done, felt or is still to do. */
export const isDiary = either(
  /^(?:\S+\s+)?(?:일기|회의록|회고|회고록|할\s*일|느낀\s*점|소감|후기|잡담|일지|공지|공지\s*사항)$/,
  /(?:할\s*(?:일|것)|느낀\s*점|회의록|다음\s*(?:모임|회의|시간|주)까지?|다음\s*글|참고\s*(?:자료|문헌|링크)|출처)$/,
  /^(?:to\s?-?dos?|diary|journal|homework|announcements|minutes|meeting (?:notes|minutes)|stand-?up|action items|next steps|retrospective|references|further reading|licen[cs]e|contributing|acknowledge?ments|credits|contact|support)$/i,
);
/** The line of minutes that says who was there. */
export const isMinutesItem = (text: string): boolean =>
  /^\**(?:참석자|참석|참가자|attendees|participants|present)\**\s*[:：]/i.test(text);

/** What begins a remark: it is shown under the answer and not asked. */
export const isRemark = (text: string): boolean =>
  /^(?:※|\**(?:참고|주의|바뀐\s*점|note|changed|caution|warning|tip)\**\s*[:：])/i.test(text);
/** What stands before a separator without being a term. */
export const isNoTerm = either(
  /^(?:예|예시|예제|출처|링크|참조|문서|현재\s*경로|경로|파일|주소|작성자|작성일|날짜|일자|일시|시간|todo|관련|관련\s*글|이전\s*글|다음\s*글|공지|과제|숙제|다음\s*시간|다음\s*회의|장소|참석자|담당|담당자|기한|마감|비고|오답\s*노트|선생님\s*말씀|교수님\s*말씀|최종\s*수정|수정일|등록일|조회수|기분|날씨|지출)$/,
  /^[_*]*(?:figure|fig\.?|table|listing|그림|표|사진|자료)\s*\d[\d.-]*/i,
  /^(?:announcements?|homework|assignment|due|deadline|reading|next time|next week|last updated|updated|created|quiz|exam|attendees|location|agenda|owner|related|disclaimer|ps|p\.s\.)$/i,
  /^(?:e\.?g\.?|i\.?e\.?|example|examples|source|link|links|see|see also|path|file|url|author|date|time|ps)$/i,
);

/** A cell that only ticks or counts: "O", "✓", "예", "3". No term is told by it. */
export const isMark = (text: string): boolean =>
  /^(?:[OoXx○×◯✕✓✔✗✘☑⭕❌✅△▲\-–—]|예|아니오|가능|불가|불가능|있음|없음|yes|no|true|false|y|n|n\/a|\d+)$/i.test(
    text.trim(),
  );

/** "1단계", "Step 2": a place in an order, and no term. */
export const placeInOrder = (text: string): number | undefined => {
  const found = /^(?:(\d+)\s*(?:단계|번째|번|차)|(?:step|phase|stage)\s*(\d+))$/i.exec(text.trim());
  return found ? Number(found[1] ?? found[2]) : undefined;
};

/** Endings of a statement in the clipped style of notes, and of a sentence; "런타임" and "서비스 메시" end otherwise. */
const predicate = new RegExp(
  '(?:' +
    [
      '다|요|음|함|됨|(?<![타네프레게책])임|없음|있음|가능|불가|불가능|필요|쉬움|어려움|증가|감소|방지|유지|까지|만큼|흔치 않음|연결|보장|구성|할당X|구성X',
      '접근|동작|실행|사용|설정|처리|저장|관리|제어|확인|판단|배포|생성|삭제|구현|제공|지원|준비|그룹화|분산|기록|출력|적용|(?<![캐메해대푸])시|경우',
    ].join('|') +
    ')(?:\\s*\\([^)]*\\))?[.]?$',
);
/** A word that makes a phrase say something: an object, a topic, a place, a verb before its noun. */
const particleWord =
  /(?:을|를|은|는|에서|에게|으로|하는|되는|위한|위해|위해서|대한|하고|하며|해서|하여)(?=\s)/;
const englishVerb =
  /\b(?:is|are|was|were|has|have|can|will|must|should|does|do|runs?|keeps?|makes?|uses?|allows?|needs?)\b/i;

/** Whether a phrase states something rather than names something. */
export function isStatement(text: string): boolean {
  const bare = text.trim();
  if (/[.!?。]$/.test(bare)) return true;
  if (particleWord.test(bare) || englishVerb.test(bare)) return true;
  return /\s/.test(bare) && predicate.test(bare);
}

/** Whether a phrase could name something, although it ends like a statement: "이미지 저장". */
export const couldName = (text: string): boolean =>
  isTerm(text) &&
  !particleWord.test(text) &&
  !englishVerb.test(text) &&
  !/(?:다|요|음|함|됨|임|\.)$/.test(text.trim());

/** Whether a phrase can be what a definition defines: short, and no statement. */
export function isTerm(text: string): boolean {
  const bare = text.trim();
  if (bare === '' || bare.length > 50 || (bare.length > 14 && bare.split(/\s+/).length > 7)) return false;
  return !/[?!。]$|\.\s|^[→\->=]/.test(bare);
}

/** Words too common to stand in a question without their context. */
export const isGeneric = either(
  /^[a-z]$/i,
  /^(?:always|never|none|default|allow|forbid|replace|recreate|retain|delete|local|cluster|exec|tcp|http|https)$/i,
  /^(?:requests?|limits?|name|type|kind|spec|status|data|image|port|path|key|value|label|selector|version|host)$/i,
  /^(?:pending|running|succeeded|failed|unknown|waiting|terminated|ready|active|bound|available|released)$/i,
  /^(?:create|get|apply|run|edit|set|start|stop|init|join|plan|startup)$/i,
  /^(?:이름|값|종류|생성|삭제|확인|수정|시작|끝|설정|상태|주소|포트|경로|버전|기본값|조건|결과)$/,
);
