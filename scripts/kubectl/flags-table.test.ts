import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flagLines } from '../../src/lib/domain/kubectl/grammar/flags-1.36';
import { flagsModule, type Help } from './flags-table.js';

const help = JSON.parse(readFileSync('scripts/kubectl/flags-1.36.json', 'utf8')) as Help;

test('the table that the app reads is the one that the script writes', () => {
  expect(flagsModule(help)).toContain(`\`${flagLines}\``);
});

test('every command stands in the table', () => {
  const names = flagLines
    .trim()
    .split('\n')
    .map((line) => line.replace(/:.*/, ''));
  expect(names).toEqual(expect.arrayContaining(Object.keys(help.commands)));
});
