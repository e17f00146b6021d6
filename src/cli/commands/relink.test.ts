import { describe, expect, test } from 'vitest';
import { readLock } from '../../lib/domain/course';
import { terminal } from '../testing/terminal';
import { buildCommand } from './build';
import { relinkCommand } from './relink';

const here = terminal(buildCommand, relinkCommand);
const { at, put, podo } = here;

function putCourse(ko: string, en?: string): void {
  put(
    'course.yaml',
    'id: c\ntitles: {ko: 과정}\nlanguages: [ko, en]\nlicence: MIT\nauthor: a\ndecks:\n  - {id: a, titles: {ko: 덱}, notes: [a.md, b.md]}\n',
  );
  put('notes/ko/a.md', ko);
  put('notes/ko/b.md', '- 노드: 머신이다.\n');
  if (en !== undefined) put('notes/en/a.md', en);
}
const build = async () => {
  await podo('build', here.folder, '--json');
  return JSON.parse(here.out);
};
const relink = async (...words: string[]) => {
  await podo('relink', here.folder, ...words, '--json');
  return here.out === '' ? undefined : JSON.parse(here.out);
};
const factsOf = (path: string) => {
  const lock = readLock(here.read(path));
  if (!lock.ok) throw new Error(lock.error.is);
  return lock.value.facts;
};

describe('relink settles', () => {
  const first = '# 서비스\n\n- 서비스 갑: 외부 노출용 서비스\n- 서비스 을: 외부 노출용 서비스 둘\n';
  const second = '# 서비스\n\n- 서비스 병: 외부 노출용 서비스 셋\n';
  const ambiguous = async () => {
    putCourse(first);
    const { changes } = await build();
    putCourse(second);
    const report = await build();
    return { old: changes.new[0] as string, now: report.changes.ambiguous[0] as string, report };
  };

  test('what it lists: the place, what is said, and what that could be', async () => {
    const { old, now, report } = await ambiguous();
    expect(report.unsettled).toBe(1);
    const lock = here.read('course.lock.json');
    const { unsettled } = await relink();
    expect(unsettled).toMatchObject([
      { id: now, file: at('notes/ko/a.md'), line: 3, prompt: '서비스 병', answer: '외부 노출용 서비스 셋' },
    ]);
    const [candidate] = unsettled[0].candidates.filter(({ id }: { id: string }) => id === old);
    expect(candidate).toMatchObject({ prompt: '서비스 갑', answer: '외부 노출용 서비스' });
    expect(candidate.likeness).toBeGreaterThan(55);
    expect(here.read('course.lock.json')).toBe(lock);
    await podo('relink', here.folder);
    expect(here.out).toContain(`${at('notes/ko/a.md')}:3: ${now}  서비스 병: 외부 노출용 서비스 셋`);
    expect(here.out).toMatch(new RegExp(`  ${old}  \\d+ % alike  서비스 갑`));
  });

  test('by giving the old id back, and says to build again', async () => {
    const { old, now } = await ambiguous();
    await podo('relink', here.folder, '--is', `${now}=${old}`);
    expect(here.out).toContain(`${now} is ${old} again`);
    expect(here.out).toContain(`podo build ${here.folder}`);
    const report = await build();
    expect(report).toMatchObject({ unsettled: 0, version: { before: 2, now: 3 }, changes: { new: [] } });
    expect(report.changes.kept).toContain(old);
    expect((await relink()).unsettled).toEqual([]);
  });

  test('by confirming it as new', async () => {
    const { now } = await ambiguous();
    expect(await relink('--is', `${now}=new`)).toEqual({ settled: [{ fact: now, as: 'new' }], left: 0 });
    expect(await build()).toMatchObject({ unsettled: 0, version: { before: 2, now: 2 } });
  });

  test('nothing where one of several is wrong', async () => {
    const { old, now } = await ambiguous();
    const lock = here.read('course.lock.json');
    await relink('--is', `${now}=${old}`, '--is', 'none=new');
    expect([here.out, process.exitCode]).toEqual(['', 1]);
    expect(here.errors).toMatch(/course\.lock\.json: no fact of the notes has the id "none"/);
    expect(here.read('course.lock.json')).toBe(lock);
  });
});

describe('relink pairs', () => {
  const ko = '# 파드\n\n- 파드: 단위이다.\n- 순서: 가 → 나 → 다\n';
  const en = '# Pods\n\n- Pod: a unit.\n- Order: one → two → three\n';

  test('two languages that state the same in the same order, so that a build gives one fact with both', async () => {
    putCourse(ko, en);
    await build();
    const before = factsOf('course.lock.json').map(({ id }) => id);
    expect(await relink('--pair', 'en')).toMatchObject({
      files: [{ first: at('notes/ko/a.md'), second: at('notes/en/a.md'), paired: 2, before: 0 }],
      parted: [],
    });
    const { facts, changes } = await build();
    expect([facts, changes.new, changes.retired]).toEqual([3, [], []]);
    const [pod, order] = factsOf('course.lock.json');
    expect([pod!.id, order!.id]).toEqual(before.slice(0, 2));
    expect(Object.keys(pod!.texts)).toEqual(['ko', 'en']);
    expect(order!.details.map(({ texts }) => texts)).toEqual([
      { ko: '가', en: 'one' },
      { ko: '나', en: 'two' },
      { ko: '다', en: 'three' },
    ]);
    expect(await relink('--pair', 'en')).toMatchObject({ files: [{ paired: 0, before: 2 }] });
  });

  test('notes that were never built', async () => {
    putCourse(ko, en);
    await podo('relink', here.folder, '--pair', 'en');
    expect(here.out).toContain(`${at('notes/en/a.md')}: 2 paired, 0 before`);
    const lock = readLock(here.read('course.lock.json'));
    expect(lock).toMatchObject({ ok: true, value: { version: 0, retired: [] } });
    expect((await build()).facts).toBe(3);
  });

  test('nothing of files that part, whose first place it names, and goes on to the next', async () => {
    putCourse(ko, '# Pods\n\n- Order: one → two → three\n- Pod: a unit.\n');
    put('notes/en/b.md', '- Node: a machine.\n');
    const { files } = await relink('--pair', 'en');
    expect(files).toMatchObject([
      { paired: 0, parted: true },
      { paired: 1, parted: false },
    ]);
    expect(process.exitCode).toBe(1);
    expect(here.errors).toContain(`${at('notes/ko/a.md')}:3: "파드" (definition) has`);
    expect(here.errors).toContain(`at ${at('notes/en/a.md')}:3: "Order of Pods" (sequence)`);
    expect((await build()).facts).toBe(5);
  });

  test.each([
    ['the first language', 'ko', /can be paired with en, not with ko/],
    ['a language without notes', 'en', /has no notes in en/],
  ])('not with %s', async (_, language, message) => {
    putCourse(ko);
    await relink('--pair', language);
    expect([here.out, process.exitCode]).toEqual(['', 1]);
    expect(here.errors).toMatch(message);
  });
});
