import { particle, type Particle } from './particles';
import { plainLine } from '../names';
import type { MeaningQuestion, Wording } from './wording';

const withParticle = (source: string, which: Particle): string => source + particle(plainLine(source), which);
const within = (context: string | undefined): string => (context ? `${context}에서 ` : '');

const asked: Record<MeaningQuestion, string> = {
  is: '무엇인가요?',
  does: '무엇을 하나요?',
  role: '어떤 역할을 하나요?',
  when: '언제 쓰나요?',
  means: '무엇을 뜻하나요?',
};

/** How a meaning ends decides which question it answers; the first that fits. */
const endings: [RegExp, MeaningQuestion][] = [
  [/(?:시|때|경우|위해|위해서|데)(?:에)?\s*(?:사용|쓴다|쓰인다|사용한다|사용됨|쓰임)$/, 'when'],
  [/(?:말|의미|뜻|가리)(?:한|킨)다$|(?:말합니다|의미합니다|뜻합니다)$/, 'is'],
  [/야\s?(?:한다|함|합니다)$/, 'means'],
  [/역할(?:이다|을 한다|을 함|을 맡는다)?$/, 'role'],
  [/(?:중|상태)(?:이다)?$/, 'means'],
  [/야\s(?:한다|함)$/, 'means'],
  [/(?:이다|[이가] 된다)$/, 'is'],
  // "적다" with an object is to write, not to be few.
  [
    /(?:않는?|못하|없|있|같|많|필요하|가능하|불가능하|(?<![을를]\s*)적|낮|높)다$|(?:[았었였했졌됐]|됐|갔|났)다$|못한다$|된다$/,
    'means',
  ],
  [/[가-힣]다$/, 'does'],
  // Clipped verbs with their object: "잘못을 살핌", "수를 늘리고 줄임".
  [/[을를]\s[가-힣]{2,4}$/, 'does'],
  [/[을를](?:\s\S+)?\s\S*[함핌림임김킴춤줌움짐침냄남옴]$/, 'does'],
  [
    /(?:관리|제어|저장|실행|생성|확인|판단|기능|담당|보조|유지|배포|조회|수집|제공|지원|연결|처리|체크|전송|결정|변환)(?:함|하기)?$/,
    'does',
  ],
];

/** 두 가지, 세 가지: numbers before a counter are Korean ones. */
const counts = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const countOf = (count: number): string => (counts[count] ? `${counts[count]} 가지` : `${count}가지`);

/** Polite endings as the plain ones that the rules above name. */
const polite: [RegExp, string][] = [
  [/입니다$|이에요$|예요$/, '이다'],
  [/합니다$|해요$/, '한다'],
  [/됩니다$|돼요$/, '된다'],
  [/습니다$/, '다'],
];

const withoutRemark = (meaning: string): string => {
  const bare = plainLine(meaning)
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[.\s]+$/, '');
  const found = polite.find(([ending]) => ending.test(bare));
  return found ? bare.replace(...found) : bare;
};

/** What somebody does, rather than what comes about by itself. */
const isDone =
  /(?:사용|설정|작성|지정|실행|적용|추가|구분|구성|생략|시작|끝|생략 가능|쓴다|적는다|한다|해야 (?:한다|함)|하면 된다|하기|할 것)$/;

/** "갑과 을", "갑, 을과 병" */
const listed = (names: string[]): string => {
  const [first, ...rest] = [...names].reverse();
  const before = rest.reverse();
  const last = before.pop();
  return last ? [...before, withParticle(last, '와/과')].join(', ') + ` ${first!}` : first!;
};

/** Korean questions, in the polite style in which lessons ask. */
export const korean: Wording = {
  joinLabel: (owner, label) => `${owner}의 ${label}`,
  together: (names) => listed(names),
  answers: (meaning) => {
    const said = withoutRemark(meaning);
    return endings.find(([ending]) => ending.test(said))?.[1] ?? 'is';
  },
  meaning: (term, question, context) => `${within(context)}${withParticle(term, '은/는')} ${asked[question]}`,
  choice: (term, context) => `${within(context)}${term}에 대한 설명으로 알맞은 것은 무엇인가요?`,
  describe: (term, context) => `${within(context)}${term}에 대해 설명해 보세요.`,
  term: (group) => `${group ? `${group} 가운데 ` : ''}무엇에 대한 설명인가요?`,
  members: (group, count, labelled) =>
    labelled
      ? `${group} ${countOf(count)}는 무엇인가요?`
      : `${group}에 속하는 ${countOf(count)}는 무엇인가요?`,
  sort: (groups) => `각각 ${listed(groups)} 가운데 어디에 속하나요?`,
  which: (sides) => `각각 ${listed(sides)} 가운데 어느 것에 대한 설명인가요?`,
  value: (side, respect, answer) =>
    `${side}의 ${withParticle(respect, '은/는')} ${/(?:다|있음|없음|좋음|많음|적음|높음|낮음|됨|가능|불가|불가능)$/.test(withoutRemark(answer)) && !/점$/.test(respect) ? '어떤가요' : '무엇인가요'}?`,
  // A name that says order already is not to say it twice.
  order: (name) =>
    `${withParticle(name, '을/를')} ${/(순서|절차|차례)$/.test(name) ? '' : '차례대로 '}나열해 보세요.`,
  next: (name, step) => `${name}에서 ‘${step}’ 다음은 무엇인가요?`,
  holds: (condition, topic, consequence) => {
    const how = isDone.test(withoutRemark(consequence)) ? '어떻게 하나요?' : '어떻게 되나요?';
    const about = topic ? `${withParticle(topic, '은/는')} ` : '';
    return condition ? `${condition.replace(/,$/, '')}${topic ? ' ' : ', '}${about}${how}` : `${about}${how}`;
  },
  when: () => '어떤 경우에 그런가요?',
  command: () => '이 일을 하는 명령은 무엇인가요?',
  effect: () => '이 명령은 무엇을 하나요?',
};
