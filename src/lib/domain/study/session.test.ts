import { describe, expect, test } from 'vitest';
import type { StateRow } from '../progress';
import { begin, goBack, goOn, remaining, type SessionContext } from './session';
import { dueRow, learningRow, newRow } from './testing/rows';

const at = 1_000_000;
const minute = 60_000;
const now = (later = 0): SessionContext => ({ at: at + later, learnAheadMillis: 20 * minute });
const done = (row: StateRow): StateRow => ({ ...row, queue: 'review' });
const nameOf = (row: StateRow | null) => row?.fact ?? null;

describe('a session', () => {
  test('shows the cards of the day one after another', () => {
    let session = begin([dueRow(1), newRow(2)], [], null, now());
    expect(nameOf(session.current)).toBe('due1');
    session = goOn(session, done(session.current!), now());
    expect(nameOf(session.current)).toBe('fact2');
    session = goOn(session, done(session.current!), now());
    expect(session.current).toBeNull();
    expect(session.nextAt).toBeNull();
  });

  test('a learning card comes as soon as its moment has come', () => {
    let session = begin([newRow(1), newRow(2), newRow(3)], [], null, now());
    const learning = {
      ...learningRow(1, at + minute),
      card: session.current!.card,
      fact: session.current!.fact,
    };
    session = goOn(session, learning, now());
    expect(nameOf(session.current)).toBe('fact2');
    session = goOn(session, done(session.current!), now(2 * minute));
    expect(nameOf(session.current)).toBe('fact1');
  });

  test('with nothing else left, a learning card comes ahead of its moment', () => {
    expect(nameOf(begin([], [learningRow(1, at + 10 * minute)], null, now()).current)).toBe('learning1');
  });

  test('a learning card beyond the learn-ahead limit is waited for', () => {
    const session = begin([], [learningRow(1, at + 30 * minute)], null, now());
    expect(session.current).toBeNull();
    expect(session.nextAt).toBe(at + 10 * minute);
  });

  test('of several learning cards the earliest comes first', () => {
    const session = begin([], [learningRow(1, at - 1), learningRow(2, at - 5)], null, now());
    expect(nameOf(session.current)).toBe('learning2');
  });

  test('goes on with the card that was on the screen', () => {
    const rows = [dueRow(1), dueRow(2), dueRow(3)];
    const session = begin(rows, [], rows[1]!, now());
    expect(nameOf(session.current)).toBe('due2');
    expect(session.main.map(nameOf)).toEqual(['due1', 'due3']);
  });

  test('undo brings the card back, and the one that was on the screen after it', () => {
    const rows = [dueRow(1), dueRow(2), dueRow(3)];
    const first = begin(rows, [], null, now());
    const second = goOn(first, done(rows[0]!), now());
    const back = goBack(second, rows[0]!);
    expect([back.current, ...back.main].map(nameOf)).toEqual(['due1', 'due2', 'due3']);
    expect(remaining(back)).toEqual(remaining(first));
  });

  test('undo of a step takes the card out of those that wait', () => {
    const first = begin([newRow(1), newRow(2)], [], null, now());
    const waiting = { ...learningRow(1, at + minute), card: first.current!.card, fact: first.current!.fact };
    const back = goBack(goOn(first, waiting, now()), first.current!);
    expect(back.learning).toEqual([]);
    expect(remaining(back)).toEqual({ new: 2, learning: 0, review: 0 });
  });

  test('undo after the last card goes on with it', () => {
    const first = begin([dueRow(1)], [], null, now());
    const over = goOn(first, done(first.current!), now());
    expect(nameOf(goBack(over, dueRow(1)).current)).toBe('due1');
  });

  test('counts what is left by state, the card on the screen included', () => {
    expect(remaining(begin([dueRow(1), newRow(2)], [learningRow(3, at + minute)], null, now()))).toEqual({
      new: 1,
      learning: 1,
      review: 1,
    });
  });
});
