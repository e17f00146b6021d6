import type { Effect } from '../effect/effect';
import { problem, type Problem } from '../problem';
import { compareEffects } from './compare-effects';
import { compareWords } from './compare-words';
import { readTyped, type Read } from './read-typed';

/** What is made of a typed command. */
export interface CommandGrade {
  correct: boolean;
  /** Why it is wrong; empty where it is right. */
  problems: Problem[];
  /** What should be written otherwise, right or wrong. */
  warnings: Problem[];
}

/** How much further from the answer another command is than another value. */
const weight = ({ code }: Problem): number => (code === 'wrong-command' ? 4 : 1);
const offBy = (problems: readonly Problem[]): number => problems.reduce((sum, each) => sum + weight(each), 0);

const collapsed = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Whether a code says that the command's name is wrong by itself. */
const isOfName = ({ code }: Problem): boolean =>
  /^(?:not-kubectl|unknown-command|missing-command)$/.test(code);

/** What a command's own problems and its differences say together, each thing once. */
function byEffect(expected: Effect, effect: Effect, own: readonly Problem[]): Problem[] {
  const differences = compareEffects(expected, effect);
  // Another command makes its own grammar beside the point.
  if (differences[0]?.code === 'wrong-command')
    return effect.command === '' ? own.filter(isOfName) : [...own.filter(isOfName), ...differences];
  // A name that cannot be is first of all another name.
  const grammar = own.filter(
    ({ code }) => code !== 'conflict' && (code !== 'bad-name' || differences.length === 0),
  );
  const others = differences.filter(({ at }) => !grammar.some((each) => each.at === at));
  return [...grammar, ...others, ...own.filter(({ code }) => code === 'conflict')];
}

/** Whether two commands that are not whole ask for the same. */
const isSamePart = (expected: Read, typed: Read): boolean =>
  expected.effect !== undefined &&
  typed.effect !== undefined &&
  expected.problems.length + typed.problems.length === 0 &&
  compareEffects(expected.effect, typed.effect).length === 0;

function against(accepted: string, typed: Read, text: string): Problem[] {
  const expected = readTyped(accepted);
  if (expected.words.length === 0) {
    if (collapsed(accepted) === collapsed(text)) return [];
    const place = { at: 0, length: text.length };
    return typed.problems.length > 0
      ? typed.problems
      : [problem('wrong-argument', place, { expected: accepted, found: text })];
  }
  if (typed.words.length === 0) return typed.problems;
  if (!expected.isWhole) return isSamePart(expected, typed) ? [] : compareWords(expected, typed);
  return typed.effect ? byEffect(expected.effect!, typed.effect, typed.problems) : typed.problems;
}

/**
 * Grades a typed command against the accepted ones by what it would do: order and spelling of flags, short names and
 * aliases do not count, a wrong namespace does. Of several accepted commands the closest is explained. An accepted
 * command that is not whole, or is of another program, is compared word by word. Never throws.
 */
export function gradeCommand(accepted: readonly string[], typed: string): CommandGrade {
  const read = readTyped(typed);
  let problems: Problem[] | undefined;
  for (const each of accepted) {
    const found = against(each, read, typed);
    if (!problems || offBy(found) < offBy(problems)) problems = found;
  }
  const all = problems ?? [];
  return { correct: accepted.length > 0 && all.length === 0, problems: all, warnings: read.warnings };
}
