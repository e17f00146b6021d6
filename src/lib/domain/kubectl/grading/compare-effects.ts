import { keyOf, type Effect, type Part, type PartGroup } from '../effect/effect';
import { isSlip } from '../grammar/nearest';
import { problem, type Problem, type ProblemCode } from '../problem';

/** What is said of a part that is missing, too much, or another one; flags are the rule. */
const codes: Record<string, [missing: ProblemCode, extra: ProblemCode, wrong: ProblemCode]> = {
  object: ['missing-object', 'extra-object', 'wrong-name'],
  namespace: ['missing-namespace', 'extra-namespace', 'wrong-namespace'],
  name: ['missing-name', 'extra-name', 'wrong-name'],
  change: ['missing-change', 'extra-change', 'wrong-value'],
  argument: ['missing-argument', 'extra-argument', 'wrong-argument'],
  argv: ['missing-argv', 'extra-argv', 'wrong-argv'],
};
const flagCodes: [ProblemCode, ProblemCode, ProblemCode] = ['missing-flag', 'extra-flag', 'wrong-value'];
const codesOf = (group: PartGroup) => codes[group] ?? flagCodes;

/** Words, and what stands between them. */
const piecesOf = (text: string): string[] => text.split(/([\w-]+)/);

/** Whether each word that differs is a slip: short words, digits and the dash that takes away are meant as typed. */
function isMisspelt(expected: string, found: string): boolean {
  const [right, typed] = [piecesOf(expected), piecesOf(found)];
  const isMeant = (piece: string, at: number) =>
    piece === typed[at] || (/^[a-z-]{4,}$/i.test(piece) && isSlip(typed[at]!, piece));
  const isSameEnd = expected.endsWith('-') === found.endsWith('-');
  return isSameEnd && right.length === typed.length && right.every(isMeant);
}

/** Another text: only the case of letters, a slip of the finger, or really another one. */
function differing(code: ProblemCode, expected: string, found: string): ProblemCode {
  if (expected.toLowerCase() === found.toLowerCase()) return 'wrong-case';
  return isMisspelt(expected, found) ? 'misspelt' : code;
}

const aboutOf = (part: Part): string | undefined =>
  part.group.startsWith('--') ? part.group : part.group === 'change' ? part.key : undefined;

/** Two parts of one group that stand for each other. */
function other(expected: Part, found: Part): Problem {
  const [, , wrong] = codesOf(found.group);
  const isShown = expected.group === 'change' || expected.value === '' || found.value === '';
  const code = isShown
    ? differing(wrong, expected.shown, found.shown)
    : differing(wrong, expected.value, found.value);
  return problem(code, found, { expected: expected.shown, found: found.shown, about: aboutOf(expected) });
}

/** Two objects that stand for each other: another kind, another name, or a name too many or too few. */
function otherObject(expected: Part, found: Part): Problem {
  const [kind = '', name = ''] = expected.key.split('/');
  const [foundKind = '', foundName = ''] = found.key.split('/');
  const both = { expected: expected.shown, found: found.shown };
  if (kind !== foundKind) return problem('wrong-kind', found, both);
  if (name === '') return problem('extra-name', found, both);
  if (foundName === '') return problem('missing-name', found, both);
  return problem(differing('wrong-name', name, foundName), found, both);
}

type Pair = [expected: Part, found: Part];

/** Pairs what is left of both sides: first what is likest, then in order. */
function pairUp(missing: Part[], extra: Part[], likenesses: ((a: Part, b: Part) => boolean)[]): Pair[] {
  const pairs: Pair[] = [];
  for (const isLike of [...likenesses, () => true])
    for (const expected of [...missing]) {
      const found = extra.find((each) => isLike(expected, each));
      if (!found) continue;
      pairs.push([expected, found]);
      missing.splice(missing.indexOf(expected), 1);
      extra.splice(extra.indexOf(found), 1);
    }
  return pairs;
}

const halfOf = ({ key }: Part, half: 0 | 1): string => key.split('/')[half] ?? '';
const sameName = (a: Part, b: Part): boolean => halfOf(a, 1) === halfOf(b, 1);
const sameKind = (a: Part, b: Part): boolean => halfOf(a, 0) === halfOf(b, 0);
const sameKey = (a: Part, b: Part): boolean => a.key === b.key;

/** Parts with those that one word stands for as that word. */
function together(parts: Part[]): Part[] {
  const words = new Set<string>();
  return parts.flatMap((part) => {
    if (part.from === undefined) return [part];
    const isTold = words.has(part.from);
    words.add(part.from);
    return isTold ? [] : [{ ...part, key: part.from, shown: part.from }];
  });
}

/** The arguments of both, where only their order differs. */
function wrongOrder(missing: readonly Part[], extra: readonly Part[]): Problem[] | undefined {
  const valuesOf = (parts: readonly Part[]) => parts.map(({ value }) => value);
  const [expected, found] = [valuesOf(missing), valuesOf(extra)];
  const inAnyOrder = (values: string[]) => [...values].sort().join('\n');
  if (expected.length < 2 || inAnyOrder(expected) !== inAnyOrder(found)) return undefined;
  return [problem('wrong-order', extra[0]!, { expected: expected.join(' '), found: found.join(' ') })];
}

function compareGroup(group: PartGroup, expected: Effect, missing: Part[], extra: Part[]): Problem[] {
  const swapped = group === 'argument' ? wrongOrder(missing, extra) : undefined;
  if (swapped) return swapped;
  const isObject = group === 'object';
  const pairs = pairUp(missing, extra, isObject ? [sameName, sameKind] : [sameKey]);
  const [missingCode, extraCode] = codesOf(group);
  return [
    ...pairs.map(([right, found]) => (isObject ? otherObject : other)(right, found)),
    ...missing.map((part) =>
      problem(missingCode, expected.place, { expected: part.shown, about: aboutOf(part) }),
    ),
    ...extra.map((part) => problem(extraCode, part, { found: part.shown, about: aboutOf(part) })),
  ];
}

/**
 * What an effect differs in from the expected one, in the order of the expected parts; nothing where both do the same.
 * Places are those of the typed command; what is missing has the place of its name.
 */
export function compareEffects(expected: Effect, typed: Effect): Problem[] {
  if (expected.command !== typed.command) {
    const texts = { expected: expected.command, found: typed.command };
    return [problem('wrong-command', typed.place, texts)];
  }
  const isMissing = (part: Part, from: Effect) => from.parts.get(keyOf(part))?.value !== part.value;
  const isTold = (part: Part, from: Effect) => isMissing(part, from) && !part.isImplied;
  const missing = together([...expected.parts.values()].filter((part) => isTold(part, typed)));
  const extra = together(
    [...typed.parts.values()].filter((part) => isTold(part, expected) && !part.isOptional),
  );
  const groups = new Set([...missing, ...extra].map(({ group }) => group));
  return [...groups].flatMap((group) => {
    const of = (parts: Part[]) => parts.filter((part) => part.group === group);
    return compareGroup(group, { ...expected, place: typed.place }, of(missing), of(extra));
  });
}
