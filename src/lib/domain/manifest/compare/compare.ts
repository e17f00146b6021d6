import { checkDocument } from '../check';
import { withDefaults } from '../defaults/with-defaults';
import { FieldPath } from '../path';
import { locate } from '../position';
import { inOrder, type Problem } from '../problem';
import type { Fields } from '../read/convert';
import { readText, type ReadDocument } from '../read/read';
import { isMap } from '../schema/check';
import { kindOf } from '../schema/kinds';
import { compare, type Differ } from './differ';

/** A problem of an answer. What differs has what was expected and what was found, `undefined` for nothing. */
export interface Difference extends Problem {
  /** `invalid`: the API server would refuse it; `different`: it is something else than what was required. */
  why: 'unreadable' | 'invalid' | 'different';
  expected?: unknown;
  found?: unknown;
}

/** What an answer must hold, ready to be compared with many. */
export interface Requirement {
  documents: { type: string | undefined; value: Fields; kind: string; name: string }[];
  /** Why it cannot be read: then nothing fits it. */
  errors: Problem[];
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');
const nameOf = ({ metadata }: Fields) => (isMap(metadata) ? textIn(metadata.name) : '');

function typeOf(value: Fields): string | undefined {
  const kind = kindOf(value);
  return kind.is === 'known' ? kind.type : undefined;
}

/** Reads a requirement and fills in what its author means by leaving it out. */
export function prepareRequirement(text: string): Requirement {
  const { documents } = readText(text);
  return {
    documents: documents.map(({ value }) => {
      const type = typeOf(value);
      return {
        type,
        value: type ? withDefaults(type, value, true) : value,
        kind: textIn(value.kind),
        name: nameOf(value),
      };
    }),
    errors: documents.flatMap(({ errors }) => errors),
  };
}

/** As it is shown: a scalar as it is, the rest as JSON, cut where it is long. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Text that would be read as something else is shown in quotes, so that `3` and `"3"` differ. */
const quoted = (value: unknown, other: unknown) =>
  typeof value === 'string' && typeof other !== 'string' ? JSON.stringify(value) : shown(value);

function differencesOf(required: Requirement['documents'][number], answer: ReadDocument): Difference[] {
  const differences: Difference[] = [];
  const differ: Differ = (path, code, expected, found, where = path) => {
    const field = String(path.steps.filter((step) => typeof step === 'string').at(-1) ?? '');
    const details =
      code === 'other-type'
        ? { field, expected: quoted(expected, found), found: quoted(found, expected) }
        : { field, expected: shown(expected), found: shown(found) };
    const place = locate(answer.located, where.steps);
    differences.push({ code, path: path.toString(), details, why: 'different', expected, found, ...place });
  };
  const type = required.type ?? typeOf(answer.value);
  const value = type ? withDefaults(type, answer.value, false) : answer.value;
  compare('', type ?? '?', required.value, value, FieldPath.root, differ);
  return differences;
}

function invalid(answers: readonly ReadDocument[]): Difference[] {
  return answers.flatMap((answer) => {
    const { verdict, problems } = checkDocument(answer);
    const why = verdict === 'unreadable' ? 'unreadable' : 'invalid';
    return problems.map((problem): Difference => ({ ...problem, why }));
  });
}

type Required = Requirement['documents'][number];

/**
 * The document that each required one is about: of its kind and name; of those left, the only one of its kind; else the only one left.
 */
function counterparts(
  required: readonly Required[],
  answers: readonly ReadDocument[],
): Map<Required, ReadDocument> {
  const pairs = new Map<Required, ReadDocument>();
  const left = new Set(answers);
  const fits: ((each: Required, answer: ReadDocument) => boolean)[] = [
    ({ kind, name }, { value }) => value.kind === kind && nameOf(value) === name,
    ({ kind }, { value }) => value.kind === kind,
    () => true,
  ];
  for (const [pass, isFit] of fits.entries())
    for (const each of required.filter((one) => !pairs.has(one))) {
      const found = [...left].filter((answer) => isFit(each, answer));
      if (found.length === 0 || (pass > 0 && found.length > 1)) continue;
      pairs.set(each, found[0]!);
      left.delete(found[0]!);
    }
  return pairs;
}

/** Nothing fits what cannot be read: that is the author's mistake. */
const badRequirement = (problem: Problem): Difference => ({
  code: 'bad-requirement',
  path: '',
  details: { line: String(problem.line) },
  why: 'unreadable',
  line: 1,
  column: 1,
});

const missing = (
  code: 'missing-document' | 'no-document',
  details: Record<string, string> = {},
): Difference => ({
  code,
  path: '',
  details,
  why: 'different',
  line: 1,
  column: 1,
});

/**
 * What keeps an answer from being right: it cannot be read, the API server would refuse it, or applying the requirement as a strategic
 * merge patch would change it. More than is required may be there.
 */
export function compareManifests(requirement: Requirement, answerText: string): Difference[] {
  const [unreadable] = requirement.errors;
  if (unreadable) return [badRequirement(unreadable)];
  const { documents: answers } = readText(answerText);
  if (answers.length === 0 && requirement.documents.length > 0) return [missing('no-document')];
  const refused = invalid(answers);
  if (refused.length > 0) return inOrder(refused);
  const pairs = counterparts(requirement.documents, answers);
  const differences = requirement.documents.flatMap((required) => {
    const answer = pairs.get(required);
    if (answer) return differencesOf(required, answer);
    return [missing('missing-document', { kind: required.kind, name: required.name })];
  });
  return inOrder(differences);
}
