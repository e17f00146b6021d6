import { describe, expect, test } from 'vitest';
import type { Card, Tasks } from '../../course';
import { kindOf, type Facet } from '../../course';
import { blankMark } from '../../text';
import { buildCourse } from '../build-course';

function cardsOf(text: string, more: { language?: string; aliases?: string[][] } = {}): Card[] {
  const { language = 'ko', aliases = [] } = more;
  const built = buildCourse({
    config: {
      id: 'c',
      titles: {},
      languages: [language],
      licence: '',
      author: '',
      aliases,
      decks: [{ id: 'a', titles: {}, descriptions: {}, notes: [] }],
    },
    notes: [{ file: 'a.md', language, deck: 'a', text }],
  });
  if (!built.ok) throw new Error(built.error.is);
  return built.value.course.cards;
}

/** The cards of a kind, in short. */
function tasks<K extends keyof Tasks>(kind: K, text: string, more?: Parameters<typeof cardsOf>[1]) {
  return cardsOf(text, more)
    .filter((card) => card.kind === kind)
    .map(({ texts }) => {
      const { question, answer, task } = Object.values(texts)[0]!;
      return {
        question: question.source,
        answer: answer.source,
        tree: question.tree,
        task: task as unknown as Tasks[K],
      };
    });
}

const states =
  '## 상태\n\n- 준비: 실행될 차례를 기다린다.\n- 실행: 처리 장치를 쓰고 있다.\n- 대기: 입출력이 끝나기를 기다린다.\n- 종료: 할 일을 모두 마쳤다.\n';

describe('choice', () => {
  test('the other siblings’ meanings are the decoys, each with its fact', () => {
    const [first] = tasks('choice', states);
    expect(first!.question).toBe('준비에 대한 설명으로 알맞은 것은 무엇인가요?');
    expect(first!.answer).toBe('실행될 차례를 기다린다.');
    expect(first!.task.decoys.map(({ text }) => text.source)).toEqual([
      '처리 장치를 쓰고 있다.',
      '입출력이 끝나기를 기다린다.',
      '할 일을 모두 마쳤다.',
    ]);
    expect(new Set(first!.task.decoys.map(({ fact }) => fact)).size).toBe(3);
  });

  test.each([
    ['too few siblings', states.replace(/- 종료.*\n/, '')],
    ['a meaning that is nearly the same', states.replace('할 일을 모두 마쳤다', '처리 장치를 다 쓰고 있다')],
    ['a meaning that names its own term', states.replace('할 일을', '종료되어 할 일을')],
    [
      'a meaning that is much longer',
      states.replace('할 일을', '오래전에 시작한 크고 작은 수많은 일을 하나도 남기지 않고 끝까지 할 일을'),
    ],
  ])('none where a decoy is missing: %s', (_, text) => {
    expect(tasks('choice', text).map(({ question }) => question)).not.toContain(
      '준비에 대한 설명으로 알맞은 것은 무엇인가요?',
    );
  });

  test('a cousin under another label is no decoy', () => {
    const text = `# 하나\n\n${states.replace(/- 종료.*\n/, '')}\n## 우선순위의 값\n\n- 높음: 먼저 실행된다.\n- 낮음: 나중에 실행된다.\n`;
    expect(tasks('choice', text)).toEqual([]);
  });
});

describe('list', () => {
  const notes =
    '- 노드\n  - 구성요소\n    - kubelet: 파드를 실행한다.\n    - 컨테이너 런타임 (CRI): 이미지를 내려받는다.\n- 평면\n  - 구성요소\n    - 저장소: 상태를 보관한다.\n    - 서버: 요청을 받는다.';

  test('members have all their names, and other lists give the decoys', () => {
    const [first] = tasks('list', notes, { aliases: [['컨테이너 런타임', 'container runtime']] });
    expect(first!.task.members.map(({ names }) => names)).toEqual([
      ['kubelet'],
      ['컨테이너 런타임(CRI)', '컨테이너 런타임', 'CRI', 'container runtime'],
    ]);
    expect(first!.task.decoys.map(({ source }) => source)).toEqual(['저장소', '서버']);
  });

  test('lists of one kind side by side are sorted, once', () => {
    const sorted = tasks('sort', notes);
    expect(sorted).toHaveLength(1);
    expect(sorted[0]!.question).toBe('각각 노드와 평면 가운데 어디에 속하나요?');
    expect(sorted[0]!.task.groups).toEqual(['노드', '평면']);
    expect(sorted[0]!.task.items.map(({ text, group }) => [text.source, group])).toEqual([
      ['kubelet', 0],
      ['컨테이너 런타임(CRI)', 0],
      ['저장소', 1],
      ['서버', 1],
    ]);
  });
});

test('the branches of a step have one rank', () => {
  const [order] = tasks('order', '## 라이프사이클\n\n대기 → 실행 → 성공 / 실패');
  expect(order!.task.steps.map(({ text, rank }) => [text.source, rank])).toEqual([
    ['대기', 0],
    ['실행', 1],
    ['성공', 2],
    ['실패', 2],
  ]);
});

describe('cloze', () => {
  test('the blank stands in the question, its text is accepted, code exactly', () => {
    const [card] = tasks('cloze', '- 기본값은 ==`Always`==이다.');
    expect(card!.question).toBe(`기본값은 ${blankMark}이다.`);
    expect(card!.answer).toBe('기본값은 `Always`이다.');
    expect(card!.tree).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '기본값은 ' },
          { type: 'blank', index: 0 },
          { type: 'text', value: '이다.' },
        ],
      },
    ]);
    expect(card!.task.blanks).toEqual([{ accepted: ['Always'], tolerance: { case: false, spacing: false } }]);
  });

  test('another name of the answer in the sentence is no leak', () => {
    expect(
      tasks('cloze', '- `daemonset`의 짧은 이름은 ==`ds`==이다.', { aliases: [['DaemonSet', 'DS']] }),
    ).toHaveLength(1);
  });

  test('code goes on into the blank', () => {
    const [card] = tasks('cloze', '- 기본값은 `policy: `==`Always`==이다.');
    expect([card!.question, card!.answer]).toEqual([
      `기본값은 \`policy: ${blankMark}\`이다.`,
      '기본값은 `policy: Always`이다.',
    ]);
    expect(card!.task.blanks[0]!.accepted).toEqual(['Always']);
  });

  test('blanks of one group are one card, others are others', () => {
    const cards = tasks('cloze', '{{c1::물}}은 {{c2::산소}}와 {{c1::수소}}로 된다.');
    expect(cards.map(({ question }) => question)).toEqual([
      `${blankMark}은 산소와 ${blankMark}로 된다.`,
      `물은 ${blankMark}와 수소로 된다.`,
    ]);
    expect(cards[0]!.task.blanks.map(({ accepted }) => accepted[0])).toEqual(['물', '수소']);
  });

  test('none where the rest of the sentence says the answer', () => {
    expect(tasks('cloze', '- 커널은 호스트의 ==커널==을 뜻한다.')).toEqual([]);
  });
});

describe('comparison', () => {
  test('a table is sorted by its columns and asked cell by cell', () => {
    const text =
      '## 프로토콜\n\n| 구분 | 전화 | 편지 |\n|---|---|---|\n| 연결 | 먼저 맺는다 | 없다 |\n| 속도 | 빠르다 | 느리다 |';
    const cards = cardsOf(text);
    expect(cards.map(({ kind }) => kind)).toEqual(['sort', 'recall', 'recall', 'recall', 'recall']);
    expect(cards.map(({ texts }) => texts.ko!.question.source)).toEqual([
      '각각 전화와 편지 가운데 어느 것에 대한 설명인가요?',
      '전화의 연결은 어떤가요?',
      '편지의 연결은 어떤가요?',
      '전화의 속도는 어떤가요?',
      '편지의 속도는 어떤가요?',
    ]);
  });

  test('what is said of both sides is not sorted', () => {
    const text =
      '## 표\n\n| 구분 | 갑 | 을 |\n|---|---|---|\n| 색 | 파랑 | 파랑 |\n| 맛 | 달다 | 쓰다 |\n| 값 | 싸다 | 비싸다 |';
    const [card] = tasks('sort', text);
    expect(card!.task.items.map((item) => item.text.source)).toEqual([
      '맛: 달다',
      '맛: 쓰다',
      '값: 싸다',
      '값: 비싸다',
    ]);
  });
});

describe('rule', () => {
  test.each([
    [
      'ko',
      '- 값이 없으면 → 기본값을 쓴다',
      ['값이 없으면, 어떻게 하나요?', '기본값을 쓴다\n\n어떤 경우에 그런가요?'],
    ],
    [
      'ko',
      '- 노드가 꺼질 때 → 파드가 옮겨진다',
      ['노드가 꺼질 때, 어떻게 되나요?', '파드가 옮겨진다\n\n어떤 경우에 그런가요?'],
    ],
    [
      'en',
      '- If the disk is full → writes fail',
      ['If the disk is full, what happens?', 'writes fail\n\nWhen is that so?'],
    ],
    [
      'en',
      '- When it is slow → restart the server',
      ['When it is slow, what do you do?', 'restart the server\n\nWhen is that so?'],
    ],
  ])('%s %s', (language, text, questions) => {
    expect(cardsOf(text, { language }).map((card) => Object.values(card.texts)[0]!.question.source)).toEqual(
      questions,
    );
  });
});

test('a consequence of several conditions is not asked for one of them', () => {
  const text = '- 디스크가 차면 → 파드가 쫓겨난다\n- 메모리가 모자라면 → 파드가 쫓겨난다';
  expect(cardsOf(text).map(({ id }) => id.split('/')[1])).toEqual(['holds', 'holds']);
});

test('a detail that tells a term from its twin asks for it', () => {
  const text =
    '- 갑: 밖에서 부르는 서비스\n  - 머신의 번호를 열어서 접근한다.\n- 을: 밖에서 부르는 서비스\n  - 별도의 장치를 준비해야 한다.';
  expect(
    cardsOf(text).map(({ id, texts }) => [
      id.split('/')[1]!.split(':')[0],
      texts.ko!.answer.source.split('\n')[0],
    ]),
  ).toEqual([
    ['meaning', '밖에서 부르는 서비스'],
    ['detail', '갑'],
    ['meaning', '밖에서 부르는 서비스'],
    ['detail', '을'],
  ]);
});

test('every card has the task of its facet', () => {
  const text = [
    states,
    '## 순서\n\n하나 → 둘 → 셋\n',
    '- 물은 ==수소==와 산소이다.\n',
    '```\n$ ls : 목록을 본다\n```\n',
    '## 방식의 종류\n\n- 갑: 왼쪽이다.\n- 을: 오른쪽이다.\n',
  ].join('\n');
  const cards = cardsOf(text);
  expect(new Set(cards.map(({ kind }) => kind))).toEqual(
    new Set(['choice', 'recall', 'order', 'cloze', 'command', 'list']),
  );
  for (const { id, kind, texts } of cards) {
    expect(kindOf(id.split('/')[1] as Facet)).toBe(kind);
    expect(texts.ko!.task?.kind ?? 'recall').toBe(kind);
  }
});
