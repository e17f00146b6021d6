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
import { forbiddenIn } from './forbidden';
import { candidatesIn, placesOf, withChoice, type FreePlace, type FreeValue } from './free-values';

/** A problem of an answer. What differs has what was expected and what was found, `undefined` for nothing. */
export interface Difference extends Problem {
  /** `invalid`: the API server would refuse it; `different`: it is something else than what was required. */
  why: 'unreadable' | 'invalid' | 'different';
  expected?: unknown;
  found?: unknown;
}

/** What an answer must hold, ready to be compared with many. */
export interface Requirement {
  text: string;
  documents: Required[];
  /** Why it cannot be read: then nothing fits it. */
  errors: Problem[];
  /** Values that an answer may choose, in the order of the text. */
  places: FreePlace[];
  forbidden: readonly string[];
}

interface Required {
  type: string | undefined;
  value: Fields;
  kind: string;
  name: string;
}

/** What of a requirement is not as its manifest says. */
export interface Terms {
  /** Values that an answer may choose, in the order of the text. */
  free?: readonly FreeValue[];
  /** Fields that an answer must not have, such as `spec.containers[*].command`. */
  forbidden?: readonly string[];
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');
const nameOf = ({ metadata }: Fields) => (isMap(metadata) ? textIn(metadata.name) : '');

function typeOf(value: Fields): string | undefined {
  const kind = kindOf(value);
  return kind.is === 'known' ? kind.type : undefined;
}

/** Reads a requirement and fills in what its author means by leaving it out. */
export function prepareRequirement(text: string, { free = [], forbidden = [] }: Terms = {}): Requirement {
  const { documents } = readText(text);
  return {
    text,
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
    places: placesOf(text, documents, free),
    forbidden,
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

function differencesOf(required: Required, forbidden: readonly string[], answer: ReadDocument): Difference[] {
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
  for (const [path, found] of forbiddenIn(answer, forbidden)) differ(path, 'not-wanted', undefined, found);
  return differences;
}

function invalid(answers: readonly ReadDocument[]): Difference[] {
  return answers.flatMap((answer) => {
    const { verdict, problems } = checkDocument(answer);
    const why = verdict === 'unreadable' ? 'unreadable' : 'invalid';
    return problems.map((problem): Difference => ({ ...problem, why }));
  });
}

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

/** An answer, read once and checked as the API server would. */
export interface ReadAnswer {
  documents: ReadDocument[];
  /** Why it cannot be read, or would be refused. */
  refused: Difference[];
}

/** Reads an answer, to be compared with one requirement or with several. */
export function readAnswer(text: string): ReadAnswer {
  const { documents } = readText(text);
  return { documents, refused: inOrder(invalid(documents)) };
}

/** How an answer differs from a requirement that leaves nothing to choose. */
function differencesFrom({ documents, forbidden }: Requirement, answer: ReadAnswer): Difference[] {
  const pairs = counterparts(documents, answer.documents);
  const differences = documents.flatMap((required) => {
    const found = pairs.get(required);
    if (found) return differencesOf(required, forbidden, found);
    return [missing('missing-document', { kind: required.kind, name: required.name })];
  });
  return inOrder(differences);
}

/**
 * How an answer differs at best: each name in turn takes what the answer has in its places, as long as that leaves fewer
 * differences.
 */
function differencesAtBest(requirement: Requirement, answer: ReadAnswer): Difference[] {
  const { text, places, forbidden } = requirement;
  const candidates = candidatesIn(answer.documents, places);
  const withValue = (choice: ReadonlyMap<string, unknown>) =>
    differencesFrom(prepareRequirement(withChoice(text, places, choice), { forbidden }), answer);
  let choice = new Map([...candidates].map(([name, [first]]) => [name, first]));
  let best = withValue(choice);
  for (const [name, values] of candidates)
    for (const value of values.slice(1)) {
      if (best.length === 0) return best;
      const next = new Map(choice).set(name, value);
      const found = withValue(next);
      if (found.length < best.length) [best, choice] = [found, next];
    }
  return best;
}

/**
 * What keeps an answer from being right: it cannot be read, the API server would refuse it, or applying the requirement as a strategic
 * merge patch would change it. More than is required may be there.
 */
export function compareAnswer(requirement: Requirement, answer: ReadAnswer): Difference[] {
  const [unreadable] = requirement.errors;
  if (unreadable) return [badRequirement(unreadable)];
  if (answer.documents.length === 0 && requirement.documents.length > 0) return [missing('no-document')];
  if (answer.refused.length > 0) return answer.refused;
  return requirement.places.length > 0
    ? differencesAtBest(requirement, answer)
    : differencesFrom(requirement, answer);
}

/** `compareAnswer` of a text. */
export const compareManifests = (requirement: Requirement, answer: string): Difference[] =>
  compareAnswer(requirement, readAnswer(answer));
