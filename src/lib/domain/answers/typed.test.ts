import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandWords } from './command-words';
import { blankHints, commandHint } from './hint';
import { tasks } from './testing/tasks';
import { differences, isSame, nearest } from './typed';

const exact = { case: false, spacing: false };
const loose = { case: true, spacing: true };

describe('what counts as the same text', () => {
  test.each([
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', '한글', exact],
    ['  두   칸 ', '두 칸', exact],
    ['두칸', '두 칸', loose],
    ['MAXSURGE', 'maxSurge', loose],
    ['it’s', "it's", exact],
    ['a\u200bb', 'ab', exact],
    ['-–-', '---', exact],
  ])('%j is %j', (given, accepted, tolerance) => {
    expect(isSame(given, accepted, tolerance)).toBe(true);
  });

  test.each([
    ['두칸', '두 칸', exact],
    ['MAXSURGE', 'maxSurge', exact],
    ['파드', '파트', loose],
    ['', '파드', loose],
  ])('%j is not %j', (given, accepted, tolerance) => {
    expect(isSame(given, accepted, tolerance)).toBe(false);
  });
});

describe('what differs', () => {
  test('stands in reading order', () => {
    expect(differences('replicaset', 'ReplicaSets', exact)).toEqual([
      { text: 'r', as: 'extra' },
      { text: 'R', as: 'missing' },
      { text: 'eplica', as: 'same' },
      { text: 's', as: 'extra' },
      { text: 'S', as: 'missing' },
      { text: 'et', as: 'same' },
      { text: 's', as: 'missing' },
    ]);
  });

  test('the same and the extra make the typed text, the same and the missing the right one', () => {
    const text = fc.string({ unit: fc.constantFrom('가', '나', 'a', 'B', '😀'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (given, right) => {
        const found = differences(given, right, exact);
        const without = (left: 'extra' | 'missing') =>
          found.flatMap((each) => (each.as === left ? [] : each.text)).join('');
        expect(without('missing')).toBe(given);
        expect(without('extra')).toBe(right);
        expect(found.every((each, at) => each.as !== found[at + 1]?.as)).toBe(true);
      }),
    );
  });

  test('a text too long to compare stands beside the right one whole', () => {
    expect(differences('ㅋ'.repeat(400), '파드', loose).map((each) => each.as)).toEqual(['extra', 'missing']);
  });

  test('is told of the nearest accepted text', () => {
    const rightOf = (given: string) =>
      nearest(given, ['Pod', '파드'], loose)
        .flatMap((each) => (each.as === 'extra' ? [] : each.text))
        .join('');
    expect(rightOf('파트')).toBe('파드');
    expect(rightOf('')).toBe('파드');
    expect(rightOf('pot')).toBe('pod');
  });
});

describe('commands', () => {
  test.each([
    ['$ kubectl  get pods', 'kubectl get pods'],
    ['kubectl get \\\n  pods', 'kubectl get pods'],
    ['echo “두 칸”', "echo '두 칸'"],
    ['ls —all', 'ls --all'],
  ])('%j is %j', (given, accepted) => expect(commandWords(given)).toEqual(commandWords(accepted)));

  test.each([
    ['echo "두  칸"x', 'echo "두 칸" x'],
    ['kubectl get Pods', 'kubectl get pods'],
    ['', 'ls'],
  ])('%j is not %j', (given, accepted) => expect(commandWords(given)).not.toEqual(commandWords(accepted)));
});

describe('a hint', () => {
  test('at a blank is its first letter and its length, spaces left out', () => {
    expect(blankHints(tasks.cloze)).toEqual([
      { start: 'R', letters: 13 },
      { start: 'm', letters: 8 },
    ]);
  });

  test('never is the whole', () => {
    expect(blankHints({ blanks: [{ accepted: ['Y'], tolerance: loose }] })).toEqual([
      { start: '', letters: 1 },
    ]);
  });

  test.each([
    ['git log --oneline -n 5', 'git log'],
    ['kubectl get pods', 'kubectl'],
    ['kubeadm init', 'kubeadm'],
    ['ls', 'l'],
  ])('at %j is %j', (command, hint) => {
    expect(commandHint({ accepted: [command] })).toBe(hint);
  });
});
