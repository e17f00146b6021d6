import type { Command, GivenFlag } from '../grammar/command';
import { problem, type Problem } from '../problem';
import { asTyped } from '../words/as-typed';
import { put, type Effect, type PartGroup } from './effect';
import { isBeyondNamespaces, shapeOf } from './shapes';
import { flagValues, flagValuesOf, readBoolean, readDuration, readNumber, type ReadValue } from './values';

/** Flags that change neither what happens nor what is asked. */
const harmless = new Set(
  `allow-missing-template-keys field-manager chunk-size cache-dir log-flush-frequency match-server-version profile
  profile-output request-timeout v vmodule warnings-as-errors disable-compression pod-running-timeout max-log-requests
  use-protocol-buffers openapi-patch windows-line-endings detach-keys quiet retries concurrency cached`.split(
    /\s+/,
  ),
);

/** The profiler is of no concern; that of a debugging container is another flag of the same name. */
const isHarmless = (command: string, name: string): boolean =>
  harmless.has(name) && `${command} ${name}` !== 'debug profile';

/** Lists of `key=value`: the last of a key counts. */
const keyed = new Set(['env', 'annotations', 'annotation', 'from-literal', 'exec-env', 'set-image']);

const byType: Record<string, ReadValue> = {
  boolean: readBoolean,
  number: readNumber,
  duration: readDuration,
};

function readValue(command: string, { name, type }: GivenFlag['flag']): ReadValue {
  return flagValuesOf[`${command} ${name}`] ?? flagValues[name] ?? byType[type] ?? ((text) => text);
}

/** The items of a list flag: each is a part of its own, so that their order does not count. */
function putItems(effect: Effect, given: GivenFlag, read: ReadValue): Problem[] {
  const { flag, value, shown, at, length } = given;
  const group: PartGroup = `--${flag.name}`;
  const items = flag.type === 'list' && !keyed.has(flag.name) ? value.split(',') : [value];
  for (const item of items) {
    const known = read(item);
    const pair = keyed.has(flag.name) ? /^([^=]*)=([^]*)$/.exec(item) : null;
    const [key, text] = pair ? [pair[1]!, pair[2]!] : [known ?? item, ''];
    if (item !== flag.initial)
      put(effect, {
        group,
        key,
        value: text,
        shown: shown.slice(0, -asTyped(value).length) + asTyped(item),
        at,
        length,
      });
  }
  return [];
}

function putFlag(effect: Effect, given: GivenFlag): Problem[] {
  const { flag, value, shown, at, length } = given;
  const group: PartGroup = `--${flag.name}`;
  const read = readValue(effect.command, flag);
  if (flag.type === 'list' || flag.type === 'wholes') return putItems(effect, given, read);
  const known = read(value);
  if (known === undefined) return [problem('bad-value', given, { about: `--${flag.name}`, found: value })];
  // `scale --replicas=0` says so, although 0 is what the help lists.
  const isRequired = shapeOf(effect.command).needs.some((need) => need.split('|').includes(flag.name));
  // How many lines `logs` begins with hangs on the selector.
  const isOpen = isRequired || `${effect.command} ${flag.name}` === 'logs tail';
  const isInitial = !isOpen && known === (flag.initial === '' ? '' : read(flag.initial));
  if (isInitial) effect.parts.delete(`${group} `);
  else put(effect, { group, key: '', value: known, shown, at, length });
  return [];
}

/** `--namespace` and `--all-namespaces`, where a command looks at namespaces at all. */
function putNamespace(effect: Effect, { flags }: Command): void {
  const last = (name: string) => flags.findLast(({ flag }) => flag.name === name);
  const all = last('all-namespaces');
  const one = last('namespace');
  const given = all && readBoolean(all.value) === 'true' ? all : one;
  if (!given || (given === one && one.value === '')) return;
  const [value, shown] = given === all ? ['*', '-A'] : [given.value, `-n ${given.value}`];
  put(effect, { group: 'namespace', key: '', value, shown, at: given.at, length: given.length });
}

/** Puts what a command's flags ask for into its effect, and gives what is wrong with their values. */
export function readFlagParts(effect: Effect, command: Command): Problem[] {
  const isBeyond = isBeyondNamespaces(effect.command);
  if (!isBeyond) putNamespace(effect, command);
  const ownsNamespace = effect.command === 'config set-context';
  return command.flags
    .filter(({ flag }) => !isHarmless(effect.command, flag.name))
    .filter(({ flag }) => ownsNamespace || !/^(?:all-namespaces|namespace)$/.test(flag.name))
    .flatMap((given) => putFlag(effect, given));
}
