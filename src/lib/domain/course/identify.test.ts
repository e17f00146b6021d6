import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify, type Identified } from './identify';
import { emptyLock, type Lock, type Statement } from './lock';

const statement = (
  prompt: string,
  answer: string,
  more: Partial<Statement> & { path?: string[] } = {},
): Statement => {
  const { path = ['제목'], ...rest } = more;
  return {
    kind: 'definition',
    deck: 'a',
    language: 'ko',
    text: { prompt, answer, path },
    details: [],
    ...rest,
  };
};

const lockOf = ({ facts, retired }: Identified, last: Lock): Lock => ({ ...last, facts, retired });

const build = (statements: Statement[], lock = emptyLock('c')) => identify('c', ['ko'], statements, lock);
const rebuild = (before: Statement[], after: Statement[]) => {
  const first = build(before);
  const second = build(after, lockOf(first, emptyLock('c')));
  const idsOf = (built: Identified, of: Statement[]) => of.map((each) => built.ids.get(each)!);
  return { first, second, before: idsOf(first, before), after: idsOf(second, after) };
};

const pod = statement('파드', '가장 작은 배포 단위');
const node = statement('노드', '파드를 실행하는 머신');

describe('a fact keeps its id when', () => {
  const cases: Record<string, [Statement, Statement, keyof Identified['changes']]> = {
    'nothing changed': [pod, statement('파드', '가장 작은 배포 단위'), 'kept'],
    'its meaning is rewritten': [pod, statement('파드', '컨테이너를 하나 이상 담는 것'), 'edited'],
    'its term is renamed in its place': [pod, statement('Pod', '가장 작은 배포 단위'), 'edited'],
    'it moves': [pod, statement('파드', '가장 작은 배포 단위', { path: ['다른 제목'] }), 'moved'],
    'it moves to another deck': [pod, statement('파드', '가장 작은 배포 단위', { deck: 'b' }), 'moved'],
    'term and meaning change a little': [pod, statement('파드(Pod)', '가장 작은 배포의 단위'), 'edited'],
    'an id is given to it': [pod, statement('파드', '가장 작은 배포 단위', { explicitId: 'pod' }), 'kept'],
  };
  test.each(Object.entries(cases))('%s', (_, [old, now, change]) => {
    const { second, before, after } = rebuild([old, node], [node, now]);
    expect(after[1]).toBe(before[0]);
    expect(second.changes[change]).toContain(after[1]);
  });

  test('its explicit id is there, whatever else changed', () => {
    const named = statement('a', 'b', { explicitId: 'x' });
    const { before, after } = rebuild(
      [named, node],
      [statement('전혀', '다른 것', { explicitId: 'x', path: ['z'] })],
    );
    expect(before[0]).toBe('x');
    expect(after).toEqual(['x']);
  });

  test('an explicit id is added and its words change in the next build', () => {
    const first = build([pod]);
    const lock = lockOf(first, emptyLock('c'));
    const named = statement('파드', '가장 작은 배포 단위', { explicitId: 'pod' });
    const second = build([named], lock);
    const changed = statement('전혀', '다른 것', { explicitId: 'pod', path: ['z'] });
    const third = build([changed], lockOf(second, lock));
    expect(third.ids.get(changed)).toBe(first.ids.get(pod));
  });
});

test('two facts that are equally likely are not confused: both are new', () => {
  const { second, before, after } = rebuild(
    [statement('서비스 갑', '외부 노출용 서비스'), statement('서비스 을', '외부 노출용 서비스 둘')],
    [statement('서비스 병', '외부 노출용 서비스 셋')],
  );
  expect(before).not.toContain(after[0]);
  expect(second.changes.ambiguous).toEqual(after);
  expect(second.changes.retired).toHaveLength(2);
});

test('a fact of another kind is another fact', () => {
  const { before, after } = rebuild([pod], [statement('파드', '가장 작은 배포 단위', { kind: 'plain' })]);
  expect(after[0]).not.toBe(before[0]);
});

describe('a retired fact', () => {
  /** Builds one version after the other; gives the last one and the ids that each fact of the first had. */
  const rebuildAll = (...versions: Statement[][]) => {
    let lock = emptyLock('c');
    const built = versions.map((version) => {
      const now = build(version, lock);
      lock = lockOf(now, lock);
      return now;
    });
    const first = versions[0]!.map((each) => built[0]!.ids.get(each)!);
    return { first, last: built.at(-1)!, lock };
  };
  const idsOf = (built: Identified) => [...built.ids.values()];

  const comesBack: Record<string, [Statement, Statement]> = {
    'with the same words': [pod, statement('파드', '가장 작은 배포 단위')],
    'with the same words elsewhere': [
      pod,
      statement('파드', '가장 작은 배포 단위', { path: ['z'], deck: 'b' }),
    ],
    'with the same prompt': [pod, statement('파드', '컨테이너를 하나 이상 담는 것')],
    'with an id': [pod, statement('파드', '가장 작은 배포 단위', { explicitId: 'pod' })],
    'by its id, with another prompt': [
      statement('파드', '단위', { explicitId: 'pod' }),
      statement('Pod', '단위', { explicitId: 'pod' }),
    ],
  };
  test.each(Object.entries(comesBack))('comes back %s', (_, [old, now]) => {
    const { first, last, lock } = rebuildAll([old, node], [node], [node, now]);
    expect(last.ids.get(now)).toBe(first[0]);
    expect(last.changes.new).toEqual([first[0]]);
    expect(lock.retired).toEqual([]);
  });

  test('comes back with the ids of its details and with its cards', () => {
    const list = statement('목록', '답', { kind: 'sequence', details: ['가', '나'] });
    const first = build([list]);
    first.facts[0]!.facets = ['order', `next:${first.facts[0]!.details[0]!.id}`];
    const lock = lockOf(first, emptyLock('c'));
    const without = lockOf(build([], lock), lock);
    expect(without.retired[0]!.cards).toHaveLength(2);
    expect(build([list], without).facts).toEqual(first.facts);
  });

  test('comes back although another fact is like it', () => {
    const like = statement('파드', '가장 작은 배포의 단위이다', { path: ['다른 곳'] });
    const { first, last } = rebuildAll([pod], [], [like], [pod]);
    expect(idsOf(last)).toEqual(first);
  });

  test('comes back by its id while another language still has its words', () => {
    const korean = statement('파드', '단위', { explicitId: 'pod' });
    const english = statement('Pod', 'unit', { explicitId: 'pod', language: 'en' });
    const both = (statements: Statement[], lock: Lock) => identify('c', ['ko', 'en'], statements, lock);
    const lock = lockOf(both([korean, english], emptyLock('c')), emptyLock('c'));
    const without = lockOf(both([], lock), lock);
    expect(both([korean, english], without).facts).toEqual(lock.facts);
    expect(idsOf(both([english], without))).toEqual(['pod']);
  });

  const staysAway: Record<string, Statement> = {
    'another prompt and answer': statement('볼륨', '저장소를 붙인다'),
    'words that are only alike': statement('파드(Pod)', '가장 작은 배포의 단위'),
    'another kind': statement('파드', '가장 작은 배포 단위', { kind: 'plain' }),
    'its id and other words': statement('볼륨', '저장소를 붙인다', { explicitId: 'x' }),
  };
  test.each(Object.entries(staysAway))('does not come back with %s', (_, now) => {
    const old = now.explicitId ? { ...pod, explicitId: now.explicitId } : pod;
    const { first, last, lock } = rebuildAll([old], [], [now]);
    expect(idsOf(last)).not.toContain(first[0]);
    expect(lock.retired.map(({ id }) => id)).toEqual(first);
  });

  test('does not come back where two could be meant', () => {
    const port = (answer: string, path: string) => statement('port', answer, { path: [path] });
    const { first, last } = rebuildAll(
      [port('서비스의 번호', 'a'), port('컨테이너의 번호', 'b')],
      [],
      [port('새로 쓴 설명', 'c')],
    );
    expect(first).not.toContain(idsOf(last)[0]);
    const inPlace = rebuildAll(
      [port('서비스의 번호', 'a'), port('컨테이너의 번호', 'b')],
      [],
      [port('새로 쓴 설명', 'b')],
    );
    expect(idsOf(inPlace.last)).toEqual([inPlace.first[1]]);
  });

  test('of a lock that does not say what it was stays away', () => {
    const { first, lock } = rebuildAll([pod], []);
    const bare = { ...lock, retired: lock.retired.map(({ id, cards }) => ({ id, cards })) };
    expect(idsOf(build([pod], bare))).not.toEqual(first);
  });
});

test('an id that the notes gave to a fact of another kind is only a name', () => {
  const definition = statement('파드', '단위', { explicitId: 'x' });
  const list = statement('파드', '가, 나', { kind: 'membership', explicitId: 'x' });
  const { second, before, after } = rebuild([definition], [list]);
  expect(after[0]).not.toBe(before[0]);
  expect(second.changes.retired).toEqual(before);
  const third = build([list], lockOf(second, emptyLock('c')));
  expect([...third.ids.values()]).toEqual(after);
});

test('languages are joined by an id that both are given later', () => {
  const korean = statement('파드', '가장 작은 단위');
  const first = build([korean]);
  const named = { ...korean, explicitId: 'pod' };
  const english = statement('Pod', 'the smallest unit', { explicitId: 'pod', language: 'en' });
  const { ids, facts } = identify('c', ['ko', 'en'], [named, english], lockOf(first, emptyLock('c')));
  expect([ids.get(named), ids.get(english)]).toEqual([first.ids.get(korean), first.ids.get(korean)]);
  expect(facts[0]!.name).toBe('pod');
});

test('languages with the same explicit id are one fact', () => {
  const korean = statement('파드', '가장 작은 단위', { explicitId: 'pod' });
  const english = statement('Pod', 'the smallest unit', { explicitId: 'pod', language: 'en' });
  const { ids, facts } = identify('c', ['ko', 'en'], [korean, english], emptyLock('c'));
  expect([ids.get(korean), ids.get(english)]).toEqual(['pod', 'pod']);
  expect(Object.keys(facts[0]!.texts)).toEqual(['ko', 'en']);
});

describe('details', () => {
  const list = (...details: string[]) => statement('목록', '답', { kind: 'membership', details });
  const idsOf = (built: Identified) => built.facts[0]!.details.map(({ id }) => id);

  test('keep their ids when they are put in another order', () => {
    const { first, second } = rebuild([list('가', '나', '다')], [list('다', '가', '나')]);
    const [a, b, c] = idsOf(first);
    expect(idsOf(second)).toEqual([c, a, b]);
  });

  test('keep their ids when one is added or rewritten', () => {
    const { first, second } = rebuild([list('가', '나')], [list('가', '나', '라')]);
    expect(idsOf(second).slice(0, 2)).toEqual(idsOf(first));
    const edited = rebuild([list('가', '나')], [list('가', '너')]);
    expect(idsOf(edited.second)).toEqual(idsOf(edited.first));
  });

  test('that are gone leave ids that only the same words get again', () => {
    const first = build([list('가', '나')]);
    const lock = lockOf(first, emptyLock('c'));
    const second = build([list('가')], lock);
    const back = build([list('가', '나')], lockOf(second, lock));
    expect(idsOf(back)).toEqual(idsOf(first));
    expect(back.facts).toEqual(first.facts);
    const other = build([list('가', '다')], lockOf(second, lock));
    expect(idsOf(other)[1]).not.toBe(idsOf(first)[1]);
  });

  test('of two languages keep their ids, however many each states', () => {
    const korean = { ...list('가', '나', '다'), explicitId: 'x' };
    const english = { ...list('a', 'b'), explicitId: 'x', language: 'en' };
    const both = (lock: Lock) => identify('c', ['ko', 'en'], [korean, english], lock);
    const first = both(emptyLock('c'));
    expect(new Set([...first.details.values()].flat()).size).toBe(5);
    const again = both(lockOf(first, emptyLock('c')));
    expect([...again.details.values()]).toEqual([...first.details.values()]);
    expect(again.changes.kept).toEqual(['x']);
  });
});

test('a language that stops stating a fact and starts again finds it', () => {
  const korean = statement('파드', '단위', { explicitId: 'pod' });
  const english = statement('Pod', 'unit', { explicitId: 'pod', language: 'en' });
  const both = (statements: Statement[], lock: Lock) => identify('c', ['ko', 'en'], statements, lock);
  const joined = lockOf(both([korean, english], emptyLock('c')), emptyLock('c'));
  const without = lockOf(both([korean], joined), joined);
  const { explicitId: _, ...unnamed } = english;
  const back = both([korean, unnamed], without);
  expect([...back.ids.values()]).toEqual(['pod', 'pod']);
  expect(back.facts).toEqual(joined.facts);
});

/** Facts whose words are far apart, so that each is unambiguous. */
const words = [
  'kubelet',
  '스케줄러',
  '볼륨',
  'ingress',
  '프로브',
  '데몬셋',
  '시크릿',
  'helm',
  '롤아웃',
  '네임스페이스',
];
const clauses = [
  '상태를 확인한다',
  '파드를 배치한다',
  '저장소를 붙인다',
  '경로로 나눈다',
  '재시작한다',
  '노드마다 하나',
  '비밀을 담는다',
  '묶음을 설치한다',
  '버전을 바꾼다',
  '이름을 나눈다',
];
const statements = fc
  .subarray(
    words.map((_, at) => at),
    { minLength: 1 },
  )
  .map((chosen) =>
    chosen.map((at) => statement(words[at]!, clauses[at]!, { path: [`제목 ${at % 3}`, `절 ${at}`] })),
  );

type Edit = (old: Statement) => Statement;
const edits: Record<string, Edit> = {
  nothing: (old) => old,
  move: ({ text, ...old }) => ({ ...old, text: { ...text, path: ['옮긴 곳'] } }),
  'rewrite the meaning': ({ text, ...old }) => ({
    ...old,
    text: { ...text, answer: `${text.prompt.length}번 새로 쓴 설명` },
  }),
  rename: ({ text, ...old }) => ({ ...old, text: { ...text, prompt: `${text.prompt.length} 새 이름` } }),
};

describe('whatever is done to a course', () => {
  const edited = statements.chain((before) =>
    fc
      .tuple(
        fc.array(fc.constantFrom(...Object.keys(edits)), {
          minLength: before.length,
          maxLength: before.length,
        }),
        fc.shuffledSubarray(
          before.map((_, at) => at),
          { minLength: before.length },
        ),
      )
      .map(([names, order]) => ({
        before,
        after: order.map((at) => ({ at, now: edits[names[at]!]!(before[at]!) })),
      })),
  );

  test('a fact that nothing else could be keeps its id', () => {
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        const built = rebuild(
          before,
          after.map(({ now }) => now),
        );
        expect(built.after).toEqual(after.map(({ at }) => built.before[at]));
      }),
    );
  });

  test('no id is there twice, and each stays with its fact, which may go and come back', () => {
    const builds = fc.array(statements, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(builds, (versions) => {
        let lock = emptyLock('c');
        const promptOf = new Map<string, string>();
        const idOf = new Map<string, string>();
        for (const version of versions) {
          const built = build(version, lock);
          const ids = [...built.ids.values()];
          expect(new Set(ids).size).toBe(ids.length);
          for (const [{ text }, id] of built.ids) {
            expect(promptOf.get(id) ?? text.prompt).toBe(text.prompt);
            expect(idOf.get(text.prompt) ?? id).toBe(id);
            promptOf.set(id, text.prompt);
            idOf.set(text.prompt, id);
          }
          const { kept, edited: changed, moved, new: fresh } = built.changes;
          expect([...kept, ...changed, ...moved, ...fresh].sort()).toEqual(ids.sort());
          lock = lockOf(built, lock);
        }
      }),
    );
  });
});
