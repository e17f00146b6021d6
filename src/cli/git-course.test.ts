import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildCourse } from '../lib/domain/notes';
import { readCourseFolder } from './course-folder';

/** A second course, of another field than the bundled one. */
const folder = fileURLToPath(new URL('../../tests/fixtures/git-course', import.meta.url));
const input = readCourseFolder(folder);
if (!input.ok) throw new Error(input.error.message);
const built = buildCourse(input.value);
if (!built.ok) throw new Error(built.error.is);
const { course, lock, report } = built.value;

const counted = <T>(items: T[], keyOf: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

describe('a course on Git', () => {
  test('has facts of every kind, in three decks', () => {
    expect(counted(course.facts, ({ kind }) => kind)).toEqual({
      definition: 35,
      membership: 5,
      comparison: 1,
      sequence: 3,
      command: 18,
      rule: 6,
      cloze: 4,
      plain: 2,
    });
    expect(counted(course.facts, ({ deck }) => deck)).toEqual({ basics: 25, branches: 22, remotes: 27 });
  });

  test('has cards of every kind', () => {
    const kinds = new Set(course.cards.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['choice', 'cloze', 'command', 'list', 'order', 'recall', 'sort']);
  });

  test('says every fact in both languages', () => {
    for (const { texts } of course.facts) expect(Object.keys(texts).sort()).toEqual(['en', 'ko']);
  });

  test('leaves nothing out', () => {
    expect(report.skipped).toEqual([]);
  });

  test('keeps its ids', () => {
    expect(report.changes.kept).toHaveLength(course.facts.length);
    expect(lock.facts.map(({ id }) => id)).toEqual(input.value.lock!.facts.map(({ id }) => id));
  });

  test('knows nothing of Kubernetes', () => {
    expect(JSON.stringify(course)).not.toMatch(/kube|pod\b|파드|쿠버/i);
  });
});
