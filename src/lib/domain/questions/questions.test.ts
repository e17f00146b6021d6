import { describe, expect, test } from 'vitest';
import type { Tasks } from '../course';
import { fillIn } from '../practice';
import { proveQuestion, readQuestions, suggestQuestions, type Question, type QuestionFile } from './index';

const frame = { languages: ['ko', 'en'], decks: ['rollout', 'jobs'] };
const fence = (text: string) => `\`\`\`yaml\n${text}\n\`\`\``;

/** A question file with a manifest; `front` and the text around it may differ. */
const manifestFile = (
  manifest: string,
  { front = '', prompt = '<!-- ko -->\n고쳐요.\n<!-- en -->\nDo it.', after = '' } = {},
): QuestionFile => ({
  file: 'manifests/a.md',
  of: 'manifest',
  text: `---\ndeck: rollout\n${front}---\n${prompt}\n\n${fence(manifest)}\n${after}`,
});

const read = (...files: QuestionFile[]): Question[] => {
  const found = readQuestions(files, frame);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};
const taskOf = (file: QuestionFile, language = 'ko') =>
  read(file)[0]!.texts[language]!.task as { kind: 'manifest' } & Tasks['manifest'];
/** Where and why a file is refused. */
const refusal = (file: QuestionFile) => {
  const found = readQuestions([file], frame);
  const error = found.ok ? found.value.flatMap((each) => proveQuestion(each) ?? [])[0] : found.error;
  return error ? `${error.line} ${error.code}` : 'fine';
};

const deployment = `apiVersion: apps/v1        # ?
kind: Deployment
metadata:
  name: web                # any NAME
spec:
  replicas: 10             # ? 복제본 수 | replicas
  strategy:
    rollingUpdate:
      maxSurge: 3          # ?key
  selector:
    matchLabels: {app: web}
  template:                # ?block
    metadata:
      labels: {app: web}
    spec:
      containers:
      - {name: nginx, image: "nginx:1.27"}`;

describe('a manifest with marks', () => {
  const task = taskOf(manifestFile(deployment));
  const blankTexts = task.blanks.map(({ start, end }) => task.manifest.slice(start, end));

  test('is the manifest without them, and blanks where they stood', () => {
    expect(task.manifest).not.toContain('#');
    expect(blankTexts.slice(0, 4)).toEqual(['apps/v1', 'web', '10', 'maxSurge']);
    expect(blankTexts[4]).toMatch(/^metadata:\n[\s\S]*nginx:1\.27"\}$/);
    expect(fillIn(task, [])).toBe(task.manifest);
  });

  test('has its hints in each language', () => {
    expect(task.blanks[2]).toMatchObject({ of: 'value', hint: '복제본 수' });
    expect(taskOf(manifestFile(deployment), 'en').blanks[2]).toMatchObject({ hint: 'replicas' });
  });

  test('has the values that may be chosen', () => {
    expect(task.free.map(({ name, start, end }) => [name, task.manifest.slice(start, end)])).toEqual([
      ['NAME', 'web'],
    ]);
  });

  test('keeps comments that are no marks', () => {
    const noted = taskOf(
      manifestFile('apiVersion: v1 # the core group\nkind: Namespace\nmetadata:\n  name: a # ?'),
    );
    expect(noted.manifest).toContain('# the core group');
  });
});

describe('marks', () => {
  const marked = (line: string) =>
    manifestFile(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${line}`);

  test.each([
    ['data: {a: b} # ?', ['{a: b}']],
    ['data:\n  a: |  # ?\n    one\n    two\nimmutable: true', ['one\n    two']],
    ['data:\n  "a": \'#?\' # ?pair', [`"a": '#?'`]],
    ['data: # ?block 자료\n  a: b\n  c: d', ['a: b\n  c: d']],
    ['data:\n  a: b #?\n  c: d # ?key', ['b', 'c']],
  ])('%j', (line, texts) => {
    const { manifest, blanks } = taskOf(marked(line));
    expect(blanks.map(({ start, end }) => manifest.slice(start, end))).toEqual(texts);
  });

  test.each([
    ['data: {a: b} # ?kye', '13 unknown-mark'],
    ['data: {a: b} # any', '13 any-name'],
    ['data: {a: b} # any two words', '13 any-name'],
    ['# ?\ndata: {a: b}', '13 mark-alone'],
    ['data:\n  a: |\n    one # ?\n    two', '15 mark-in-text'],
    ['data: {a: b, # ?\n  c: d}', '13 mark-in-brackets'],
    ['data: # ?\n  a: b', '13 nothing-to-blank'],
    ['data: {a: b} # ?block', '13 nothing-under'],
    ['data: # ?block\n  a: b # ?', '14 blank-in-blank'],
    ['data: {a: b} # ? 하나 | 둘 | 셋', '13 language-count'],
    ['data: {a: b}', '10 no-blanks'],
    ['data: {a: 1} # ?', '13 not-valid'],
  ])('%j is refused at its line', (line, expected) => expect(refusal(marked(line))).toBe(expected));
});

describe('a file of a manifest', () => {
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team # ?';

  test('has texts in each language', () => {
    const [question] = read(
      manifestFile(namespace, {
        front: 'title: 이름공간 | Namespace\ntags: [namespace]\nid: team\n',
        after: '<!-- ko -->\n팀마다.\n<!-- en -->\nOne a team.\n',
      }),
    );
    expect(question).toMatchObject({
      deck: 'rollout',
      id: 'team',
      tags: ['namespace'],
      texts: {
        ko: { title: '이름공간', prompt: '고쳐요.', explain: '팀마다.' },
        en: { title: 'Namespace', prompt: 'Do it.', explain: 'One a team.' },
      },
      answer: { language: 'yaml', code: namespace.replace(' # ?', '') },
    });
  });

  test('is in the first language where nothing else is said', () => {
    expect(Object.keys(read(manifestFile(namespace, { prompt: '무엇?' }))[0]!.texts)).toEqual(['ko']);
  });

  test.each([
    ['---\ndeck: rollout\n: x: y\n---\n', '3 front-matter'],
    ['---\ndeck: rollout\nmod: fill\n---\n', '3 unknown-key'],
    ['---\ndeck: rollout\nmode: all\n---\n', '3 wrong-entry'],
    ['---\ntitle: a\n---\n', '1 no-deck'],
    ['---\ndeck: other\n---\n', '2 unknown-deck'],
    ['---\ndeck: rollout\n---\n<!-- fr -->\nx\n', '4 unknown-language'],
    ['---\ndeck: rollout\n---\n', '5 no-prompt'],
  ])('%j is refused', (before, expected) => {
    const text = `${before}${fence(namespace)}\n`;
    expect(refusal({ file: 'a.md', of: 'manifest', text })).toBe(expected);
  });

  test('needs one manifest, or two to mend', () => {
    const at = (front: string, ...manifests: string[]) =>
      refusal({
        file: 'a.md',
        of: 'manifest',
        text: `---\ndeck: rollout\n${front}---\nDo.\n${manifests.map(fence).join('\n')}`,
      });
    const broken = namespace.replace('name: team # ?', 'nmae: team');
    expect(at('')).toBe('4 no-manifest');
    expect(at('', namespace, broken)).toBe('12 too-many-fences');
    expect(at('mode: fix\n', namespace)).toBe('7 no-broken');
    expect(at('mode: fix\n', namespace, broken)).toBe('fine');
    expect(at('mode: fix\n', namespace, namespace)).toBe('7 broken-is-right');
    expect(
      refusal({ file: 'a.md', of: 'manifest', text: '---\ndeck: rollout\n---\nDo.\n```yaml\na: b\n' }),
    ).toBe('5 open-fence');
  });
});

describe('a question is proved', () => {
  test.each([
    ['fill', ''],
    ['write', 'mode: write\n'],
  ])('by answers that mean the same and by wrong ones: %s', (_, front) => {
    expect(refusal(manifestFile(deployment, { front }))).toBe('fine');
  });

  test('and refused where its own answer does not pass', () => {
    const twice =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - {name: a, image: "b:1"}';
    expect(refusal(manifestFile(twice, { front: 'mode: write\n' }))).toBe('fine');
    expect(refusal(manifestFile(twice, { front: 'mode: write\nforbid: [spec.containers]\n' }))).toBe(
      '17 own-answer',
    );
  });
});

describe('a file of commands', () => {
  const file = (text: string): QuestionFile => ({
    file: 'commands/a.md',
    of: 'command',
    text: `---\ndeck: jobs\n---\n${text}`,
  });
  const questions = `## 보기 | Look
<!-- id: look -->
<!-- ko -->
파드를 보세요.
<!-- en -->
Look at the Pods.

\`\`\`sh
$ kubectl get pods \\
    -o wide
kubectl get pods -A -o wide
# 끝
\`\`\`
<!-- en -->
Wide.

## 지우기 | Delete
지우세요.
\`\`\`sh
kubectl delete pod a
\`\`\`
`;

  test('asks one under each heading', () => {
    const [first, second] = read(file(questions));
    expect(first).toMatchObject({
      of: 'command',
      id: 'look',
      line: 4,
      texts: {
        ko: {
          title: '보기',
          prompt: '파드를 보세요.',
          task: { accepted: ['kubectl get pods -o wide', 'kubectl get pods -A -o wide'] },
        },
        en: { title: 'Look', explain: 'Wide.' },
      },
      answer: { language: 'sh', code: 'kubectl get pods -o wide' },
    });
    expect(second!.texts).toEqual({
      ko: {
        title: '지우기',
        prompt: '지우세요.',
        task: { kind: 'command', accepted: ['kubectl delete pod a'] },
      },
    });
  });

  test.each([
    ['nothing', '4 no-questions'],
    ['x\n## A\ny\n```sh\nls\n```', '4 no-heading'],
    ['## A\ny\n', '4 no-command'],
    ['## A\n```sh\nls\n```', '6 no-prompt'],
  ])('%j is refused', (text, expected) => expect(refusal(file(text))).toBe(expected));
});

describe('manifests in notes', () => {
  const notes = (text: string) => [{ file: 'notes/ko/a.md', language: 'ko', deck: 'jobs', text }];
  const job = `apiVersion: batch/v1
kind: Job
metadata: {name: pi}
spec:
  completions: 3 # 성공해야 하는 수
  parallelism: 2
  template:
    spec:
      restartPolicy: Never
      containers:
      - {name: pi, image: perl}`;
  const text = `# 잡\n- 잡은 \`parallelism\`개씩 돌려요.\n\n  \`\`\`yaml\n${job.replace(/^/gm, '  ')}\n  \`\`\`\n\n## 다음\nrestartPolicy`;

  test('become questions whose blanks are what the notes speak of', () => {
    const [suggestion, ...others] = suggestQuestions(notes(text), []);
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      file: 'notes/ko/a.md',
      line: 5,
      kind: 'Job',
      name: 'pi',
      blanks: 2,
      slug: 'job-pi',
    });
    const file: QuestionFile = { file: 'manifests/job-pi.md', of: 'manifest', text: suggestion!.question };
    expect(refusal(file)).toBe('fine');
    const { blanks, manifest } = taskOf(file);
    expect(blanks.map(({ start, end, hint }) => [manifest.slice(start, end), hint])).toEqual([
      ['3', '성공해야 하는 수'],
      ['2', undefined],
    ]);
  });

  test('are suggested once, and only where they are right', () => {
    const question = read({
      file: 'a.md',
      of: 'manifest',
      text: suggestQuestions(notes(text), [])[0]!.question,
    });
    expect(suggestQuestions(notes(text + text), question)).toEqual([]);
    expect(suggestQuestions(notes(text.replace('Never', 'Always')), [])).toEqual([]);
  });

  test('of which nothing is said are to be written', () => {
    const silent = `${fence(job.replace(/ #.*/, ''))}\n`;
    const [suggestion] = suggestQuestions(notes(silent), []);
    expect(suggestion).toMatchObject({ blanks: 0 });
    expect(suggestion!.question).toContain('mode: write');
  });
});
