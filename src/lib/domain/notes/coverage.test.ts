import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCourse } from './build-course';

function coverageOf(text: string, language = 'ko') {
  const built = buildCourse({
    config: { id: 'c', titles: {}, languages: [language], licence: '', author: '', decks: [] },
    notes: [{ file: 'a.md', language, deck: 'a', text }],
  });
  if (!built.ok) throw new Error(built.error.is);
  const { coverage, skipped } = built.value.report;
  return { ...coverage, why: skipped.map(({ line, reason }) => `${line} ${reason}`) };
}

test.each([
  ['a definition is asked', '- 파드: 단위이다.', 1, []],
  ['a table is asked', '| 이름 | 뜻 |\n|---|---|\n| 파드 | 단위이다. |\n| 노드 | 머신이다. |', 2, []],
  ['a heading is not', '## 파드: 작은 단위\n\n본문이다.', 0, ['1 heading']],
  ['nor is an example', '- 예: 파드를 만든다.', 0, ['1 no-term']],
  [
    'nor is what stands under a statement',
    '- 파드: 단위이다.\n  - 함께 배치된다.\n    - 이유: 한 묶음이다.',
    1,
    ['3 under-a-detail'],
  ],
  ['nor is an exercise', '## 실습\n\n- 파드: 만들어 본다.\n  - 이름: 웹이다.', 0, ['1 lab']],
])('%s', (_, text, asked, why) => {
  const coverage = coverageOf(text);
  expect(coverage).toMatchObject({ asked, missing: [] });
  expect(coverage.lines).toBe(asked + coverage.reasons);
  expect(coverage.why).toEqual(why);
});

describe('in real notes every line that reads like a definition has a card or a reason', () => {
  const folder = new URL('../../../../tests/fixtures/notes/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  test.each(files)('%s', (name) => {
    const { lines, missing } = coverageOf(
      readFileSync(new URL(name, folder), 'utf8'),
      name.endsWith('.en.md') ? 'en' : 'ko',
    );
    expect(lines).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
