import type { Tasks } from '../course';
import {
  equivalentManifests,
  equivalentParts,
  mutantManifests,
  mutantParts,
  type ManifestProblem,
  type Variant,
} from '../manifest';
import {
  gradeCommandAnswer,
  gradeManifestAnswer,
  prepareManifest,
  textOf,
  type PreparedManifest,
} from '../practice';
import { refusalsIn, type QuestionError } from './problem';
import type { Question } from './question';

/** Wrong answers that are tried: of a whole manifest, and of each blank. */
const most = { whole: 24, part: 8 };

/** What is given to a task, with what was done to the right answer. */
interface Try {
  by: string;
  texts: string[];
}

const whole = ({ by, text }: Variant): Try => ({ by, texts: [text] });

/** Right answers, and wrong ones, that are made from the author's. */
function triesOf(task: Tasks['manifest']): { own: string[]; equal: Try[]; wrong: Try[] } {
  const { manifest, mode, blanks, free } = task;
  if (mode !== 'fill')
    return {
      own: [manifest],
      equal: equivalentManifests(manifest).map(whole),
      wrong: mutantManifests(manifest, free, most.whole).map(whole),
    };
  const own = blanks.map((blank) => textOf(task, blank));
  const at = (index: number) => (each: Variant) => ({ by: each.by, texts: own.with(index, each.text) });
  return {
    own,
    equal: blanks.flatMap((blank, index) => equivalentParts(manifest, blank).map(at(index))),
    wrong: blanks.flatMap((blank, index) => mutantParts(manifest, blank, free, most.part).map(at(index))),
  };
}

const problemsOf = (prepared: PreparedManifest, texts: string[]): ManifestProblem[] =>
  gradeManifestAnswer(prepared, { texts }).problems;

const shown = ({ mode }: Tasks['manifest'], { texts }: Try) => texts.join(mode === 'fill' ? ' | ' : '\n');

function proveManifest(question: Question, task: Tasks['manifest']): QuestionError | undefined {
  const { file, codeLine } = question;
  const refuse = refusalsIn(file);
  const prepared = prepareManifest(task);
  const { own, equal, wrong } = triesOf(task);
  const [problem] = problemsOf(prepared, own);
  if (problem) return { ...refuse(codeLine - 1 + problem.line, 'own-answer'), problem };
  if (task.broken !== undefined && problemsOf(prepared, [task.broken]).length === 0)
    return refuse(codeLine, 'broken-is-right');
  for (const each of equal) {
    const [found] = problemsOf(prepared, each.texts);
    if (found)
      return { ...refuse(codeLine, 'equal-fails', { by: each.by, text: shown(task, each) }), problem: found };
  }
  const passing = wrong.find(({ texts }) => problemsOf(prepared, texts).length === 0);
  return passing && refuse(codeLine, 'wrong-passes', { by: passing.by, text: shown(task, passing) });
}

function proveCommand({ file, codeLine }: Question, task: Tasks['command']): QuestionError | undefined {
  const fails = task.accepted.find((text) => gradeCommandAnswer(task, { text }).outcome === 'wrong');
  return fails === undefined ? undefined : refusalsIn(file)(codeLine, 'own-answer');
}

/**
 * Proves a question: the author's answer passes, answers that mean the same pass, and wrong answers made from it fail. Gives
 * what does not hold.
 */
export function proveQuestion(question: Question): QuestionError | undefined {
  // The languages differ in their hints only.
  const [text] = Object.values(question.texts);
  const task = text?.task;
  if (task?.kind === 'manifest') return proveManifest(question, task);
  return task?.kind === 'command' ? proveCommand(question, task) : undefined;
}
