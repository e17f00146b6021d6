import { loadModule } from '../bench/domain.js';

/**
 * A command for tests in the browser: builds a course in Node from the same notes.
 * @param {unknown} _ where the test runs
 * @param {unknown} input what `buildCourse` takes
 * @returns {Promise<string>} the hash of the course
 */
export async function hashBuiltInNode(_, input) {
  const { buildCourse } = await loadModule('src/lib/domain/notes/index.ts');
  const { hashOf } = await loadModule('src/lib/domain/course/index.ts');
  return hashOf(buildCourse(input).value.course);
}
