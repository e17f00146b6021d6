import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCourseFile } from '../../lib/domain/exchange';
import { terminal } from '../testing/terminal';
import { buildCommand } from './build';
import { cardsCommand } from './cards';

const here = terminal(cardsCommand, buildCommand);
const { at, put, podo } = here;

function putCourse(notes: string): void {
  put(
    'course.yaml',
    'id: c\ntitles: {ko: 과정}\nlanguages: [ko, en]\nlicence: MIT\nauthor: a\ndecks:\n  - {id: pods, titles: {ko: 파드}, notes: [pods.md]}\n',
  );
  put('notes/ko/pods.md', notes);
}

test('cards lists facts, cards and what is not asked as JSON', async () => {
  await podo(
    'cards',
    put('a.md', '# 제목\n\n- 파드: 파드는 단위이다.\n- 노드: 머신이다.\n  - 참고: 워커\n'),
    '--json',
  );
  const { facts, cards, skipped } = JSON.parse(here.out);
  expect(facts).toMatchObject([
    { kind: 'definition', term: '파드', text: '파드는 단위이다.', path: ['제목'], file: at('a.md'), line: 3 },
    { kind: 'definition', term: '노드', line: 4 },
  ]);
  expect(cards).toMatchObject([
    { fact: facts[0].id, question: '파드는 무엇인가요?' },
    { fact: facts[1].id, question: '노드는 무엇인가요?', answer: '머신이다.', note: '참고: 워커' },
    { fact: facts[1].id, answer: '노드' },
  ]);
  expect(skipped).toMatchObject([{ file: at('a.md'), line: 3, reason: 'leaks-answer' }]);
  expect(skipped[0].why).toMatch(/답이 들어/);
});

test('cards takes several files and folders, in any language', async () => {
  put('notes/b/two.md', '- Node: a machine\n');
  put('notes/a.md', '- 파드: 단위이다.\n');
  put('notes/read.txt', '- 아님: 노트가 아니다.\n');
  await podo('cards', at('notes'), put('c.md', '- 잡: 작업이다.\n'), '--json');
  const { facts } = JSON.parse(here.out);
  expect(facts.map(({ term, language }: Record<string, string>) => [term, language]).sort()).toEqual([
    ['Node', 'en'],
    ['잡', 'ko'],
    ['파드', 'ko'],
  ]);
});

test('cards without --json is a listing without colour', async () => {
  await podo('cards', put('a.md', '- 노드: 머신이다.\n'));
  expect(here.out).toContain(`${at('a.md')}:1`);
  expect(here.out).toContain('? 노드는 무엇인가요?');
  expect(here.out).not.toContain('\u001b');
});

test('cards says how much of what reads like a definition is asked', async () => {
  const file = put('a.md', '# 제목\n\n- 노드: 머신이다.\n- 예: 노드를 더한다.\n');
  await podo('cards', file, '--json');
  expect(JSON.parse(here.out).coverage).toEqual({ lines: 2, asked: 1, reasons: 1, missing: [] });
  await podo('cards', file);
  expect(here.out).toMatch(/2 lines read like a term and its meaning: 1 asked, 1 not asked for a reason\n$/);
});

test('a file that is not there is an error on stderr', async () => {
  await podo('cards', at('none.md'), '--json');
  expect([here.out, process.exitCode]).toEqual(['', 1]);
  expect(here.errors).toBe(`${at('none.md')}: does not exist\n`);
});

test('a file that is not UTF-8 is an error', async () => {
  writeFileSync(at('a.md'), Buffer.from([0xc6, 0xc4, 0xb5, 0xe5]));
  await podo('cards', at('a.md'));
  expect([here.errors, process.exitCode]).toEqual([`${at('a.md')}: is not UTF-8 text\n`, 1]);
});

test('build writes the course, the lock and the site, and reports', async () => {
  putCourse('- 파드: 단위이다.\n');
  await podo('build', here.folder, '--out', at('out/c.podo'), '--site-json', at('site'), '--json');
  expect(JSON.parse(here.out)).toMatchObject({
    course: 'c',
    version: { before: 0, now: 1 },
    facts: 1,
    cards: 2,
    skipped: [],
  });
  const course = readCourseFile(readFileSync(at('out/c.podo')));
  expect(course).toMatchObject({ ok: true, value: { id: 'c', version: 1 } });
  const index = JSON.parse(readFileSync(at('site/index.json'), 'utf8'));
  expect(index).toMatchObject([{ id: 'c', version: 1, languages: ['ko', 'en'], titles: { ko: '과정' } }]);
  // A language without notes shows the other's.
  for (const language of ['ko', 'en'])
    expect(
      JSON.parse(readFileSync(at(`site/c.${language}.json`), 'utf8')).cards[0].texts.ko.question.source,
    ).toBe('파드는 무엇인가요?');
});

test('building again without changes leaves every byte as it was', async () => {
  putCourse('- 파드: 단위이다.\n');
  const bytes = async () => {
    await podo('build', here.folder, '--out', at('c.podo'), '--site-json', at('site'));
    return ['c.podo', 'course.lock.json', 'site/index.json', 'site/c.ko.json'].map((file) =>
      readFileSync(at(file), 'hex'),
    );
  };
  expect(await bytes()).toEqual(await bytes());
  expect(here.out).toContain('version 1, unchanged');
});

test('an edit keeps the id and raises the version', async () => {
  putCourse('- 파드: 단위이다.\n');
  await podo('build', here.folder, '--json');
  const [id] = JSON.parse(here.out).changes.new;
  putCourse('# 새 제목\n\n- 파드: 가장 작은 단위이다.\n');
  await podo('build', here.folder, '--json');
  expect(JSON.parse(here.out)).toMatchObject({
    version: { before: 1, now: 2 },
    changes: { edited: [id], new: [], retired: [] },
  });
});

test.each([
  ['a mistake in course.yaml', () => put('course.yaml', 'id: C\n'), /course\.yaml:1: /],
  ['missing notes', () => rmSync(at('notes/ko/pods.md')), /pods\.md: does not exist/],
  ['a mistake in the notes', () => put('notes/ko/pods.md', '\n- a: 하나 <!-- id: / -->\n'), /pods\.md:2: /],
  ['a damaged lock', () => put('course.lock.json', '{'), /course\.lock\.json: is not valid JSON/],
])('%s is named with its place, and nothing is written', async (_, spoil, message) => {
  putCourse('- 파드: 단위이다.\n');
  spoil();
  await podo('build', here.folder, '--out', at('c.podo'), '--json');
  expect([here.out, process.exitCode]).toEqual(['', 1]);
  expect(here.errors).toMatch(message);
  expect(() => readFileSync(at('c.podo'))).toThrow();
});
