import { LineCounter, parseDocument } from 'yaml';
import * as v from 'valibot';
import type { CourseConfig } from '../lib/domain/notes';
import { err, ok, type Result } from '../lib/domain/result';
import type { Problem } from './problem';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens'),
);
const titles = v.record(
  v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}$/, 'is no language such as ko; a text with a comma needs quotes in {…}'),
  ),
  v.string('must be text'),
);
const notesFile = v.pipe(
  v.string(),
  v.regex(/\.md$/, 'must name a .md file'),
  v.check(
    (name) => !name.split(/[\\/]/).includes('..') && !/^[\\/]/.test(name),
    'must stay inside the notes folder',
  ),
);

const schema = v.strictObject({
  id,
  titles,
  languages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))), v.minLength(1)),
  licence: v.string(),
  author: v.string(),
  aliases: v.optional(v.array(v.array(v.string()))),
  decks: v.pipe(
    v.array(
      v.strictObject({
        id,
        titles,
        descriptions: v.optional(titles, {}),
        weight: v.optional(
          v.pipe(
            v.number('must be a number'),
            v.minValue(0, 'must not be below 0'),
            v.maxValue(1_000, 'must not be above 1000'),
          ),
        ),
        notes: v.pipe(v.array(notesFile), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
});

/** Reads `course.yaml`; a problem has the line on which the wrong value stands. */
export function readCourse(file: string, text: string): Result<CourseConfig, Problem> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const wrong = document.errors[0];
  if (wrong)
    return err({
      file,
      line: lineCounter.linePos(wrong.pos[0]).line,
      message: `is not valid YAML: ${wrong.message}`,
    });
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) {
    const twice = parsed.output.decks.findIndex(
      (deck, at, decks) => decks.findIndex(({ id }) => id === deck.id) < at,
    );
    if (twice < 0) return ok(parsed.output as CourseConfig);
    return err({
      file,
      line: lineAt(['decks', twice]),
      message: `has the deck "${parsed.output.decks[twice]!.id}" twice`,
    });
  }
  const issue = parsed.issues[0];
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  return err({ file, line: lineAt(path), message: `${path.join('.') || 'the file'}: ${issue.message}` });

  /** The line of the value at a path, or of the nearest value around it. */
  function lineAt(path: (string | number)[]): number {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | null)?.range;
      if (range) return lineCounter.linePos(range[0]).line;
    }
    return 1;
  }
}
