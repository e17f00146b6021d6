import { Command } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kubectlCommand } from './kubectl';

let out: string;
let errors: string;

beforeEach(() => {
  out = errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true));
  process.exitCode = undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function podo(words: string[], input = ''): Promise<void> {
  const program = new Command().exitOverride();
  kubectlCommand(program, () => input);
  program.commands[0]!.exitOverride();
  await program.parseAsync(['kubectl', ...words], { from: 'user' });
}

test('another spelling is right', async () => {
  await podo(['--expect', 'kubectl get pods -o wide', 'k get po -owide', '--json']);
  expect(JSON.parse(out)).toEqual({ correct: true, problems: [] });
  expect(process.exitCode).toBeUndefined();
});

test('what is wrong has a code, a sentence and a place', async () => {
  await podo(['--expect', 'kubectl get pods -n dev', 'kubectl get pods -n prod', '--json']);
  expect(JSON.parse(out)).toEqual({
    correct: false,
    problems: [
      {
        code: 'wrong-namespace',
        message: 'The namespace is wrong: expected `-n dev`, found `-n prod`.',
        expected: '-n dev',
        found: '-n prod',
        at: 17,
        length: 7,
      },
    ],
  });
});

test('several commands may be right, and several typed', async () => {
  const accepted = ['--expect', 'kubectl run web --image=nginx', '--expect', 'kubectl apply -f web.yaml'];
  await podo([...accepted, 'k apply -f web.yaml', 'k run web --image nginx', 'k run web', '--json']);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { correct: boolean });
  expect(lines.map(({ correct }) => correct)).toEqual([true, true, false]);
});

test('pairs come as JSON lines on standard input, and a JSON line goes out for each', async () => {
  const pairs = [
    { expect: 'kubectl get pods', typed: 'k get po' },
    { expect: 'kubectl get pods', typed: 'k get svc' },
    { expect: ['kubectl get all', 'kubectl get pods'], typed: 'k get po --no-headers=false' },
    { expect: 'kubectl apply -f a.yaml', typed: 'k apply -f a.yaml --record' },
  ];
  await podo([], `${pairs.map((pair) => JSON.stringify(pair)).join('\n')}\n\n`);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { correct: true, problems: [] },
    { correct: false, problems: [{ code: 'wrong-kind' }] },
    { correct: true, problems: [] },
    { correct: true, problems: [], warnings: [{ code: 'deprecated' }] },
  ]);
});

test('the explanations can be in Korean', async () => {
  await podo(['--language', 'ko', '--expect', 'kubectl get pods', 'kubectl get pods | wc -l']);
  expect(out).toBe(
    'wrong: kubectl get pods | wc -l\n  18: 명령 하나만 입력하세요. 파이프(`|`)와 그 뒤는 빼야 해요.\n',
  );
});

test.each([
  '{"expect": "kubectl get pods"}',
  '{"typed": 1, "expect": "a"}',
  'kubectl get pods',
  '[]',
  'null',
])('a line that is no pair is named and nothing is graded: %s', async (line) => {
  await podo([], `{"expect": "kubectl get pods", "typed": "k get po"}\n${line}\n`);
  expect([out, process.exitCode]).toEqual(['', 1]);
  expect(errors).toMatch(/^standard input:2: /);
});

test('a typed command without a right one is an error', async () => {
  await expect(podo(['kubectl get pods'])).rejects.toMatchObject({ exitCode: 1 });
  expect(errors).toMatch(/--expect/);
});
