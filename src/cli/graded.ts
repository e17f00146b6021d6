import { explain, type Difference, type Sentences } from '../lib/domain/manifest';

/** A graded manifest as a script wants it. */
export const gradedJson = (problems: readonly Difference[], sentences: Sentences) => ({
  correct: problems.length === 0,
  problems: problems.map(({ path, code, why, expected, found, line, column, details }) => ({
    path,
    line,
    column,
    code,
    why,
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    message: explain({ code, details }, sentences),
  })),
});
