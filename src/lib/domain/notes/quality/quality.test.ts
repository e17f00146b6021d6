import { describe, expect, test } from 'vitest';
import type { Course } from '../../course';
import { plainProse } from '../../text';
import { buildCourse, type Built } from '../build-course';
import type { BuildInput, CourseConfig } from '../recognise';
import { checkCourse, sentenceOf, severityOf, type Flaw } from '.';

const inputOf = (text: string, more: Partial<CourseConfig> = {}, english?: string): BuildInput => ({
  config: { ...{ id: 'c', titles: {}, languages: ['ko'], licence: '', author: '', decks: [] }, ...more },
  notes: [
    { file: 'a.md', language: 'ko', deck: 'a', text },
    ...(english === undefined ? [] : [{ file: 'en.md', language: 'en', deck: 'a', text: english }]),
  ],
});
function built(input: BuildInput): Built {
  const result = buildCourse(input);
  if (!result.ok) throw new Error(result.error.is);
  return result.value;
}
/** `line is: other` of each flaw. */
const brief = (flaws: Flaw[]): string[] =>
  flaws.map(({ line, is, other }) => `${line} ${is}${other === undefined ? '' : `: ${other}`}`);
const check = (text: string, more: Partial<CourseConfig> = {}): string[] => {
  const input = inputOf(text, more);
  return brief(checkCourse(built(input), input));
};

/** Four terms beside each other, whose meanings could be taken for each other. */
const four = `## 작업 영역

- 커밋: 스냅샷을 저장소에 기록한다.
- 브랜치: 갈라진 작업 줄기를 가리킨다.
- 꼬리표: 특정 시점에 이름표를 붙인다.
- 스태시: 하던 변경을 잠시 치워 둔다.
- 리베이스: 줄기의 밑동을 옮겨 심는다.
`;

test('good notes have no flaws', () => expect(check(four)).toEqual([]));

describe('notes have flaws where', () => {
  const long = '아주 긴 설명이 '.repeat(30);
  test.each<[string, string, string[]]>([
    ['an answer is too long to recall', `- 커밋: ${long}이어진다.`, ['1 long-answer: 275']],
    [
      'a question of the author says its answer',
      'Q: HEAD는 무엇을 가리키는 HEAD인가요?\nA: HEAD',
      ['1 leaking-question: HEAD'],
    ],
    ['a question stands for nothing', '- 꼬리표: 그것은 이름표를 붙인다.', ['1 points-elsewhere: 그것']],
    [
      'a question points at another place',
      'Q: 아래 그림에서 HEAD는 어디에 있나요?\nA: 브랜치 끝',
      ['1 points-elsewhere: 아래 그림'],
    ],
    [
      'a question leaves open which is meant',
      '- 꼬리표: 해당 시점에 이름표를 붙인다.',
      ['1 which-one: 해당 시점에'],
    ],
    ['a term could be anything', '- 이름: 대상을 부르는 말이다.', ['1 generic-term']],
    [
      'a fact is repeated',
      '- 꼬리표: 이름표를 붙인다.\n- 커밋: 기록한다.\n- 꼬리표: 이름표를 붙인다.',
      ['3 said-twice'],
    ],
    [
      'a fact is repeated in nearly the same words',
      '# 가\n\n- 꼬리표: 어떤 특정 시점에 알아보기 쉬운 이름표를 붙인다.\n\n# 나\n\n- 꼬리표: 어떤 특정 시점에 알아보기 쉬운 이름표를 붙였다.',
      ['7 nearly-said-twice: a.md:3'],
    ],
    [
      'a list is too long',
      `- 명령의 종류\n${Array.from({ length: 10 }, (_, at) => `  - 명령${'가나다라마바사아자차'[at]}`).join('\n')}`,
      ['1 long-list'],
    ],
    [
      'a term among others got no choice',
      `${four}- 체리픽: ${'다른 줄기에서 골라 온 변경을 '.repeat(5)}지금 줄기에 다시 적용한다.\n`,
      ['8 no-choice'],
    ],
  ])('%s', (_, text, expected) => expect(check(text)).toEqual(expected));

  test('the right choice is seen by its length', () => {
    const flaws = check(
      four.replace('스냅샷을 저장소에 기록한다', '스냅샷을 오래 남도록 저장소에 차곡차곡 잘 기록한다'),
    );
    expect(flaws).toEqual(['3 length-giveaway: longest']);
  });

  test('a name is written in another way than the course writes it', () => {
    const aliases = [['파드', 'Pod'], ['Succeeded']];
    expect(check('- 꼬리표: 파트를 다시 만든다.\n- 결말: 상태가 Succeed이다.', { aliases })).toEqual([
      '1 unusual-name: 파드',
      '2 unusual-name: Succeeded',
    ]);
    expect(check('- 꼬리표: 파트를 다시 만든다.', { aliases: [...aliases, ['파트']] })).toEqual([]);
  });

  test('a word is written in another way than nearly everywhere else', () => {
    const often = Array.from(
      { length: 6 },
      (_, at) => `- 용어${'가나다라마바'[at]}: 컨테이너를 ${at}번 만든다.`,
    );
    const flaws = check([...often, '- 끝: 콘테이너를 지운다.'].join('\n'));
    expect(flaws.filter((flaw) => flaw.includes('unusual'))).toEqual(['7 unusual-name: 컨테이너']);
  });

  test('one language lacks what another has', () => {
    const input = inputOf(
      '- 꼬리표: 이름표이다. <!-- id: label -->\n- 커밋: 기록이다.',
      { languages: ['ko', 'en'] },
      '- Stash: a shelf. <!-- id: label -->',
    );
    const flaws = checkCourse(built(input), input);
    expect(brief(flaws)).toEqual(['2 untranslated: en']);
    expect(flaws.map(severityOf)).toEqual(['info']);
  });
});

describe('whatever made the cards, they have flaws where', () => {
  /** Checks a course that was changed after it was built. */
  function checkChanged(change: (course: Course) => void): string[] {
    const input = inputOf(four);
    const made = structuredClone(built(input));
    change(made.course);
    return brief(checkCourse(made, input));
  }
  const choice = ({ cards }: Course) => {
    const text = cards.find(({ kind }) => kind === 'choice')!.texts.ko!;
    if (text.task?.kind !== 'choice') throw new Error('no choice');
    return { text, task: text.task };
  };

  test('two ask the same', () => {
    const flaws = checkChanged(({ cards }) => {
      cards[1]!.texts.ko!.question = cards[0]!.texts.ko!.question;
    });
    expect(flaws).toEqual(['3 same-question: a.md:3']);
  });

  test('a wrong choice is right', () => {
    const flaws = checkChanged((course) => {
      choice(course).task.decoys[0]!.text = plainProse('스냅샷을 저장소에 기록한다');
    });
    expect(flaws).toEqual(['3 two-right-choices: 스냅샷을 저장소에 기록한다']);
  });

  test('a wrong choice is true of the same thing under another name', () => {
    const input = inputOf(four);
    const aliases = [['커밋', '꼬리표']];
    const flaws = checkCourse(built(input), { ...input, config: { ...input.config, aliases } });
    expect(brief(flaws)).toEqual([
      expect.stringContaining('3 two-right-choices'),
      expect.stringContaining('5 two-right-choices'),
    ]);
  });

  test('two wrong choices are the same', () => {
    const flaws = checkChanged((course) => {
      const { task } = choice(course);
      task.decoys[1] = task.decoys[0]!;
    });
    expect(flaws).toEqual([expect.stringContaining('3 equal-choices')]);
  });

  test('too few are left to choose from', () => {
    const flaws = checkChanged((course) => {
      choice(course).task.decoys.length = 2;
    });
    expect(flaws).toEqual(['3 too-few-choices: 2']);
  });

  test('a question says the term that it asks for', () => {
    const flaws = checkChanged(({ cards }) => {
      cards.find(({ id }) => id.endsWith('/term'))!.texts.ko!.question = plainProse('커밋은 무엇인가요?');
    });
    expect(flaws).toEqual(['3 leaking-question: 커밋']);
  });
});

test('a flaw is a sentence in either language', () => {
  const flaw: Flaw = { is: 'unusual-name', file: 'a.md', line: 1, about: '파트', other: '파드' };
  expect(sentenceOf(flaw, 'ko')).toMatch(/^“파트”는 “파드”를 잘못/);
  expect(sentenceOf(flaw, 'en')).toMatch(/^"파트" looks like a slip for "파드"/);
});
