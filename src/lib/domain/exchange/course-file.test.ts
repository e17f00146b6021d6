import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { canonicalJson, courseFormat, type Course } from '../course';
import { courseDocument, writeCourseFile } from './course-file';
import { courseFileLimits, readCourseFile } from './course-file-reader';

const text = (words: string) => ({
  source: words,
  tree: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
});
const source = { file: 'a.md', line: 1, path: ['파드'] };
const course = {
  format: 'podo-course',
  formatVersion: 1,
  id: 'c',
  version: 1,
  languages: ['ko'],
  titles: { ko: '과정' },
  licence: 'CC-BY-4.0',
  author: '저자',
  decks: [{ id: 'a', titles: { ko: '덱' }, descriptions: {} }],
  facts: [
    { id: 'f', deck: 'a', kind: 'definition', texts: { ko: { prompt: '파드', text: '단위', source } } },
  ],
  cards: [
    {
      id: 'f/meaning',
      fact: 'f',
      deck: 'a',
      kind: 'recall',
      texts: { ko: { path: ['파드'], question: text('파드는 무엇인가요?'), answer: text('단위'), source } },
    },
  ],
  retired: ['f/term'],
} as unknown as Course;

type Json = Record<string, unknown>;
/** A file around a document, with the hash that it should have unless it brings its own. */
const fileOf = (document: unknown): Uint8Array =>
  zipSync({ 'course.json': strToU8(canonicalJson(document)) });
const changed = (change: (document: Json) => void): Uint8Array => {
  const document = structuredClone(course) as unknown as Json;
  change(document);
  return fileOf(courseDocument(document as unknown as Course));
};

test('a course comes back from its file', () => {
  expect(readCourseFile(writeCourseFile(course))).toEqual({ ok: true, value: course });
});

test('equal courses are equal bytes, in any time zone', () => {
  const zone = process.env.TZ;
  const bytes = ['Asia/Seoul', 'America/Los_Angeles'].map((name) => {
    process.env.TZ = name;
    return writeCourseFile(structuredClone(course));
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(bytes[0]).toEqual(bytes[1]);
});

test('the file holds canonical JSON that names its hash', () => {
  const json = new TextDecoder().decode(unzipSync(writeCourseFile(course))['course.json']);
  expect(json).toBe(canonicalJson(JSON.parse(json)));
  expect((JSON.parse(json) as Json).hash).toMatch(/^[0-9a-f]{64}$/);
});

describe('a file is refused', () => {
  const paragraph = (children: unknown[]) => ({ source: 'x', tree: [{ type: 'paragraph', children }] });
  const withAnswer = (answer: unknown) =>
    changed((document) => {
      const [card] = document.cards as { texts: { ko: Json } }[];
      card!.texts.ko.answer = answer;
    });
  let deep: unknown = { type: 'text', value: 'x' };
  for (let at = 0; at < 40; at++) deep = { type: 'strong', children: [deep] };

  test.each<[string, Uint8Array, object]>([
    ['that is no zip', strToU8('# notes'), { is: 'not-a-zip' }],
    ['that is empty', new Uint8Array(), { is: 'not-a-zip' }],
    ['without a course', zipSync({ 'other.json': strToU8('{}') }), { is: 'no-course' }],
    ['whose course is no JSON', zipSync({ 'course.json': strToU8('{') }), { is: 'not-json' }],
    ['of something else', fileOf({ format: 'other' }), { is: 'not-a-course', path: 'format' }],
    [
      'of a newer format',
      fileOf({ ...course, formatVersion: courseFormat + 1 }),
      { is: 'newer-format', found: courseFormat + 1 },
    ],
    ['whose content was changed', fileOf({ ...courseDocument(course), author: 'x' }), { is: 'wrong-hash' }],
    [
      'with raw HTML',
      withAnswer({ source: 'x', tree: [{ type: 'html', value: '<b>' }] }),
      { is: 'not-a-course' },
    ],
    [
      'with a script link',
      withAnswer(paragraph([{ type: 'link', url: 'javascript:x', children: [] }])),
      { is: 'not-a-course' },
    ],
    [
      'with a node named like a built-in',
      withAnswer(paragraph([{ type: 'constructor' }])),
      { is: 'not-a-course' },
    ],
    ['with text nested too deep', withAnswer(paragraph([deep])), { is: 'not-a-course' }],
    ['with an endless field', withAnswer({ source: 'x'.repeat(10_001), tree: [] }), { is: 'not-a-course' }],
    [
      'with an id twice',
      changed((d) => (d.decks as unknown[]).push((d.decks as unknown[])[0])),
      { is: 'not-a-course', path: 'decks' },
    ],
    ['with a card of no fact', changed((d) => (d.facts = [])), { is: 'not-a-course', path: 'cards.0' }],
    ['with an id that is no key', changed((d) => (d.id = '../x')), { is: 'not-a-course', path: 'id' }],
  ])('%s', (_, bytes, error) => {
    expect(readCourseFile(bytes)).toMatchObject({ ok: false, error });
  });

  test('that is larger than allowed', () => {
    const bytes = writeCourseFile(course);
    expect(readCourseFile(bytes, { ...courseFileLimits, packed: 10 })).toEqual({
      ok: false,
      error: { is: 'too-large', limit: 10 },
    });
  });

  test('that unpacks to more than allowed', () => {
    const bomb = zipSync({ 'course.json': new Uint8Array(30_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readCourseFile(bomb, { ...courseFileLimits, unpacked: 1_000_000 })).toEqual({
      ok: false,
      error: { is: 'too-large', limit: 1_000_000 },
    });
  });

  test('with more entries than allowed', () => {
    const names = Array.from({ length: 30 }, (_, at) => [`m/${at}`, new Uint8Array(1)] as const);
    const bytes = zipSync({ ...Object.fromEntries(names), 'course.json': strToU8('{}') });
    expect(readCourseFile(bytes, { ...courseFileLimits, entries: 20 })).toEqual({
      ok: false,
      error: { is: 'too-many-entries', limit: 20 },
    });
  });

  test('however it is damaged, without an exception', () => {
    const bytes = writeCourseFile(course);
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(damage, fc.nat(bytes.length), (changes, length) => {
        const damaged = bytes.slice(0, length);
        for (const [at, value] of changes) if (at < length) damaged[at] = value;
        const read = readCourseFile(damaged);
        if (read.ok) expect(read.value).toEqual(course);
      }),
    );
  });
});
