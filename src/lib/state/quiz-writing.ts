import { ok, type Result } from '../domain/result';
import { answered, defaultPreset, finishQuiz, isTimeOver, unwritten, type QuizRun } from '../domain/study';
import { moment } from '../platform';
import type { RecordContext } from '../storage';
import { commitRun, readRun, saveRun, type QuizContext } from '../storage/quiz';
import { podo, type Trouble } from './podo.svelte';

// What is written down of a quiz. Loaded with the first quiz, or when all is quiet.

const contextOf = (context: RecordContext): QuizContext => ({
  ...context,
  options: podo.settings.preset,
  preset: defaultPreset,
  parameters: podo.parameters,
});

/** Keeps a run as it stands. */
export const keepRun = (run: QuizRun): Promise<Result<{ rows: [] }, Trouble>> =>
  podo.write(async () => {
    const saved = await saveRun(podo.database, run);
    return saved.ok ? ok({ rows: [] }) : saved;
  });

/** Writes one answer of a run down, at once. */
export const writeAnswer = (run: QuizRun, at: number) =>
  podo.write((context) => commitRun(podo.database, run, [at], contextOf(context)));

/**
 * Ends a run and writes down what is not yet, as of its end: now, or when its time was over.
 * @returns the run as it ended; null where another tab has ended it before
 */
export async function endRun(run: QuizRun): Promise<Result<QuizRun | null, Trouble>> {
  const { at } = moment();
  const done = finishQuiz(run, at);
  const places = answered(run) === 0 && !run.simulation ? [] : unwritten(run, isTimeOver(run, at));
  const written = await podo.write((context) =>
    commitRun(podo.database, done, places, {
      ...contextOf(context),
      moment: { at: done.finishedAt ?? at, zone: done.zone },
    }),
  );
  if (!written.ok) return written.error.kind === 'changed-elsewhere' ? ok(null) : written;
  await podo.refresh();
  return ok(done);
}

/** Ends the quiz whose time was over while nobody looked. */
export async function endOverdue(): Promise<void> {
  const run = await readRun(podo.database);
  if (run && run.finishedAt === null && isTimeOver(run, moment().at)) await endRun(run);
}
