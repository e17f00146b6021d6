import { asMeant, graded, type Given, type Graded } from '../answers';
import type { Tasks } from '../course';
import { gradeCommand, type CommandGrade } from '../kubectl';

/** A graded command, with why it is wrong. */
export interface CommandGraded extends Graded, Pick<CommandGrade, 'problems' | 'warnings'> {
  /** What was judged: what was typed, without what a keyboard or a prompt put in. Problems are at places in it. */
  text: string;
}

/** A command as it was meant: plain quotes and dashes, no prompt. Lines stay. */
const withoutPrompt = (typed: string): string =>
  typed
    .split('\n')
    .map((line) => asMeant(line))
    .join('\n')
    .replace(/^[$>#]\s+/, '');

/** Grades a typed command by what it would do. Never throws. */
export function gradeCommandAnswer(
  { accepted }: Tasks['command'],
  { text: typed }: Given['command'],
): CommandGraded {
  const text = withoutPrompt(typed);
  const { correct, problems, warnings } = gradeCommand(accepted, text);
  return { ...graded('produced', [{ right: correct }], { text: typed }), problems, warnings, text };
}
