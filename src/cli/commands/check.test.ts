import { expect, test } from 'vitest';
import { terminal } from '../testing/terminal';
import { checkCommand } from './check';

const here = terminal(checkCommand);
const { at, put, podo } = here;

function putCourse(notes: string, language = 'ko'): void {
  put(
    'course.yaml',
    `id: c\ntitles: {ko: 과정}\nlanguages: [${language}]\nlicence: MIT\nauthor: a\naliases: [[파드, Pod]]\ndecks:\n  - {id: a, titles: {ko: 덱}, notes: [a.md]}\n`,
  );
  put(`notes/${language}/a.md`, notes);
}

test('a course without flaws ends with its totals', async () => {
  putCourse('- 파드: 가장 작은 단위이다.\n');
  await podo('check', here.folder);
  expect(here.out).toBe('1 facts, 2 cards: 0 errors, 0 warnings, 0 notes\n');
  expect(process.exitCode).toBeUndefined();
});

test('flaws are named with place, severity and a sentence, and errors end with 1', async () => {
  putCourse('# 가\n\n- 파드: 그것은 단위이다.\n- 노드: 파트를 실행한다.\n- 잡셋: 잡셋을 끝낸다.\n');
  await podo('check', here.folder);
  const file = at('notes/ko/a.md');
  expect(here.out).toContain(`${file}:3: error: “그것은 단위이다.`);
  expect(here.out).toContain(`${file}:4: warning: “파트”는 “파드”를 잘못 적은 것 같습니다.`);
  expect(here.out).toContain('not asked: 1\n');
  expect(here.out).toContain(`  ${file}:5: 잡셋: 설명에 답이 들어 있어`);
  expect(here.out).toMatch(/1 errors, 1 warnings, 0 notes\n$/);
  expect(process.exitCode).toBe(1);
});

test('the same is there as JSON', async () => {
  putCourse('- 파드: 그것은 단위이다.\n');
  await podo('check', here.folder, '--json');
  expect(JSON.parse(here.out)).toMatchObject({
    flaws: [{ is: 'points-elsewhere', severity: 'error', file: at('notes/ko/a.md'), line: 1 }],
    skipped: [],
    totals: { error: 1, warning: 0, info: 0, facts: 1, cards: 2, skipped: 0 },
  });
});

test('Markdown is checked without a course, in its own language', async () => {
  await podo('check', put('a.md', '- Stash: it is a shelf.\n'));
  expect(here.out).toContain(`${at('a.md')}:1: error: In "it is a shelf.`);
  expect(process.exitCode).toBe(1);
});

test.each([
  ['a path that is not there', 'none.md', /none\.md: does not exist/],
  ['a mistake in course.yaml', '.', /course\.yaml:1: /],
])('%s is an error', async (_, path, message) => {
  put('course.yaml', 'id: C\n');
  await podo('check', at(path));
  expect([here.out, process.exitCode]).toEqual(['', 1]);
  expect(here.errors).toMatch(message);
});

test('the bundled courses have no errors', async () => {
  await podo('check', 'decks/kubernetes', '--json');
  const { flaws, totals } = JSON.parse(here.out);
  expect(flaws.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  expect(totals.cards).toBeGreaterThan(400);
});

test('checking writes nothing', async () => {
  putCourse('- 파드: 단위이다.\n');
  await podo('check', here.folder);
  expect(() => here.read('course.lock.json')).toThrow();
});
