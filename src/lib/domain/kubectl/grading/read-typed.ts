import { readEffect } from '../effect/read-effect';
import type { Effect } from '../effect/effect';
import { shapeOf, takesProgram } from '../effect/shapes';
import { conflictsIn, isComplete } from '../effect/validity';
import type { Command } from '../grammar/command';
import { subcommand } from '../grammar/command-table';
import { isSlip } from '../grammar/nearest';
import { readCommand } from '../grammar/read-command';
import { problem, type Problem } from '../problem';
import { findKind } from '../resources/find-kind';
import { splitWords, type Word } from '../words/split-words';

/** A typed command, as far as it can be read. */
export interface Read {
  /** None where the shell would not take the text as one command. */
  words: Word[];
  /** None where it is no command of kubectl. */
  effect: Effect | undefined;
  /** What is wrong with it by itself. */
  problems: Problem[];
  /** Says all that it takes to be judged by what it does: `kubectl run` alone asks for the verb. */
  isWhole: boolean;
  /** What is right and should be written otherwise. */
  warnings: Problem[];
}

/** The words with kubectl in front, where that is what was meant. */
function withProgram(words: Word[], problems: Problem[]): Word[] | undefined {
  const [first] = words as [Word];
  if (first.text === 'kubectl' || first.text === 'k') return words;
  problems.push(problem('not-kubectl', first, { found: first.text, expected: 'kubectl' }));
  if (isSlip(first.text.toLowerCase(), 'kubectl') || first.text === 'K') return words;
  return subcommand('', first.text) ? [{ ...first, length: 1 }, ...words] : undefined;
}

/** `kubectl exec web date`: the program's words without the dashes that kubectl asks for. */
function withDashes(command: Command, words: readonly Word[]): Command {
  const start = command.args[1];
  if (
    !start ||
    start.glob ||
    command.argv ||
    !takesProgram(command.path) ||
    shapeOf(command.path).args === 'run' ||
    // `debug node n1` names an object in two words.
    findKind(command.args[0]!.text)
  )
    return command;
  const at = words.indexOf(start);
  const argv = words.slice(at);
  const found = argv.map(({ text }) => text).join(' ');
  const before = readCommand(words.slice(0, at));
  const wrong = problem('missing-dashes', start, { found, expected: `-- ${found}`, about: command.path });
  return { ...before, argv, problems: [...before.problems, wrong] };
}

/** Flags that still work and are going. */
const deprecated: Record<string, string | undefined> = {
  record: 'kubectl annotate … kubernetes.io/change-cause=…',
  'container-port': '--target-port',
  'cpu-percent': '--cpu=…%',
};

function deprecationsIn({ flags }: Command): Problem[] {
  return flags.flatMap((given) => {
    const { name } = given.flag;
    const isOldDryRun = name === 'dry-run' && !/^(?:client|server|none)$/.test(given.value);
    const expected = isOldDryRun ? '--dry-run=client' : deprecated[name];
    return expected === undefined ? [] : [problem('deprecated', given, { found: `--${name}`, expected })];
  });
}

/** Words that a shell may replace, and what follows from it: a schedule falls apart into arguments. */
function globsIn(words: readonly Word[], problems: Problem[]): { problems: Problem[]; warnings: Problem[] } {
  const globs = words.filter(({ glob }) => glob);
  const first = globs[0];
  if (!first) return { problems, warnings: [] };
  const hint = problem('unquoted-glob', first, { found: first.text });
  const others = problems.filter(
    ({ code, at }) => code !== 'extra-argument' || !globs.some((word) => word.at === at),
  );
  return others.length < problems.length
    ? { problems: [hint, ...others], warnings: [] }
    : { problems, warnings: [hint] };
}

/** Reads a typed command: its words, its grammar, what it would do. Never throws: any text may be typed. */
export function readTyped(typed: string): Read {
  const nothing = { words: [], effect: undefined, isWhole: false, warnings: [] };
  const split = splitWords(typed);
  if (!split.ok) return { ...nothing, problems: [split.error] };
  const own: Problem[] = [];
  const words = withProgram(split.value, own);
  if (!words) return { ...nothing, words: split.value, problems: own };
  const command = withDashes(readCommand(words), words);
  const read = readEffect(command);
  // A flag of another command may have values of another kind.
  const ofValues = read.problems.filter(
    ({ code, at }) => code !== 'bad-value' || !command.problems.some((each) => each.at === at),
  );
  const globs = globsIn(words, [...own, ...command.problems, ...ofValues]);
  const problems = [...globs.problems, ...conflictsIn(read.effect)];
  return {
    words: split.value,
    effect: read.effect,
    problems,
    isWhole: problems.length === 0 && isComplete(read.effect),
    warnings: [...globs.warnings, ...deprecationsIn(command)],
  };
}
