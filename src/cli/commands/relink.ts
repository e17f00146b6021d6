import { InvalidArgumentError, type Command } from 'commander';
import { join } from 'node:path';
import { asNew, writeLock, type Lock, type LockedFact, type Settlement } from '../../lib/domain/course';
import {
  paired,
  relinking,
  settled,
  unsettled,
  type BuildInput,
  type PairedFile,
  type Relinking,
} from '../../lib/domain/notes';
import { courseProblem, lockFileIn, notesFileOf, readCourseFolder } from '../course-folder';
import { writeFile } from '../files';
import { fail, format, type Problem } from '../problem';
import { partingProblem, settleProblem } from '../sentences';

interface Options {
  is: Settlement[];
  pair?: string;
  json?: boolean;
}

function readSettlement(text: string, sofar: Settlement[]): Settlement[] {
  const [fact, as, ...more] = text.split('=');
  if (!fact || !as || more.length > 0) throw new InvalidArgumentError('Write NEWID=OLDID or NEWID=new.');
  return [...sofar, { fact, as }];
}

/** What a fact says, in the first language that says it. */
function saidBy({ kind, texts, lastTexts }: LockedFact): { kind: string; prompt: string; answer: string } {
  const [text] = Object.values({ ...lastTexts, ...texts });
  return { kind, prompt: text?.prompt ?? '', answer: text?.answer ?? '' };
}

const listed = (folder: string, state: Relinking) =>
  unsettled(state).map(({ fact, source, candidates }) => ({
    id: fact.id,
    ...saidBy(fact),
    file: join(folder, source.file),
    line: source.line,
    candidates: candidates.map(({ id, likeness, was }) => ({ id, likeness, ...saidBy(was) })),
  }));

function listing(folder: string, items: ReturnType<typeof listed>): string {
  if (items.length === 0) return 'nothing is left to settle\n';
  const lines = items.flatMap(({ file, line, id, prompt, answer, candidates }) => [
    format({ file, line, message: `${id}  ${prompt}: ${answer}` }),
    ...candidates.map((was) => `  ${was.id}  ${was.likeness} % alike  ${was.prompt}: ${was.answer}`),
  ]);
  const how = `settle each: podo relink ${folder} --is NEWID=OLDID, or --is NEWID=new`;
  return `${[...lines, how].join('\n')}\n`;
}

const buildAgain = (folder: string): string => `the lock is written; build again: podo build ${folder}\n`;

function print(options: Options, json: object, text: string): void {
  process.stdout.write(options.json ? `${JSON.stringify(json, undefined, 2)}\n` : text);
}

/** Writes the lock; nothing is printed as done that is not in it. */
function writeChanged(folder: string, lock: Lock): boolean {
  const written = writeFile(lockFileIn(folder), writeLock(lock));
  if (!written.ok) fail(written.error);
  return written.ok;
}

function settleAll(folder: string, state: Relinking, options: Options): void {
  const lock = settled(state, options.is);
  if (!lock.ok) return fail(settleProblem(lock.error, lockFileIn(folder)));
  if (!writeChanged(folder, lock.value)) return;
  const left = listed(folder, { ...state, lock: lock.value }).length;
  const lines = options.is.map(({ fact, as }) =>
    as === asNew ? `${fact} is new` : `${fact} is ${as} again`,
  );
  if (left > 0) lines.push(`${left} left to settle`);
  print(options, { settled: options.is, left }, `${lines.join('\n')}\n${buildAgain(folder)}`);
}

/** The notes that stand in two languages. */
function translationsOf({ config, notes }: BuildInput, language: string) {
  const there = new Set(notes.map(({ file }) => file));
  return config.decks
    .flatMap((deck) => deck.notes)
    .map((name) => ({
      first: notesFileOf(config.languages[0]!, name),
      second: notesFileOf(language, name),
    }))
    .filter(({ first, second }) => there.has(first) && there.has(second));
}

function pairAll(folder: string, input: BuildInput, state: Relinking, options: Options): void {
  const language = options.pair!;
  const translations = translationsOf(input, language);
  if (language === input.config.languages[0] || translations.length === 0)
    return fail(noTranslation(folder, input, language));
  const { lock, files } = paired(state, translations);
  if (!writeChanged(folder, lock)) return;
  const named = files.map((each) => ({
    ...each,
    first: join(folder, each.first),
    second: join(folder, each.second),
  }));
  const problems = named.flatMap(({ first, second, parting }) =>
    parting ? partingProblem(parting, first, second) : [],
  );
  const done = named.filter(({ parting }) => !parting);
  const lines = done.map(
    ({ second, paired: count, before }) => `${second}: ${count} paired, ${before} before`,
  );
  print(options, { files: named.map(reportOf), parted: problems }, [...lines, buildAgain(folder)].join('\n'));
  if (problems.length > 0) fail(...problems);
}

const reportOf = ({ first, second, paired: count, before, parting }: PairedFile) => ({
  first,
  second,
  paired: count,
  before,
  parted: parting !== undefined,
});

function noTranslation(folder: string, { config }: BuildInput, language: string): Problem {
  const others = config.languages.slice(1);
  const message = others.includes(language)
    ? `has no notes in ${language}`
    : `can be paired with ${others.join(', ') || 'no other language: course.yaml names only one'}, not with ${language}`;
  return { file: join(folder, 'notes'), message };
}

function run(folder: string, options: Options): void {
  const input = readCourseFolder(folder);
  if (!input.ok) return fail(input.error);
  const state = relinking(input.value);
  if (!state.ok) return fail(courseProblem(state.error, folder));
  if (options.is.length > 0 && options.pair !== undefined)
    return fail({ file: folder, message: 'settle with --is first, then pair with --pair' });
  if (options.is.length > 0) return settleAll(folder, state.value, options);
  if (options.pair !== undefined) return pairAll(folder, input.value, state.value, options);
  const items = listed(folder, state.value);
  print(options, { unsettled: items }, listing(folder, items));
}

/** `podo relink`: settles which fact is which where a build could not decide, and pairs languages. */
export function relinkCommand(program: Command): void {
  program
    .command('relink')
    .description('list new facts that could be earlier ones, and settle which is which; pair two languages')
    .argument('<folder>', 'the folder that holds course.yaml')
    .option(
      '--is <new=old>',
      'the fact NEW is the earlier fact OLD, or "new" (repeatable)',
      readSettlement,
      [],
    )
    .option('--pair <language>', "each statement of these notes is its counterpart in the first language's")
    .option('--json', 'print JSON on stdout')
    .action(run);
}
