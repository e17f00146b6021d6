import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeCommand } from './grade-command';

/** Names of kinds, all of one in a line. */
const kinds = [
  ['pods', 'pod', 'po', 'Pod'],
  ['deployments', 'deployment', 'deploy', 'deployments.apps'],
  ['services', 'service', 'svc'],
  ['configmaps', 'configmap', 'cm'],
  ['statefulsets', 'statefulset', 'sts', 'StatefulSet'],
];

/** Flags, each with its spellings of a value; what comes first is asked for. */
const flags: Record<string, (value: string) => string[][]> = {
  namespace: (value) => [
    [`--namespace=${value}`],
    ['--namespace', value],
    ['-n', value],
    [`-n${value}`],
    [`-n=${value}`],
  ],
  output: (value) => [
    [`--output=${value}`],
    ['--output', value],
    ['-o', value],
    [`-o${value}`],
    [`-o=${value}`],
  ],
  selector: (value) => [[`--selector=app=${value}`], ['-l', `app==${value}`], [`-lapp=${value}`]],
  watch: () => [['--watch'], ['-w'], ['--watch=true']],
  'show-labels': () => [['--show-labels'], ['--show_labels']],
};

const name = fc.stringMatching(/^[a-z]([a-z0-9]{3,6})$/);
const question = fc.record({
  verb: fc.constantFrom('get', 'describe'),
  kind: fc.constantFrom(...kinds),
  names: fc.uniqueArray(name, { maxLength: 3 }),
  given: fc.uniqueArray(fc.record({ flag: fc.constantFrom(...Object.keys(flags)), value: name }), {
    selector: ({ flag }) => flag,
  }),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** One spelling of a question: `pick` chooses among so many. */
function spelt({ verb, kind, names, given }: Question, pick: (count: number) => number): string {
  const one = <T>(choices: readonly T[]): T => choices[pick(choices.length)]!;
  const objects =
    names.length > 0 && pick(2) === 0
      ? names.map((each) => `${one(kind)}/${each}`)
      : [one(kind), ...(pick(2) === 0 ? names : [...names].reverse())];
  const groups = given.map(({ flag, value }) => one(flags[flag]!(value)));
  // Flags may stand before, between and behind the objects.
  const words: string[][] = objects.map((object) => [object]);
  for (const group of groups) words.splice(pick(words.length + 1), 0, group);
  const program = one(['kubectl', 'k']);
  const isFlagFirst = pick(3) === 0 && groups.some((group) => group[0]!.startsWith('--namespace'));
  const ahead = isFlagFirst ? words.find((group) => group[0]!.startsWith('--namespace'))! : [];
  return [program, ...ahead, verb, ...words.filter((group) => group !== ahead).flat()].join(one([' ', '  ']));
}

const plain = (count: number): number => count - count;
const picks = fc.infiniteStream(fc.nat(1000));
const picker = (stream: Iterator<number>) => (count: number) => (stream.next().value as number) % count;

/** `describe` has no output, no watching and no labels to show. */
const isPossible = ({ verb, given, names }: Question): boolean =>
  given.every(({ flag }) => verb === 'get' || /namespace|selector/.test(flag)) &&
  (names.length === 0 || given.every(({ flag }) => flag !== 'selector'));

test('another spelling of a command is right', () => {
  fc.assert(
    fc.property(question.filter(isPossible), picks, (asked, stream) => {
      const [expected, typed] = [spelt(asked, plain), spelt(asked, picker(stream))];
      expect({ expected, typed, ...gradeCommand([expected], typed) }).toMatchObject({ correct: true });
    }),
  );
});

const otherThan = (value: string): string => (value === 'other' ? 'another' : 'other');

/** Each of the ways in which one thing of a question becomes another. */
function changed(asked: Question): Question[] {
  const others = kinds.filter((kind) => kind !== asked.kind);
  return [
    { ...asked, kind: others[0]! },
    { ...asked, verb: asked.verb === 'get' ? 'describe' : 'get' },
    { ...asked, names: [...asked.names, 'more'] },
    ...asked.names.map((each, at) => ({ ...asked, names: asked.names.with(at, otherThan(each)) })),
    ...asked.given.map((_, at) => ({ ...asked, given: asked.given.filter((__, each) => each !== at) })),
    ...asked.given
      .filter(({ flag }) => /namespace|output|selector/.test(flag))
      .map((changing) => ({
        ...asked,
        given: asked.given.map((each) =>
          each === changing ? { ...each, value: otherThan(each.value) } : each,
        ),
      })),
  ];
}

test('a command in which one thing is another is wrong, and the reason is said', () => {
  fc.assert(
    fc.property(question.filter(isPossible), picks, (asked, stream) => {
      const expected = spelt(asked, plain);
      for (const wrong of changed(asked)) {
        const typed = spelt(wrong, picker(stream));
        const { correct, problems } = gradeCommand([expected], typed);
        expect({ expected, typed, correct }).toEqual({ expected, typed, correct: false });
        expect(problems.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 50 },
  );
});

const bits = fc.constantFrom(
  ...'kubectl k get create run exec label set image pods pod/web a,b -- - --image= -o wide -n=x --- -it "\' \\ | $( <x> * {a,b} tier- =a a=b / . # \n — ” 값 --no- -f 🙂'.split(
    ' ',
  ),
  ' ',
  '',
);
const letters = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 40 });
const texts = fc.oneof(
  letters,
  fc.array(bits, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(bits, { maxLength: 12 }).map((parts) => `kubectl ${parts.join('')}`),
);

test('any two texts are graded', () => {
  fc.assert(
    fc.property(texts, texts, (expected, typed) => {
      const { correct, problems } = gradeCommand([expected], typed);
      if (correct !== (problems.length === 0)) return false;
      return problems.every(({ at, length }) => at >= 0 && length >= 0 && at + length <= typed.length + 1);
    }),
    { numRuns: 300 },
  );
});

test('any text is right for itself, whether it can be read or not', () => {
  fc.assert(
    fc.property(texts, (text) => gradeCommand([text], text).correct),
    { numRuns: 300 },
  );
});
