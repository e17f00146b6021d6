import { problem, type Place, type Problem } from '../problem';
import type { Word } from '../words/split-words';
import { findKind, nearestKind } from './find-kind';
import { allCategory } from './kind-table';

/** A kind, or one object of it. */
export interface KubeObject extends Place {
  /** Plural of a known kind, else the word as it stands. */
  kind: string;
  /** Empty for all of the kind. */
  name: string;
  isNamespaced: boolean;
  /** `all`, where that word stands for it. */
  from?: string;
}

export interface ObjectsRead {
  objects: KubeObject[];
  problems: Problem[];
}

/** Names of objects are path segments; nearly all are DNS-1123 subdomains, but RBAC's may have a colon. */
const objectName = /^[a-z0-9](?:[-a-z0-9:]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9:]*[a-z0-9])?)*$/;

export const isObjectName = (text: string): boolean => text.length <= 253 && objectName.test(text);

const placeOf = ({ at, length }: Place): Place => ({ at, length });

/** The kinds of a word such as `pods,svc`; `all` stands for several. */
function kindsOf(word: Word, problems: Problem[], text = word.text): Omit<KubeObject, 'name'>[] {
  return text.split(',').flatMap((each) => {
    if (each === 'all')
      return allCategory.map((kind) => ({ kind, isNamespaced: true, from: each, ...placeOf(word) }));
    // What is not even near a known kind may be a custom resource.
    const near = findKind(each) ? undefined : nearestKind(each);
    if (near !== undefined) problems.push(problem('unknown-kind', word, { found: each, expected: near }));
    const meant = findKind(near ?? each);
    return { kind: meant?.plural ?? each, isNamespaced: meant?.isNamespaced ?? true, ...placeOf(word) };
  });
}

function named(name: string, word: Word, problems: Problem[]): string {
  if (!isObjectName(name)) problems.push(problem('bad-name', word, { found: name }));
  return name;
}

/** `pods, services`: the kinds as one word, and what is wrong with them as they stand. */
function withoutSpaces(args: readonly Word[], problems: Problem[]): readonly Word[] {
  const end = args.findIndex(({ text }) => !text.endsWith(','));
  const [first, last] = [args[0], args[end]];
  if (!first || !last || end === 0) return args;
  const kinds = args.slice(0, end + 1);
  const text = kinds.map((word) => word.text).join('');
  const word = { ...first, text, length: last.at + last.length - first.at };
  problems.push(
    problem('comma-space', word, { found: kinds.map((each) => each.text).join(' '), expected: text }),
  );
  return [word, ...args.slice(end + 1)];
}

/**
 * The objects that arguments name, as kubectl's resource builder reads them (ResourceTypeOrNameArgs in
 * k8s.io/cli-runtime): `TYPE[,TYPE] [NAME …]` or `TYPE/NAME …`.
 */
export function readObjects(words: readonly Word[]): ObjectsRead {
  const problems: Problem[] = [];
  const args = withoutSpaces(words, problems);
  const slashed = args.filter(({ text }) => text.includes('/'));
  if (slashed.length > 0) {
    if (slashed.length < args.length) {
      const plain = args.find((word) => !slashed.includes(word))!;
      problems.push(problem('mixed-forms', plain, { found: args.map(({ text }) => text).join(' ') }));
    }
    const objects = slashed.flatMap((word) => {
      const [kind = '', name = '', ...more] = word.text.split('/');
      if (more.length > 0 || kind === '' || kind.includes(',')) {
        problems.push(problem('bad-name', word, { found: word.text }));
        return [];
      }
      return kindsOf(word, problems, kind).map((each) => ({ ...each, name: named(name, word, problems) }));
    });
    return { objects, problems };
  }
  const [first, ...names] = args;
  if (!first) return { objects: [], problems };
  const after = names[0];
  if (after && !findKind(first.text.split(',')[0]!) && first.text !== 'all' && findKind(after.text)) {
    const [found, expected] = [`${first.text} ${after.text}`, `${after.text} ${first.text}`];
    const swapped = readObjects([after, first, ...names.slice(1)]);
    return {
      ...swapped,
      problems: [problem('wrong-order', first, { found, expected }), ...swapped.problems],
    };
  }
  const kinds = kindsOf(first, problems);
  if (names.length === 0) return { objects: kinds.map((kind) => ({ ...kind, name: '' })), problems };
  const objects = names.flatMap((word) =>
    kinds.map((kind) => ({ ...kind, ...placeOf(word), name: named(word.text, word, problems) })),
  );
  return { objects, problems };
}

/** The objects of arguments that are names of one kind, or `TYPE/NAME`: `kubectl logs web`, `kubectl drain node1`. */
export function readNames(kind: string, args: readonly Word[]): ObjectsRead {
  const read = args.map((word) => {
    if (word.text.includes('/')) return readObjects([word]);
    const problems: Problem[] = [];
    const name = named(word.text, word, problems);
    const isNamespaced = findKind(kind)?.isNamespaced ?? true;
    return { objects: [{ kind, name, isNamespaced, ...placeOf(word) }], problems };
  });
  return {
    objects: read.flatMap(({ objects }) => objects),
    problems: read.flatMap(({ problems }) => problems),
  };
}
