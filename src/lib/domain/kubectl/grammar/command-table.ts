import { flagLines } from './flags-1.36';

/** What values a flag takes: pflag's types as far as they differ in how a value is read. */
export type FlagType = 'boolean' | 'number' | 'duration' | 'text' | 'list' | 'wholes';

export interface FlagKind {
  name: string;
  short: string | undefined;
  /** A `list` is split at commas, `wholes` are not; both gather what is repeated. */
  type: FlagType;
  /** The value without the flag, as the help prints it. */
  initial: string;
  /** The value of the bare flag, where it has one: such a flag never takes the next word (pflag's NoOptDefVal). */
  bare: string | undefined;
}

const types: Record<string, FlagType> = {
  '!': 'boolean',
  '=': 'number',
  '~': 'duration',
  ':': 'text',
  '[': 'list',
  '{': 'wholes',
};

/** Bare values other than a boolean's (AddDryRunFlag, AddValidationFlags, DeleteFlags.AddFlags in k8s.io/kubectl). */
const bareValues: Record<string, string> = {
  'dry-run': 'unchanged',
  validate: 'strict',
  cascade: 'background',
};

function readFlag(word: string): FlagKind {
  const [, name = '', short, mark = ':', value = ''] = /^([\w-]+)(?:\/(\w))?([!=~:[{])(.*)$/.exec(word) ?? [];
  const type = types[mark] ?? 'text';
  const bare = type === 'boolean' ? 'true' : bareValues[name];
  return { name, short, type, initial: type === 'boolean' ? value || 'false' : value, bare };
}

/** Flags by their long names. */
export type Flags = Map<string, FlagKind>;

/** The flags of every command by its words, and of all commands under `*`. */
export const commands = new Map<string, Flags>();
const groups = new Map<string, string[]>();
for (const line of flagLines.trim().split('\n')) {
  const [, name = '', rest = ''] = /^(.+?):\s*(.*)$/.exec(line) ?? [];
  const words = rest.split(' ').flatMap((word) => groups.get(word) ?? (word === '' ? [] : [word]));
  if (name.startsWith('@')) groups.set(name, words);
  else commands.set(name, new Map(words.map(readFlag).map((flag) => [flag.name, flag])));
}
export const globalFlags: Flags = commands.get('*') ?? new Map();
commands.delete('*');

/** Other names of commands (`Aliases` in k8s.io/kubectl/pkg/cmd). */
const aliases: Record<string, string> = {
  'create cm': 'configmap',
  'create cj': 'cronjob',
  'create deploy': 'deployment',
  'create ing': 'ingress',
  'create ns': 'namespace',
  'create pdb': 'poddisruptionbudget',
  'create pc': 'priorityclass',
  'create resourcequota': 'quota',
  'create svc': 'service',
  'create sa': 'serviceaccount',
  'set sa': 'serviceaccount',
  'top po': 'pod',
  'top pods': 'pod',
  'top no': 'node',
  'top nodes': 'node',
  'config use': 'use-context',
  clusterinfo: 'cluster-info',
};

const under = (path: string, word: string): string => (path === '' ? word : `${path} ${word}`);

/** The command that a word names under another one (`''` is kubectl itself). */
export function subcommand(path: string, word: string): string | undefined {
  const full = under(path, word);
  const named = under(path, aliases[full] ?? word);
  return commands.has(named) ? named : undefined;
}

/** The names of the commands under another one. */
export const subcommandNames = (path: string): string[] =>
  [...commands.keys()].flatMap((name) => {
    const rest = path === '' ? name : name.startsWith(`${path} `) ? name.slice(path.length + 1) : '';
    return rest === '' || rest.includes(' ') ? [] : [rest];
  });

/** A flag of a command by its long name; the command's own comes before one of all commands. */
export const flagOf = (path: string, name: string): FlagKind | undefined =>
  commands.get(path)?.get(name) ?? globalFlags.get(name);

/** A flag of a command by its letter. */
export function flagByLetter(path: string, letter: string): FlagKind | undefined {
  for (const flags of [commands.get(path), globalFlags])
    for (const flag of flags?.values() ?? []) if (flag.short === letter) return flag;
  return undefined;
}

/** The commands that have a flag of their own with this long name. */
export const commandsWith = (name: string): string[] =>
  [...commands].flatMap(([path, flags]) => (flags.has(name) ? [path] : []));

/** The commands that have a flag of their own with this letter. */
export const commandsWithLetter = (letter: string): string[] =>
  [...commands].flatMap(([path, flags]) =>
    [...flags.values()].some(({ short }) => short === letter) ? [path] : [],
  );
