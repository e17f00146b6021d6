import { describe, expect, it } from 'vitest';
import type { Card } from '../domain/course';
import type { StateRow } from '../domain/progress';
import { byPlace, cardStatus } from './card-status';

const today = 20_000;
const review = (dueDay: number) => ({ state: 'review', dueDay });

describe('a card', () => {
  it.each([
    ['that was never seen', { queue: 'new', memory: { state: 'new' } }, { kind: 'new' }],
    [
      'between its steps',
      { queue: 'learning', memory: { state: 'learning', dueAt: 1 } },
      { kind: 'learning' },
    ],
    ['relearned', { queue: 'learning', memory: { state: 'relearning', dueAt: 1 } }, { kind: 'learning' }],
    ['due today', { queue: 'review', memory: review(today) }, { kind: 'due' }],
    ['overdue', { queue: 'review', memory: review(today - 9) }, { kind: 'due' }],
    ['due later', { queue: 'review', memory: review(today + 3) }, { kind: 'next', day: today + 3 }],
    [
      'on a step that crosses days',
      { queue: 'review', memory: { state: 'learning', dueDay: today + 1 } },
      { kind: 'next', day: today + 1 },
    ],
    [
      'on such a step, come round',
      { queue: 'review', memory: { state: 'learning', dueDay: today } },
      { kind: 'learning' },
    ],
    [
      'put off until tomorrow',
      { queue: 'buried', memory: review(today), buriedUntil: today + 1 },
      { kind: 'buried', day: today + 1 },
    ],
    [
      'put off until today',
      { queue: 'buried', memory: { state: 'new' }, buriedUntil: today },
      { kind: 'new' },
    ],
    ['set aside', { queue: 'suspended', memory: review(today) }, { kind: 'suspended' }],
    ['retired', { queue: 'archived', memory: review(today) }, null],
  ])('%s is said to be so', (_, row, status) => {
    expect(cardStatus({ buriedUntil: null, ...row } as StateRow, today)).toEqual(status);
  });
});

describe('cards by their place', () => {
  const at = (...path: string[]) => ({ card: { texts: { ko: { source: { path } } } } as unknown as Card });
  const places = (...cards: ReturnType<typeof at>[]) =>
    byPlace(cards, 'ko').map(({ path, cards }) => [path.join(' › '), cards.length]);

  it('stand together, without what is above them all', () => {
    expect(places(at('A', '1'), at('A', '1'), at('A', '2'))).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
  });

  it('join the first of a place that comes again', () => {
    expect(places(at('A', '1'), at('A', '2'), at('A', '1'))).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
  });

  it('are named by what is above them all where they stand right under it', () => {
    expect(places(at('A'), at('A', '1'))).toEqual([
      ['A', 1],
      ['1', 1],
    ]);
    expect(places(at('A'), at('A'))).toEqual([['A', 2]]);
  });

  it('keep their whole path where nothing is common to all', () => {
    expect(places(at('A', '1'), at('B', '1'))).toEqual([
      ['A › 1', 1],
      ['B › 1', 1],
    ]);
  });

  it('without a heading stand without one', () => {
    expect(places(at('A', '1'), at('A', '2'), at())).toEqual([
      ['1', 1],
      ['2', 1],
      ['', 1],
    ]);
  });
});
