import { describe, expect, test } from 'vitest';
import { terminal } from '../testing/terminal';
import { buildCommand } from './build';
import { gradeCommand } from './grade';
import { suggestCommand } from './suggest';

const here = terminal(buildCommand, gradeCommand, suggestCommand);

const manifest = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team';
const question = (yaml: string, front = '') =>
  `---\n${front}title: A namespace\n---\nMake it.\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n`;

function course(notes: string): string {
  here.put('c/notes/en/a.md', notes);
  here.put(
    'c/course.yaml',
    'id: c\ntitles: {en: C}\nlanguages: [en]\nlicence: MIT\nauthor: A\ndecks:\n  - {id: a, titles: {en: A}, notes: [a.md]}\n',
  );
  return here.at('c');
}

describe('podo grade', () => {
  test('says of each answer whether it passes, and why not', async () => {
    const file = here.put('q.md', question(`${manifest} # any NAME`, 'mode: write\ntags: [namespace]\n'));
    const right = here.put(
      'right.yaml',
      '{"kind": "Namespace", "apiVersion": "v1", "metadata": {"name": "other"}}',
    );
    const wrong = here.put('wrong.yaml', manifest.replace('Namespace', 'Pod'));
    await here.podo('grade', file, right, wrong, '--json');
    const [first, second] = here.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(first).toEqual({ correct: true, problems: [] });
    expect(second).toMatchObject({
      correct: false,
      problems: [{ path: 'spec.containers', code: 'required', why: 'invalid' }],
    });
    expect(process.exitCode).toBeUndefined();
    await here.podo('grade', file, right, wrong);
    expect(here.out).toMatch(/right\.yaml: correct\n.*wrong\.yaml:\d+:\d+: spec.containers: /s);
    expect(process.exitCode).toBe(1);
  });

  test('says what is wrong with a question, in the file and line', async () => {
    const file = here.put('q.md', question(`${manifest} # ?value`));
    await here.podo('grade', file, file);
    expect(here.errors).toMatch(/q\.md:10: There is no mark `\?value`/);
    expect(process.exitCode).toBe(1);
  });
});

describe('a course with questions', () => {
  test('is refused where a question is wrong, with what Kubernetes would say', async () => {
    const folder = course('- a pod : holds containers');
    here.put('c/manifests/a.md', question(manifest.replace('team', 'Team')));
    await here.podo('build', folder);
    expect(here.errors).toMatch(/c\/manifests\/a\.md:10: The manifest is not right\. metadata\.name: /);
    expect(process.exitCode).toBe(1);
  });

  test('lists what its notes suggest, takes it over once, and asks it', async () => {
    const folder = course(`# Teams\nEach has a \`name\`.\n\n\`\`\`yaml\n${manifest} # the team's\n\`\`\`\n`);
    await here.podo('build', folder);
    expect(here.out).toMatch(
      /could be questions: 1; .*\n {2}.*c\/notes\/en\/a\.md:5: Namespace team: 1 blank/,
    );
    here.put('c/manifests/namespace-team.md', question(`${manifest.replace('team', 'mine')} # ?`));
    await here.podo('suggest', folder, '--write');
    expect(here.out).toBe(`written: ${here.at('c/manifests/namespace-team-2.md')}\n`);
    expect(here.read('c/manifests/namespace-team-2.md')).toContain("name: team # ? the team's");
    await here.podo('suggest', folder);
    expect(here.out).toBe('nothing to suggest\n');
    await here.podo('build', folder, '--json');
    expect(JSON.parse(here.out)).toMatchObject({ cards: 2, suggestions: [] });
  });
});
