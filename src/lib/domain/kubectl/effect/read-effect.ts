import type { Command } from '../grammar/command';
import type { Place, Problem } from '../problem';
import { findKind } from '../resources/find-kind';
import { asTyped } from '../words/as-typed';
import type { Word } from '../words/split-words';
import { partOf, partsOf, put, type Effect } from './effect';
import { readArguments } from './read-arguments';
import { readFlagParts } from './read-flag-parts';
import { applyRules } from './rules';
import { isBeyondNamespaces, shapeOf, takesProgram } from './shapes';

function putProgram(effect: Effect, words: readonly Word[]): void {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  const place: Place = { at: first.at, length: Math.max(1, last.at + last.length - first.at) };
  const texts = words.map(({ text }) => text);
  put(effect, {
    group: 'argv',
    key: '',
    value: JSON.stringify(texts),
    shown: `-- ${texts.map(asTyped).join(' ')}`,
    ...place,
  });
}

/** A namespace means nothing to kinds that belong to none. */
function letGoOfIdleNamespace(effect: Effect): void {
  const objects = partsOf(effect, 'object').map(({ key }) => findKind(key.split('/')[0]!));
  const namespace = partOf(effect, 'namespace');
  if (namespace && objects.length > 0 && objects.every((kind) => kind && !kind.isNamespaced))
    namespace.isImplied = true;
}

/** What a command would do, with what is wrong in its arguments and values. */
export function readEffect(command: Command): { effect: Effect; problems: Problem[] } {
  const effect: Effect = { command: command.path, place: command.place, parts: new Map() };
  const { args: shape } = shapeOf(command.path);
  const after = command.argv ?? [];
  // Where no program runs, the dashes only end the flags.
  const isProgram = takesProgram(command.path);
  const args = isProgram ? command.args : [...command.args, ...after];
  const problems = [...readArguments(shape, effect, { ...command, args }), ...readFlagParts(effect, command)];
  if (isProgram) putProgram(effect, [...(shape === 'run' ? args.slice(1) : []), ...after]);
  applyRules(effect);
  // A node is debugged by a Pod, which is in a namespace.
  if (!isBeyondNamespaces(command.path) && command.path !== 'debug') letGoOfIdleNamespace(effect);
  return { effect, problems };
}
