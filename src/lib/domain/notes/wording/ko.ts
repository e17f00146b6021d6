import { particle, type Particle } from '../../text';
import { plainLine } from '../names';
import type { Wording } from './wording';

const withParticle = (source: string, which: Particle): string => source + particle(plainLine(source), which);
const within = (context: string | undefined): string => (context ? `${context}에서 ` : '');

/** How a meaning ends decides which question it answers; the first that fits. */
const questions: [RegExp, string][] = [
  [/(?:시|때|경우|위해|위해서|데)(?:에)?\s*(?:사용|쓴다|쓰인다|사용한다|사용됨|쓰임)$/, '언제 쓰나요?'],
  [/역할(?:이다|을 한다|을 함|을 맡는다)?$/, '어떤 역할을 하나요?'],
  [
    /(?:않|못하|없|있|같|많|적|낮|높)(?:는|은)?다$|(?:았|었|였|했|졌|됐)다$|중이다$|상태이?다?$|못한다$|[^이]된다$/,
    '무엇을 뜻하나요?',
  ],
  [/(?:이다|이된다|이 된다|가 된다)$/, '무엇인가요?'],
  [/(?:ㄴ다|는다|[가-힣]다)$/, '무엇을 하나요?'],
  [
    /(?:관리|제어|저장|실행|생성|확인|판단|기능|담당|보조|유지|배포|조회|수집|제공|지원|연결|처리|체크)(?:함|하기)?$/,
    '무엇을 하나요?',
  ],
];

const withoutRemark = (meaning: string): string =>
  plainLine(meaning)
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[.\s]+$/, '');

/** Korean questions, in the polite style in which lessons ask. */
export const korean: Wording = {
  joinLabel: (owner, label) => `${owner}의 ${label}`,
  meaning(term, meaning, context) {
    const said = withoutRemark(meaning);
    const question = questions.find(([ending]) => ending.test(said))?.[1] ?? '무엇인가요?';
    return `${within(context)}${withParticle(term, '은/는')} ${question}`;
  },
  describe: (term, context) => `${within(context)}${term}에 대해 설명해 보세요.`,
  term: (group) => `${group ? `${group} 가운데 ` : ''}무엇에 대한 설명인가요?`,
  members: (group, count, labelled) =>
    labelled ? `${group} ${count}가지는 무엇인가요?` : `${group}에 속하는 ${count}가지는 무엇인가요?`,
  order: (name) => `${withParticle(name, '을/를')} 차례대로 말해 보세요.`,
  next: (name, step) => `${name}에서 ‘${step}’ 다음은 무엇인가요?`,
  command: () => '이 일을 하는 명령은 무엇인가요?',
  effect: () => '이 명령은 무엇을 하나요?',
};
