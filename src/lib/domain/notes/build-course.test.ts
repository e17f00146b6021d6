import { describe, expect, test } from 'vitest';
import { inLanguage, writeLock, type Lock } from '../course';
import { buildCourse, type Built } from './build-course';
import type { CourseConfig } from './recognise';
import { readProse } from './read-prose';

const config = (more: Partial<CourseConfig> = {}): CourseConfig => ({
  id: 'c',
  titles: { ko: '과정' },
  languages: ['ko'],
  licence: 'CC-BY-4.0',
  author: '저자',
  decks: [{ id: 'a', titles: { ko: '덱' }, descriptions: {}, notes: ['a.md'] }],
  ...more,
});

function build(text: string, lock?: Lock, more: Partial<CourseConfig> = {}): Built {
  const built = buildCourse({
    config: config(more),
    notes: [{ file: 'a.md', language: 'ko', deck: 'a', text }],
    lock,
  });
  if (!built.ok) throw new Error(built.error.is);
  return built.value;
}

/** `facet: question ⇒ answer` of each card. */
const cards = ({ course }: Built): string[] =>
  course.cards.map((card) => {
    const { question, answer } = inLanguage(card.texts, 'ko')!;
    return `${card.id.split('/')[1]}: ${question.source} ⇒ ${answer.source}`;
  });
const skipped = ({ report }: Built): string[] =>
  report.skipped.map(({ line, reason }) => `${line} ${reason}`);

describe('a definition is asked both ways', () => {
  test.each([
    ['- etcd: 상태를 보관하는 저장소이다.', 'etcd는 무엇인가요?'],
    ['- kubelet: 파드를 실행한다.', 'kubelet은 무엇을 하나요?'],
    ['- kube-proxy : 네트워크를 관리', 'kube-proxy는 무엇을 하나요?'],
    ['- 프로브: 상태를 확인하는 역할', '프로브는 어떤 역할을 하나요?'],
    ['- ExternalName : 외부로 연결 시 사용', 'ExternalName은 언제 쓰나요?'],
    ['- 임시 컨테이너: 문제를 살펴볼 때 쓴다.', '임시 컨테이너는 언제 쓰나요?'],
    ['- NotReady: 노드가 응답하지 않는다.', 'NotReady는 무엇을 뜻하나요?'],
    ['- 무효화: 캐시를 지우는 일입니다.', '무효화는 무엇인가요?'],
    ['- 리졸버: 이름을 찾습니다.', '리졸버는 무엇을 하나요?'],
    ['- 미지원: 다시 보내지 않습니다.', '미지원은 무엇을 뜻하나요?'],
    ['- 파드 (Pod): 배포 단위이다.', '파드(Pod)는 무엇인가요?'],
    ['- 매니페스트: 원하는 상태를 적는다.', '매니페스트는 무엇을 하나요?'],
    ['- 매니페스트: 원하는 상태를 적다.', '매니페스트는 무엇을 하나요?'],
    ['- 슬림 이미지: 파일이 적다.', '슬림 이미지는 무엇을 뜻하나요?'],
    ['- Unknown: 응답하지 않는다.', 'Unknown은 무엇을 뜻하나요?'],
  ])('%s', (text, question) => {
    const [meaning, term] = cards(build(text));
    expect(meaning).toContain(`meaning: ${question} ⇒ `);
    expect(term).toContain('\n\n무엇에 대한 설명인가요? ⇒ ');
  });

  test('its meaning begins the answer, its details follow as a list', () => {
    expect(cards(build('- ClusterIP: 내부용이다.\n  - 기본값이다.\n  - 주소를 받는다.'))[0]).toBe(
      'meaning: ClusterIP는 무엇인가요? ⇒ 내부용이다.\n\n- 기본값이다.\n- 주소를 받는다.',
    );
  });

  test('a group whose heading says what it is narrows the search', () => {
    const text = '## 노드의 구성 요소\n\n- kubelet: 파드를 실행한다.\n- kube-proxy: 규칙을 관리한다.';
    expect(cards(build(text))).toContain(
      'term: 파드를 실행한다.\n\n노드의 구성 요소 가운데 무엇에 대한 설명인가요? ⇒ kubelet',
    );
  });
});

describe('a term that could be anything is asked with its context', () => {
  test('a field names what it belongs to', () => {
    expect(cards(build('## 서비스의 필드\n\n- `port`: 번호이다.'))[0]).toContain(
      '서비스에서 `port`는 무엇인가요?',
    );
  });

  test('values of one field are asked alike', () => {
    const text = '## 파드의 restartPolicy\n\n- Always: 다시 시작한다.\n- Never: 다시 시작하지 않는다.';
    expect(cards(build(text)).filter((card) => card.startsWith('meaning'))).toEqual([
      'meaning: 파드의 restartPolicy에서 Always는 무엇을 뜻하나요? ⇒ 다시 시작한다.',
      'meaning: 파드의 restartPolicy에서 Never는 무엇을 뜻하나요? ⇒ 다시 시작하지 않는다.',
    ]);
  });

  test.each([
    ['파드 restartPolicy의 값', 'Always', '파드 restartPolicy에서 Always는 무엇을 하나요?'],
    ['컨트롤러의 업데이트 방식', 'Recreate', '컨트롤러에서 Recreate는 무엇을 하나요?'],
    ['파드 생명주기의 단계', 'Pending', '파드 생명주기에서 Pending은 무엇을 하나요?'],
  ])('a value of %s names what has it', (heading, term, question) => {
    expect(cards(build(`## ${heading}\n\n- ${term}: 다시 시작한다.`))[0]).toContain(`meaning: ${question} ⇒`);
  });

  test('an English value names what has it', () => {
    const notes = [
      { file: 'a.md', language: 'en', deck: 'a', text: '## Values of restartPolicy\n\n- Always: a restart' },
    ];
    const built = buildCourse({ config: config({ languages: ['en'] }), notes });
    expect(built.ok && built.value.course.cards[0]!.texts.en!.question.source).toBe(
      'In restartPolicy, what is Always?',
    );
  });

  test('a term that stands for two things names where it stands', () => {
    const text = '## 데몬셋\n\n- 대상: 모든 노드이다.\n\n## 잡\n\n- 대상: 한 번의 작업이다.';
    expect(cards(build(text)).filter((card) => card.startsWith('meaning'))).toEqual([
      'meaning: 데몬셋에서 대상은 무엇인가요? ⇒ 모든 노드이다.',
      'meaning: 잡에서 대상은 무엇인가요? ⇒ 한 번의 작업이다.',
    ]);
  });
});

describe('what cannot be asked well is not asked', () => {
  const facets = (text: string, more?: Partial<CourseConfig>) => {
    const built = build(text, undefined, more);
    return [cards(built).map((card) => card.split(':')[0]), skipped(built)];
  };

  test('a meaning that contains its term', () => {
    expect(facets('- 파드: 파드는 단위이다.')).toEqual([['meaning'], ['1 leaks-answer']]);
  });

  test('a meaning that contains an alias in brackets', () => {
    expect(facets('- 파드 (Pod): Pod라고도 하는 단위이다.')).toEqual([['meaning'], ['1 leaks-answer']]);
  });

  test('a meaning that contains another name of the term', () => {
    const aliases = [['kube-scheduler', '스케줄링']];
    expect(facets('- kube-scheduler: 파드를 스케줄링한다.', { aliases })).toEqual([
      ['meaning'],
      ['1 leaks-answer'],
    ]);
  });

  test('a Latin name inside a longer word is no leak', () => {
    expect(facets('- kind: kindle을 켠다.')).toEqual([['meaning', 'term'], []]);
  });

  test('two terms with the same meaning', () => {
    expect(facets('- NodePort: 외부 노출용이다.\n- LoadBalancer: 외부 노출용이다.')).toEqual([
      ['meaning', 'meaning'],
      ['1 same-meaning', '2 same-meaning'],
    ]);
  });

  test('a meaning that also fits a narrower sibling', () => {
    expect(facets('- Job: 일회성 작업을 실행\n- CronJob: 주기적으로 일회성 작업을 실행')).toEqual([
      ['meaning', 'meaning', 'term'],
      ['1 same-meaning'],
    ]);
  });

  test('a fact that was stated before', () => {
    expect(facets('- etcd: 저장소이다.\n\n## 다시\n\n- etcd: 저장소이다.')).toEqual([
      ['meaning', 'term'],
      ['5 said-before'],
    ]);
  });

  test('a question that was asked before', () => {
    expect(facets('Q: 무엇?\nA: 가.\n\nQ: 무엇?\nA: 나.')).toEqual([['plain'], ['4 same-question']]);
  });
});

test('names above that give the answer away are not shown with the question', () => {
  const { course } = build('# 쿠버네티스 과정\n\n## 도구\n\n- 쿠버네티스: 여러 호스트를 묶는다.');
  expect(course.cards.map(({ texts }) => texts.ko!.path)).toEqual([['쿠버네티스 과정', '도구'], ['도구']]);
});

test('a list is asked for as a whole, with its count', () => {
  expect(cards(build('- 노드\n  - 구성요소\n    - kubelet\n    - kube-proxy'))).toEqual([
    'members: 노드의 구성요소 두 가지는 무엇인가요? ⇒ - kubelet\n- kube-proxy',
  ]);
});

test('an order is asked for as a whole and step by step, by permanent ids of its steps', () => {
  const built = build('## 업데이트 순서\n\n비우기 → 고치기 → 되돌리기');
  const [first, second] = built.lock.facts[0]!.details;
  expect(cards(built)).toEqual([
    'order: 업데이트 순서를 나열해 보세요. ⇒ 비우기 → 고치기 → 되돌리기',
    `next:${first!.id}: 업데이트 순서에서 ‘비우기’ 다음은 무엇인가요? ⇒ 고치기`,
    `next:${second!.id}: 업데이트 순서에서 ‘고치기’ 다음은 무엇인가요? ⇒ 되돌리기`,
  ]);
});

test('a command is asked both ways', () => {
  expect(cards(build('```\n$ kubectl get pods : 파드 목록을 본다\n```'))).toEqual([
    'command: 파드 목록을 본다\n\n이 일을 하는 명령은 무엇인가요? ⇒ ```sh\nkubectl get pods\n```',
    'effect: 이 명령은 무엇을 하나요?\n\n```sh\nkubectl get pods\n``` ⇒ 파드 목록을 본다',
  ]);
});

test('a remark is the note of all cards of its fact', () => {
  const { course } = build('- 파드: 단위이다.\n  - 참고: 작다.');
  expect(course.cards.map(({ texts }) => texts.ko!.note?.source)).toEqual(['참고: 작다.', '참고: 작다.']);
});

test('all remarks are the note, in their order', () => {
  const remarks = '  - 주의: 지우지 않는다.\n  - 더 있다.\n  - 바뀐 점: 1.33부터 다르다.';
  const noteOf = (text: string) => build(text).course.cards[0]!.texts.ko!.note;
  const expected = '주의: 지우지 않는다.\n\n바뀐 점: 1.33부터 다르다.';
  expect(noteOf(`- 파드: 단위이다.\n${remarks}`)?.source).toBe(expected);
  expect(noteOf(`- 무엇? :: 파드.\n${remarks}`)?.source).toBe(expected);
  expect(noteOf('- 파드: 단위이다.')).toBeUndefined();
});

test('every text has the tree that its source reads as', () => {
  const text =
    '- `a_b` (x_y): **굵은** _것_ <b>이다</b> [링크](https://a.b)\n  - 1. 하나\n  - # 둘\n\n## *제목*\n\n- `port`: 2. 번호\n- 값: + 더하기\n\nQ: `*` 는?\nA: > 인용\n';
  for (const { texts } of build(text).course.cards)
    for (const prose of [texts.ko!.question, texts.ko!.answer])
      expect(readProse(prose.source)).toEqual({ ok: true, value: prose });
});

describe('rebuilding', () => {
  const notes = '- etcd: 저장소이다.\n- kubelet: 파드를 실행한다.\n';

  test('without changes gives the same bytes and the same version', () => {
    const first = build(notes);
    const second = build(notes, first.lock);
    expect(JSON.stringify(second.course)).toBe(JSON.stringify(first.course));
    expect(writeLock(second.lock)).toBe(writeLock(first.lock));
    expect(second.report.version).toEqual({ before: 1, now: 1 });
  });

  test('without a lock gives the same ids', () => {
    expect(build(notes).course).toEqual(build(notes).course);
  });

  test('with a change raises the version once and keeps the cards', () => {
    const first = build(notes);
    const second = build(notes.replace('저장소이다', '분산 저장소이다'), first.lock);
    expect(second.course.version).toBe(2);
    expect(second.course.cards.map(({ id }) => id)).toEqual(first.course.cards.map(({ id }) => id));
    expect(second.report.changes.edited).toHaveLength(1);
  });

  test('with other line numbers alone keeps the version, and the course has the new lines', () => {
    const first = build(notes);
    const second = build(`\n\n${notes}`, first.lock);
    expect(second.report.version).toEqual({ before: 1, now: 1 });
    expect(writeLock(second.lock)).toBe(writeLock(first.lock));
    const linesOf = ({ course }: Built) =>
      [...course.facts, ...course.cards].map(({ texts }) => texts.ko!.source.line);
    expect(linesOf(second)).toEqual(linesOf(first).map((line) => line + 2));
  });

  test('under another heading raises the version', () => {
    const first = build(notes);
    expect(build(`# 제목\n\n${notes}`, first.lock).report.version).toEqual({ before: 1, now: 2 });
  });

  test('retires the cards of a fact that is gone, until it comes back', () => {
    const first = build(notes);
    const gone = first.course.cards.filter(({ texts }) => texts.ko!.source.line === 1).map(({ id }) => id);
    const second = build('- kubelet: 파드를 실행한다.\n', first.lock);
    const third = build(notes, second.lock);
    expect(second.course.retired).toEqual(gone.sort());
    expect(third.course).toEqual({ ...first.course, version: 3 });
    expect(third.lock).toEqual({ ...first.lock, version: 3 });
  });

  test('retires a card that can no longer be asked, and brings it back when it can', () => {
    const first = build(notes);
    const twin = build(
      `${notes}- 저장소: 저장소이다.\n`.replace('kubelet: 파드를 실행한다', 'kubelet: 저장소이다'),
      first.lock,
    );
    const etcd = first.course.cards[1]!.id;
    expect(twin.course.retired).toContain(etcd);
    const again = build(notes, twin.lock);
    expect(again.course.retired).not.toContain(etcd);
    expect(again.course.cards.map(({ id }) => id)).toContain(etcd);
  });
});

describe('languages', () => {
  const decks = [{ id: 'a', titles: {}, descriptions: {}, notes: ['a.md'] }];
  const two = (ko: string, en: string, lock?: Lock) => {
    const notes = [
      { file: 'ko/a.md', language: 'ko', deck: 'a', text: ko },
      { file: 'en/a.md', language: 'en', deck: 'a', text: en },
    ];
    const built = buildCourse({ config: config({ languages: ['ko', 'en'], decks }), notes, lock });
    if (!built.ok) throw new Error(built.error.is);
    return built.value;
  };

  test('pair by explicit id', () => {
    const { course } = two('- 파드: 단위이다. <!-- id: pod -->', '- Pod: the smallest unit <!-- id: pod -->');
    expect(course.facts).toHaveLength(1);
    expect(course.cards.map(({ id, texts }) => [id, Object.keys(texts)])).toEqual([
      ['pod/meaning', ['ko', 'en']],
      ['pod/term', ['ko', 'en']],
    ]);
    expect(course.cards[0]!.texts.en!.question.source).toBe('What is Pod?');
  });

  test('are two facts where nothing pairs them', () => {
    expect(two('- 파드: 단위이다.', '- Pod: the smallest unit').course.facts).toHaveLength(2);
  });

  test('pair by the lock', () => {
    const ko = '- 파드: 단위이다.';
    const en = '- Pod: the smallest unit';
    const { lock } = two(ko, en);
    const [korean, english] = lock.facts;
    const paired: Lock = { ...lock, facts: [{ ...korean!, texts: { ...korean!.texts, ...english!.texts } }] };
    expect(two(ko, en, paired).course.facts).toHaveLength(1);
  });
});

describe('errors name file and line', () => {
  const failing = (text: string, lock?: Lock) => {
    const built = buildCourse({
      config: config(),
      notes: [{ file: 'a.md', language: 'ko', deck: 'a', text }],
      lock,
    });
    return built.ok ? undefined : built.error;
  };

  test('an id that is not possible', () => {
    expect(failing('\n- a: 하나 <!-- id: 가/나 -->')).toEqual({
      is: 'invalid-id',
      file: 'a.md',
      line: 2,
      id: '가/나',
    });
  });

  test('an id that is given twice', () => {
    expect(failing('- a: 하나 <!-- id: x -->\n- b: 둘 <!-- id: x -->')).toEqual({
      is: 'doubled-id',
      file: 'a.md',
      line: 2,
      id: 'x',
      first: { file: 'a.md', line: 1 },
    });
  });

  test('an id of a retired fact', () => {
    const first = build('- a: 하나 <!-- id: x -->');
    const second = build('', first.lock);
    expect(failing('- b: 둘 <!-- id: x -->', second.lock)).toEqual({
      is: 'retired-id',
      file: 'a.md',
      line: 1,
      id: 'x',
    });
  });

  test('no error where the id comes back with its fact', () => {
    const first = build('- a: 하나 <!-- id: x -->');
    const { lock } = build('', first.lock);
    expect(build('- a: 하나 <!-- id: x -->', lock).course.facts).toEqual(first.course.facts);
  });

  test('a lock of another course', () => {
    const { lock } = build('- a: 하나');
    expect(failing('- a: 하나', { ...lock, course: 'other' })).toEqual({
      is: 'other-course',
      expected: 'c',
      found: 'other',
    });
  });
});
