import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gradeCommand } from './grade-command';

const notes = ['kubectl', 'installation', 'controllers', 'pods', 'services', 'resources'];
const commands = notes.flatMap((name) => {
  const text = readFileSync(`decks/kubernetes/notes/ko/${name}.md`, 'utf8');
  return [...text.matchAll(/^\$ (kubectl .*?) : /gm)].map(([, command]) => command!);
});

test('the bundled notes have commands', () => {
  expect(commands.length).toBeGreaterThan(35);
});

test.each(commands)('%s is right for itself, and for no other card', (command) => {
  expect(gradeCommand([command], command)).toEqual({ correct: true, problems: [], warnings: [] });
  const others = commands.filter((each) => each !== command);
  expect(others.filter((each) => gradeCommand([command], each).correct)).toEqual([]);
  expect(gradeCommand([command], command.replace('kubectl', 'k')).correct).toBe(true);
});
