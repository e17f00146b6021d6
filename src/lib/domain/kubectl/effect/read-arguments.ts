import type { Command } from '../grammar/command';
import { problem, type Place, type Problem } from '../problem';
import { findKind } from '../resources/find-kind';
import { isObjectName, readNames, readObjects, type ObjectsRead } from '../resources/read-objects';
import { asTyped } from '../words/as-typed';
import type { Word } from '../words/split-words';
import { put, type Effect, type PartGroup } from './effect';
import { readSelector } from './selector';
import type { ArgumentShape } from './shapes';
import { bothPorts, path } from './values';

/** Reads a command's arguments into its effect, and gives what is wrong with them. */
type ReadArguments = (effect: Effect, command: Command) => Problem[];

const placeOf = ({ at, length }: Place): Place => ({ at, length });

function putWord(effect: Effect, group: PartGroup, key: string, word: Word, value = word.text): void {
  put(effect, { group, key, value, shown: asTyped(word.text), ...placeOf(word) });
}

function putObjects(effect: Effect, { objects, problems }: ObjectsRead): Problem[] {
  for (const { kind, name, from, at, length } of objects) {
    const shown = name === '' ? kind : `${kind}/${name}`;
    put(effect, { group: 'object', key: shown, value: '', shown, from, at, length });
  }
  return problems;
}

function putName(effect: Effect, word: Word | undefined): Problem[] {
  if (!word) return [];
  putWord(effect, 'name', '', word);
  return isObjectName(word.text) ? [] : [problem('bad-name', word, { found: word.text })];
}

const extra = (words: readonly Word[]): Problem[] =>
  words.map((word) => problem('extra-argument', word, { found: word.text }));

/** A change as its key and what becomes of it; undefined for what is no change. */
type ReadChange = (text: string) => { key: string; value: string } | undefined;

/** `key=value` sets, `key-` takes away (GetResourcesAndPairs in k8s.io/kubectl/pkg/cmd/util). */
const pair: ReadChange = (text) => {
  const [, key, value] = /^([^=]+)(=[^]*)$/.exec(text) ?? /^([^]+)(-)$/.exec(text) ?? [];
  return key === undefined || value === undefined ? undefined : { key, value };
};

/** `key=value:Effect`, `key:Effect`, `key:Effect-`, `key-`; the value of what goes does not count (parseTaints in pkg/cmd/taint). */
const taint: ReadChange = (text) => {
  const [, key, value = '', taintEffect = '', away] =
    /^([^=:]+?)(?:=([^:]*))?(:[^]*?)?(-)?$/.exec(text) ?? [];
  if (key === undefined || !(/[=:]/.test(text) || away)) return undefined;
  return { key: key + taintEffect, value: away ?? `=${value}` };
};

/** Objects, and after them changes of them. */
function readChanges(effect: Effect, args: readonly Word[], readChange: ReadChange): Problem[] {
  const read = args.map((word) => ({ word, change: readChange(word.text) }));
  const others = read.filter(({ change }) => !change).map(({ word }) => word);
  // An image alone, or another text that names no object.
  const wrong = others.filter(({ text }) => !/^[\w./,-]*$/.test(text));
  const changes = read.filter(({ change }) => change).map(({ word }) => word);
  const named = others.filter((word) => !wrong.includes(word));
  const before = named.filter((word) => args.indexOf(word) < args.indexOf(changes[0]!));
  // After the objects and a change, a word is the rest of a value that needs quotes.
  const isWhole = before.length > 1 || before.some(({ text }) => text.includes('/'));
  const objects = isWhole ? before : named;
  const rest = named.filter((word) => !objects.includes(word));
  for (const { word, change } of read) if (change) putWord(effect, 'change', change.key, word, change.value);
  const problems = [
    ...putObjects(effect, readObjects(objects)),
    ...extra(rest),
    ...wrong.map((word) => problem('bad-change', word, { found: word.text })),
  ];
  const ordered = [...objects, ...[...changes, ...rest, ...wrong].sort((a, b) => a.at - b.at)];
  const late = args.findIndex((word, at) => word !== ordered[at]);
  if (late < 0) return problems;
  const [found, expected] = [args, ordered].map((words) => words.map(({ text }) => text).join(' '));
  return [problem('wrong-order', args[late]!, { found, expected }), ...problems];
}

const readers: Record<ArgumentShape, ReadArguments> = {
  none: (_, { args }) => extra(args),
  name: (effect, { args: [first, ...more] }) => [...putName(effect, first), ...extra(more)],
  run: (effect, { args: [first] }) => putName(effect, first),
  words: (effect, { args }) => {
    args.forEach((word, at) => putWord(effect, 'argument', String(at), word));
    return [];
  },
  paths: (effect, { args }) => {
    args.forEach((word, at) => putWord(effect, 'argument', String(at), word, path(word.text)));
    return [];
  },
  set: (effect, { args }) => {
    for (const word of args) putWord(effect, 'argument', word.text, word, '');
    return [];
  },
  objects: (effect, { args }) => putObjects(effect, readObjects(args)),
  pairs: (effect, { args }) => readChanges(effect, args, pair),
  taint: (effect, { args }) => readChanges(effect, args, taint),
  last: (effect, { args }) => {
    const last = args.length > 1 ? args.at(-1) : undefined;
    if (last) putWord(effect, 'argument', '', last, readSelector(last.text) ?? last.text);
    return putObjects(effect, readObjects(last ? args.slice(0, -1) : args));
  },
  target: (effect, { args: [first, ...more] }) => [
    ...putObjects(effect, readNames('pods', first ? [first] : [])),
    ...extra(more),
  ],
  logs: (effect, { args: [first, container, ...more] }) => {
    if (container) putWord(effect, '--container', '', container);
    return [...putObjects(effect, readNames('pods', first ? [first] : [])), ...extra(more)];
  },
  ports: (effect, { args: [first, ...ports] }) => {
    for (const word of ports) putWord(effect, 'argument', bothPorts(word.text), word, '');
    return putObjects(effect, readNames('pods', first ? [first] : []));
  },
  nodes: (effect, { args }) => putObjects(effect, readNames('nodes', args)),
  pods: (effect, { args }) => putObjects(effect, readNames('pods', args)),
  field: (effect, { args: [first, ...more] }) => {
    const field = first?.text.replace(/^[^.]*/, (kind) => findKind(kind)?.plural ?? kind);
    if (first) putWord(effect, 'argument', '', first, field);
    return extra(more);
  },
  access: (effect, { args: [verb, kind, ...names] }) => {
    if (verb) putWord(effect, 'argument', '0', verb);
    const plural = kind?.text.replace(/^[^/]*/, (each) => findKind(each)?.plural ?? each);
    if (kind) putWord(effect, 'argument', '1', kind, plural);
    names.forEach((word, at) => putWord(effect, 'argument', String(at + 2), word));
    return [];
  },
  copy: (effect, { args }) => {
    args.forEach((word, at) => {
      const [, namespace, file] = /^([^/:]+)\/([^/:]+:[^]*)$/.exec(word.text) ?? [];
      if (namespace !== undefined)
        put(effect, { group: 'namespace', key: '', value: namespace, shown: namespace, ...placeOf(word) });
      putWord(effect, 'argument', String(at), word, (file ?? word.text).replace(/^\.\/(?=.)/, ''));
    });
    return [];
  },
};

/** Puts what a command's arguments ask for into its effect, and gives what is wrong with them. */
export const readArguments = (shape: ArgumentShape, effect: Effect, command: Command): Problem[] =>
  readers[shape](effect, command);
