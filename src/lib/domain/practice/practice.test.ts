import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tasks } from '../course';
import { tasks } from '../answers/testing/tasks';
import {
  fillIn,
  filledPlaces,
  gradeCommandAnswer,
  gradeManifestAnswer,
  prepareManifest,
  textOf,
} from './index';

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
      - name: nginx
        image: nginx:1.27
`;

/** A task whose blanks are stretches of the manifest, each by its text and by the text before it. */
function taskWith(
  blanks: [text: string, of: Tasks['manifest']['blanks'][number]['of'], after?: string][],
  more: Partial<Tasks['manifest']> = {},
): Tasks['manifest'] {
  const stretches = blanks.map(([text, of, after = '']) => {
    const start = manifest.indexOf(text, manifest.indexOf(after));
    return { start, end: start + text.length, of };
  });
  return { mode: 'fill', manifest, blanks: stretches, free: [], forbidden: [], ...more };
}
const judge = (task: Tasks['manifest'], texts: string[]) => {
  const { marks, problems } = gradeManifestAnswer(prepareManifest(task), { texts });
  return {
    right: marks.map(({ right }) => right),
    codes: problems.map(({ code, path }) => `${path} ${code}`),
  };
};

const block = 'app: web}\n    spec:\n      containers:\n      - name: nginx\n        image: nginx:1.27';

describe('a filled manifest', () => {
  const task = taskWith([
    ['3', 'value'],
    ['matchLabels', 'key'],
    ['image: nginx:1.27', 'pair'],
  ]);

  test('is right however it is written', () => {
    expect(judge(task, ['0x3', '"matchLabels"', 'image: "nginx:1.27" # new'])).toEqual({
      right: [true, true, true],
      codes: [],
    });
  });

  test('tells which blank is wrong, and why', () => {
    expect(judge(task, ['"3"', 'matchLabels', 'image: nginx'])).toEqual({
      right: [false, true, false],
      codes: ['spec.replicas quoted-number'],
    });
  });

  test('marks an empty blank', () => {
    expect(judge(task, ['3', 'matchLabels', '']).right).toEqual([true, true, false]);
    expect(judge(task, []).right).toEqual([false, false, false]);
  });

  test('is the author’s where nothing was typed into a blank', () => {
    expect(fillIn(task, [])).toBe(manifest);
  });
});

test('lines of one blank stand below each other', () => {
  const task = taskWith([[block.slice(block.indexOf('containers')), 'block']]);
  const typed = textOf(task, task.blanks[0]!);
  expect(typed).toBe('containers:\n- name: nginx\n  image: nginx:1.27');
  expect(fillIn(task, [typed])).toBe(manifest);
  expect(judge(task, ['containers: [{image: "nginx:1.27", name: nginx}]']).right).toEqual([true]);
  expect(judge(task, ['containers:\n- name: nginx\nimage: nginx:1.27']).right).toEqual([false]);
});

test('what was typed can be found in the whole', () => {
  const task = taskWith([
    ['3', 'value'],
    [block.slice(block.indexOf('containers')), 'block'],
  ]);
  const texts = ['"10"', 'containers:\n- name: web'];
  const filled = fillIn(task, texts);
  expect(filledPlaces(task, texts).map(({ start, end }) => filled.slice(start, end))).toEqual([
    '"10"',
    'containers:\n      - name: web',
  ]);
});

describe('a value of the learner’s choice', () => {
  const places = ['web', 'web', 'web'];
  const starts = [manifest.indexOf('app: web') + 5, manifest.lastIndexOf('app: web') + 5];
  const free = starts.map((start) => ({ name: 'APP', start, end: start + 3 }));
  const task = taskWith([], { mode: 'write', free });
  const answer = (first: string, second: string) =>
    manifest
      .replace('app: web', `app: ${first}`)
      .replace(/app: web\}\n {4}spec/, `app: ${second}}\n    spec`);

  test.each([
    ['web', 'web', true],
    ['shop', 'shop', true],
    ['"7"', '"7"', true],
    ['shop', 'web', false],
    ['', '', false],
    ['7', '7', false],
  ])('%s and %s', (first, second, isRight) => {
    expect(places).toHaveLength(3);
    expect(judge(task, [answer(first, second)]).right).toEqual([isRight]);
  });

  test('is one for all its blanks', () => {
    const filled = taskWith([], { free, blanks: free.map((each) => ({ ...each, of: 'value' as const })) });
    expect(judge(filled, ['shop', 'shop']).right).toEqual([true, true]);
    expect(judge(filled, ['shop', 'Shop!']).right).toEqual([false, false]);
  });

  test('may be the name of an item among others', () => {
    const name = manifest.indexOf('nginx\n');
    const named = taskWith([], { mode: 'write', free: [{ name: 'C', start: name, end: name + 5 }] });
    const other = manifest.replace(
      '- name: nginx',
      '- name: log\n        image: busybox:1.36\n      - name: front',
    );
    expect(judge(named, [other]).codes).toEqual([]);
  });
});

test('what the author forbids is wrong where it stands', () => {
  const task = taskWith([], {
    mode: 'write',
    forbidden: ['spec.template.spec.containers[*].command', 'spec.paused'],
  });
  expect(judge(task, [`${manifest}        command: [sleep]\n`]).codes).toEqual([
    'spec.template.spec.containers[0].command not-wanted',
  ]);
  expect(judge(task, [manifest]).codes).toEqual([]);
});

describe('a command', () => {
  const { command } = { command: { accepted: ['kubectl get pods -o wide', 'kubectl get pods -A -o wide'] } };

  test.each(['$ kubectl get po -owide', 'kubectl get pod —output=wide', 'k get pods -A -o wide'])(
    '%s',
    (text) => {
      expect(gradeCommandAnswer(command, { text })).toMatchObject({
        outcome: 'correct',
        evidence: 'produced',
      });
    },
  );

  test('tells what is wrong, at a place in what was judged', () => {
    const graded = gradeCommandAnswer(command, { text: '$ kubectl get pods -o yaml' });
    const [problem] = graded.problems;
    expect(graded).toMatchObject({ outcome: 'wrong', given: { text: '$ kubectl get pods -o yaml' } });
    expect(graded.text.slice(problem!.at, problem!.at + problem!.length)).toContain('yaml');
  });

  test('of another program is compared word by word', () => {
    expect(gradeCommandAnswer(tasks.command, { text: 'git log  --oneline -n 5' }).outcome).toBe('correct');
    expect(gradeCommandAnswer(tasks.command, { text: 'git log -n5' }).outcome).toBe('wrong');
  });
});

test('whatever is typed, grading gives an outcome', () => {
  const prepared = prepareManifest(tasks.manifest);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('{', '- ', '*a', '|', '\n'),
  );
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
      const graded = [
        gradeManifestAnswer(prepared, { texts }),
        gradeCommandAnswer(tasks.command, { text: texts.join('\n') }),
      ];
      for (const { outcome, marks } of graded)
        expect(outcome).toBe(marks.every((mark) => mark.right) ? 'correct' : 'wrong');
    }),
  );
});
