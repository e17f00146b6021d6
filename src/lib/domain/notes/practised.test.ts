import { describe, expect, test } from 'vitest';
import type { Lock } from '../course';
import type { QuestionFile } from '../questions';
import { buildCourse, checkCourse, type BuildInput, type Built } from './index';

const config = {
  id: 'c',
  titles: {},
  languages: ['ko', 'en'],
  licence: '',
  author: '',
  decks: ['a', 'b'].map((id) => ({ id, titles: {}, descriptions: {}, notes: [] })),
};
const notes = ['a', 'b'].map((deck) => ({
  file: `${deck}.md`,
  language: 'ko',
  deck,
  text: `- 파드${deck} : 컨테이너를 담는 ${deck} 단위`,
}));

const manifest = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team # ?';
function question(
  file: string,
  {
    ko = '팀의 이름공간을 만드세요.',
    en = 'Make the namespace of the team.',
    yaml = manifest,
    front = '',
  } = {},
): QuestionFile {
  const prompts = [ko && `<!-- ko -->\n${ko}`, en && `<!-- en -->\n${en}`].filter(Boolean).join('\n');
  const text = `---\ndeck: a\n${front}---\n${prompts}\n\`\`\`yaml\n${yaml}\n\`\`\`\n`;
  return { file: `manifests/${file}.md`, of: 'manifest', text };
}
const command = (prompt: string, typed: string): string =>
  `## 명령 | Command\n${prompt}\n\`\`\`sh\n${typed}\n\`\`\`\n`;
const commands = (...parts: string[]): QuestionFile => ({
  file: 'commands/a.md',
  of: 'command',
  text: `---\ndeck: a\ntags: [cli]\n---\n${parts.join('\n')}`,
});

function build(questions: QuestionFile[], lock?: Lock): Built {
  const built = buildCourse({ config, notes, questions, lock });
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}
const practised = ({ course }: Built) =>
  course.cards.filter(({ kind }) => kind === 'manifest' || kind === 'command');

test('questions are cards of their deck, after its notes', () => {
  const { course } = build([question('one'), commands(command('파드를 보세요.', 'kubectl get pods'))]);
  expect(course.cards.map(({ deck, kind }) => `${deck} ${kind}`)).toEqual([
    'a recall',
    'a recall',
    'a manifest',
    'a command',
    'b recall',
    'b recall',
  ]);
  const [made, typed] = practised({ course } as Built);
  expect(Object.keys(made!.texts)).toEqual(['ko', 'en']);
  expect(made!.id).toBe(`${made!.fact}/manifest`);
  expect(made!.texts.en).toMatchObject({
    question: { source: 'Make the namespace of the team.' },
    answer: { tree: [{ type: 'codeBlock', language: 'yaml', value: manifest.replace(' # ?', '') }] },
    task: { kind: 'manifest', mode: 'fill', blanks: [{ of: 'value' }] },
    source: { file: 'manifests/one.md', line: 1 },
  });
  expect(typed).toMatchObject({ tags: ['cli'], texts: { ko: { task: { accepted: ['kubectl get pods'] } } } });
});

describe('a question keeps its id', () => {
  const before = build([
    question('one'),
    question('two', {
      ko: '다른 것을 만드세요.',
      en: 'Make another.',
      yaml: manifest.replace('team', 'other'),
    }),
  ]);
  const ids = practised(before).map(({ id }) => id);
  const other = question('two', {
    ko: '다른 것을 만드세요.',
    en: 'Make another.',
    yaml: manifest.replace('team', 'other'),
  });

  test.each([
    ['in a file of another name', question('renamed')],
    ['with another prompt', question('one', { ko: '팀을 위한 이름공간을 만드세요.' })],
    ['with another answer', question('one', { yaml: manifest.replace('team', 'squad') })],
    ['without one of its languages', question('one', { ko: '' })],
    ['with a given id', question('one', { front: 'id: team-namespace\n' })],
  ])('%s', (_, changed) => {
    const after = build([other, changed], before.lock);
    expect(
      practised(after)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(after.course.retired).toEqual([]);
  });

  test('when a language comes before the one that it was in', () => {
    const english = build([question('one', { ko: '' })]);
    const both = build([question('one')], english.lock);
    expect(practised(both).map(({ id }) => id)).toEqual(practised(english).map(({ id }) => id));
    expect(build([question('one')], both.lock).course.version).toBe(both.course.version);
  });
});

test('a question is no fact of the notes, although both say the same', () => {
  const noted: BuildInput['notes'] = [{ ...notes[0]!, text: '```sh\n$ kubectl get pods : 파드를 본다\n```' }];
  const first = buildCourse({ config, notes: noted });
  if (!first.ok) throw new Error();
  const second = buildCourse({
    config,
    notes: noted,
    questions: [commands(command('파드를 본다', 'kubectl get pods'))],
    lock: first.value.lock,
  });
  if (!second.ok) throw new Error();
  expect(second.value.report.changes.kept).toHaveLength(first.value.course.facts.length);
  expect(second.value.course.facts).toHaveLength(first.value.course.facts.length + 1);
});

test('what is wrong with a question keeps the course from being built', () => {
  const wrong = question('one', { yaml: manifest.replace('kind: Namespace', 'kind: Namespaces') });
  expect(buildCourse({ config, notes, questions: [wrong] })).toMatchObject({
    ok: false,
    error: { is: 'bad-question', file: 'manifests/one.md', line: 10, code: 'not-valid' },
  });
});

test('a question that its own answer does not pass keeps the course from being built', () => {
  const proved = question('one', { front: 'forbid: [metadata.name]\n' });
  expect(buildCourse({ config, notes, questions: [proved] })).toMatchObject({
    ok: false,
    error: { is: 'bad-question', line: 13, code: 'own-answer', problem: { path: 'metadata.name' } },
  });
});

test('a question may point at the manifest that it shows', () => {
  const pointing = (front: string) => {
    const en = 'This names a team. Which?';
    const input = { config, notes, questions: [question('one', { ko: '', en, front })] };
    return checkCourse(build(input.questions), input).map(({ is }) => is);
  };
  expect(pointing('')).not.toContain('points-elsewhere');
  expect(pointing('mode: write\n')).toContain('which-one');
});

test('the quality gate judges no answer that is a manifest by its length', () => {
  const long = `${manifest}\n  labels:\n${Array.from({ length: 20 }, (_, at) => `    key-${at}: value-${at}`).join('\n')}`;
  const input: BuildInput = { config, notes, questions: [question('one', { yaml: long })] };
  const flaws = checkCourse(build(input.questions!), input);
  expect(flaws.filter(({ file }) => file.startsWith('manifests/'))).toEqual([]);
});
