import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CardId, DeckId, Language } from '../../domain/course';
import { readBackup, writeBackup } from '../../domain/exchange';
import { defaultParameterSet, fsrs6, type Rating } from '../../domain/memory';
import type { Draft, Event, StateRow } from '../../domain/progress';
import {
  answerQuestion,
  deckSwitch,
  defaultPreset,
  finishQuiz,
  initialPreset,
  initialQuiz,
  readSettings,
  reviewOf,
  simulated,
  startQuiz,
  unwritten,
  type QuizOptions,
  type Settings,
} from '../../domain/study';
import { studyDay } from '../../domain/time';
import { readAll, restore } from '../backup';
import { importCourse } from '../courses';
import { openDatabase } from '../open';
import { commitRun, readQuiz, readQuizCards, readQuizzes, readRun, saveRun } from '../quiz';
import { rebuild } from '../rebuild';
import { record, type RecordContext, type Seen } from '../record';
import { undoLast } from '../undo';
import type { PodoDatabase } from '../schema';
import { readSupply, type CountedDeck } from '../supply';
import type { Backend } from './backend';
import { derivedRows } from './derived';
import { failing } from './failing';
import { measureWork, type Work } from './meter';
import { sampleCourse } from './sample-course';

const model = fsrs6();
const rules = { model, options: initialPreset, preset: defaultPreset, parameters: defaultParameterSet.hash };
const zone = 'Asia/Seoul';
const start = Date.parse('2026-11-23T12:00+09:00');
const hour = 3_600_000;

const context = (at = start): RecordContext => ({ model, moment: { at, zone }, rollover: 4 });
const dayAt = (at = start) => studyDay(at, zone, 4);

const answer = { evidence: 'recalled', outcome: 'self', hints: 0, millis: 4_000 } as const;

const draftOf = (row: StateRow, rating: Rating, at = start): Draft<'reviewed'> =>
  reviewOf(row, rating, answer, { ...rules, at, day: dayAt(at) });

/** What any storage must do, whichever IndexedDB stands below it. */
export function storageContract(name: string, backend: Backend): void {
  describe(`storage on ${name}`, () => {
    const open: PodoDatabase[] = [];
    let db: PodoDatabase;

    const fresh = async (cards = 12): Promise<PodoDatabase> => {
      const made = backend.create();
      open.push(made);
      expect((await openDatabase(made)).ok).toBe(true);
      if (cards > 0) expect((await importCourse(made, sampleCourse(cards), 'hash', model)).ok).toBe(true);
      return made;
    };
    const rowOf = async (database: PodoDatabase, card: string): Promise<StateRow> =>
      (await database.memories.get(card as CardId))!;
    const must = async (database: PodoDatabase, draft: Draft, at = start, seen?: Seen): Promise<Event> => {
      const result = await record(database, draft, context(at), seen);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return result.value.event;
    };
    const review = async (database: PodoDatabase, card: string, rating: Rating, at = start) =>
      must(database, draftOf(await rowOf(database, card), rating, at), at);
    const counted = async (database: PodoDatabase, ...decks: string[]): Promise<CountedDeck[]> =>
      (await database.deckCounts.bulkGet(decks as DeckId[])).map((counts) => ({
        id: counts!.deck,
        counts: counts!,
      }));
    const settingsOf = async (database: PodoDatabase): Promise<Settings> =>
      readSettings(await database.settings.toArray());

    beforeEach(async () => {
      db = await fresh();
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((database) => database.delete()));
    });

    test('a new database has an identity, and keeps it', async () => {
      const device = await db.meta.get('device');
      expect(device).toMatchObject({ device: { sequence: 0 } });
      db.close();
      expect(await openDatabase(db)).toEqual({ ok: true, value: null });
      expect(await db.meta.get('device')).toEqual(device);
    });

    test('an imported course is counted by deck, its cards new in their order', async () => {
      expect(await db.deckCounts.toArray()).toEqual(
        [0, 1, 2].map((number) => ({
          deck: `deck${number}`,
          new: 4,
          learning: 0,
          review: 0,
          suspended: 0,
          archived: 0,
          buried: 0,
        })),
      );
      const rows = await db.memories.toArray();
      expect(rows.every(({ queue, due, position }) => queue === 'new' && due === position)).toBe(true);
    });

    test('a review writes event, history, memory and counters', async () => {
      await review(db, 'fact0/facet0', 4);
      expect(await db.events.count()).toBe(1);
      expect((await db.histories.get('fact0/facet0' as CardId))!.ids).toHaveLength(1);
      expect(await rowOf(db, 'fact0/facet0')).toMatchObject({
        queue: 'review',
        memory: { state: 'review', reps: 1 },
      });
      expect(await db.deckCounts.get('deck0' as DeckId)).toMatchObject({ new: 3, review: 1 });
      expect(await db.studied.toArray()).toMatchObject([
        { deck: 'deck0', newCards: 1, ratings: { 4: 1 }, facts: { fact0: 1 } },
      ]);
      expect(await db.dueCounts.toArray()).toMatchObject([{ deck: 'deck0', count: 1 }]);
    });

    test('a review of a card that changed since it was seen is refused, and nothing is written', async () => {
      const seen = await rowOf(db, 'fact0/facet0');
      await review(db, 'fact0/facet0', 3);
      const before = await derivedRows(db);
      const twice = await record(db, draftOf(seen, 3), context(), seen);
      expect(twice).toEqual({ ok: false, error: { kind: 'changed-elsewhere' } });
      expect(await derivedRows(db)).toEqual(before);
      expect(await db.events.count()).toBe(1);
    });

    test('a write that fails in the middle leaves nothing behind', async () => {
      const before = await derivedRows(db);
      const row = await rowOf(db, 'fact0/facet0');
      const result = await failing(backend, 'put', 'deckCounts', new Error('no'), () =>
        record(db, draftOf(row, 3), context(), row),
      );
      expect(result.ok).toBe(false);
      expect(await derivedRows(db)).toEqual(before);
      expect(await db.events.count()).toBe(0);
    });

    test('undo goes back any number of steps, exactly', async () => {
      const states = [await derivedRows(db)];
      const acts: (() => Promise<unknown>)[] = [
        () => review(db, 'fact0/facet0', 3),
        () => review(db, 'fact0/facet0', 1, start + 60_000),
        () =>
          must(db, { type: 'buried', cards: ['fact1/facet0' as CardId], until: dayAt() + 1 }, start + 70_000),
        () =>
          must(
            db,
            { type: 'suspended', cards: ['fact2/facet0' as CardId, 'fact0/facet0' as CardId] },
            start + 80_000,
          ),
        () => review(db, 'fact3/facet1', 4, start + 90_000),
      ];
      for (const act of acts) {
        await act();
        states.push(await derivedRows(db));
      }
      for (const state of states.reverse().slice(1)) {
        expect((await undoLast(db, context(start + 100_000))).ok).toBe(true);
        expect(await derivedRows(db)).toEqual(state);
      }
      expect(await undoLast(db, context(start + 100_000))).toEqual({
        ok: false,
        error: { kind: 'nothing-to-undo' },
      });
    });

    test('undo leaves yesterday alone', async () => {
      await review(db, 'fact0/facet0', 3);
      expect((await undoLast(db, context(start + 24 * hour))).ok).toBe(false);
    });

    test('what is stored is always what the events say', async () => {
      const acts = fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 11 }),
          fc.constantFrom('1', '2', '3', '4', 'suspended', 'unsuspended', 'buried', 'undo'),
          fc.integer({ min: -30, max: 200 }),
        ),
        { minLength: 1, maxLength: 25 },
      );
      await fc.assert(
        fc.asyncProperty(acts, async (given) => {
          const database = await fresh();
          let at = start;
          for (const [index, act, hours] of given) {
            at += hours * hour;
            const card = `fact${Math.floor(index / 2)}/facet${index % 2}` as CardId;
            if (act === 'undo') await undoLast(database, context(at));
            else if (act === 'suspended' || act === 'unsuspended')
              await must(database, { type: act, cards: [card] }, at);
            else if (act === 'buried')
              await must(database, { type: act, cards: [card], until: dayAt(at) + 1 }, at);
            else await review(database, card, Number(act) as Rating, at);
          }
          const stored = await derivedRows(database);
          await rebuild(database, model);
          expect(await derivedRows(database)).toEqual(stored);
        }),
        { numRuns: 8 },
      );
    }, 60_000);

    test('two writers at once never double a review', async () => {
      const seen = await rowOf(db, 'fact0/facet0');
      const results = await Promise.all([1, 2, 3].map(() => record(db, draftOf(seen, 3), context(), seen)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await db.events.count()).toBe(1);
    });

    test('a later version of a course keeps progress, archives what it drops, and brings it back', async () => {
      await review(db, 'fact0/facet0', 4);
      await review(db, 'fact5/facet1', 4);
      const shorter = sampleCourse(10, 2);
      expect(await importCourse(db, shorter, 'hash2', model)).toMatchObject({
        value: { added: 0, changed: 10, archived: 2 },
      });
      expect(await rowOf(db, 'fact0/facet0')).toMatchObject({ queue: 'review' });
      expect(await rowOf(db, 'fact5/facet1')).toMatchObject({
        queue: 'archived',
        memory: { state: 'review' },
      });
      await importCourse(db, sampleCourse(12, 3), 'hash3', model);
      expect(await rowOf(db, 'fact5/facet1')).toMatchObject({ queue: 'review' });
      const stored = await derivedRows(db);
      await rebuild(db, model);
      expect(await derivedRows(db)).toEqual(stored);
    });

    test('the last of several settings counts', async () => {
      await must(db, { type: 'configured', setting: 'minutesPerDay', value: 20 });
      await must(db, { type: 'configured', setting: 'minutesPerDay', value: 15 });
      await must(db, { type: 'configured', setting: deckSwitch('deck1' as DeckId), value: true });
      expect(await settingsOf(db)).toMatchObject({ minutesPerDay: 15, decksOn: new Set(['deck1']) });
    });

    test('supply holds what is due, and new cards of the decks that are on', async () => {
      for (const number of [0, 2])
        await must(db, { type: 'configured', setting: deckSwitch(`deck${number}` as DeckId), value: true });
      await review(db, 'fact0/facet0', 4);
      await review(db, 'fact2/facet0', 3);
      await review(db, 'fact1/facet0', 4);
      await must(db, { type: 'buried', cards: ['fact3/facet0' as CardId], until: dayAt() + 1 });
      const settings = await settingsOf(db);
      const supplyOn = async (day: number) =>
        readSupply(db, await counted(db, 'deck0', 'deck2'), settings, day);
      const today = await supplyOn(dayAt());
      expect(today.learning.map(({ card }) => card)).toEqual(['fact2/facet0']);
      expect(today.dueTotal).toBe(0);
      expect(today.fresh.map(({ card }) => card)).toEqual([
        'fact0/facet1',
        'fact3/facet1',
        'fact2/facet1',
        'fact5/facet0',
        'fact5/facet1',
      ]);
      const row = await rowOf(db, 'fact0/facet0');
      const later = await supplyOn(row.due);
      expect(later.due.map(({ card }) => card)).toEqual(['fact0/facet0']);
      expect(later.dueTotal).toBe(1);
      expect(later.fresh.map(({ card }) => card)).toContain('fact3/facet0');
    });

    test('a backup brings everything back into an empty database', async () => {
      await review(db, 'fact0/facet0', 3);
      await review(db, 'fact4/facet0', 4);
      await must(db, { type: 'configured', setting: 'minutesPerDay', value: 25 });
      const all = await readAll(db, start);
      const read = await readBackup(await writeBackup(all.ok ? all.value : (undefined as never)));
      if (!read.ok) throw new Error(JSON.stringify(read.error));

      const empty = await fresh(0);
      expect(await restore(empty, read.value, model)).toEqual({
        ok: true,
        value: { events: 3, known: 0, courses: 1 },
      });
      expect(await derivedRows(empty)).toEqual(await derivedRows(db));
      expect(await empty.contents.toArray()).toEqual(await db.contents.toArray());
      expect(await empty.meta.get('device')).not.toEqual(await db.meta.get('device'));
      expect(await restore(empty, read.value, model)).toEqual({
        ok: true,
        value: { events: 0, known: 3, courses: 0 },
      });
    });

    test('a restore merges two devices, and later events come after both', async () => {
      const other = await fresh();
      await review(db, 'fact0/facet0', 1);
      await review(other, 'fact0/facet0', 3, start + hour);
      await review(other, 'fact1/facet0', 4, start + 50 * hour);
      const backup = await readAll(other, start);
      if (!backup.ok) throw new Error();
      await restore(db, backup.value, model);
      expect(await db.events.count()).toBe(3);
      expect(await rowOf(db, 'fact0/facet0')).toMatchObject({ memory: { reps: 2 } });
      const next = await review(db, 'fact2/facet0', 3, start + 2 * hour);
      expect(next.order).toBeGreaterThan(start + 50 * hour);
      const stored = await derivedRows(db);
      await rebuild(db, model);
      expect(await derivedRows(db)).toEqual(stored);
    });

    test('a full disk gives the spare space up and saves the review', async () => {
      await db.meta.put({ key: 'ballast', bytes: new Uint8Array(8) });
      const full = new DOMException('full', 'QuotaExceededError');
      await failing(backend, 'add', 'events', full, () => review(db, 'fact0/facet0', 3));
      expect(await db.events.count()).toBe(1);
      expect(await db.meta.get('ballast')).toBeUndefined();
    });

    const quizContext = (at = start) => ({ ...rules, ...context(at) });
    const begin = async (database: PodoDatabase, facts: number[], options: QuizOptions = initialQuiz) => {
      const cards = facts.map((fact) => ({
        id: `fact${fact}/facet0` as CardId,
        fact: `fact${fact}` as never,
        deck: `deck${fact % 3}` as DeckId,
        kind: 'choice' as const,
      }));
      const language: Language = 'en';
      const run = startQuiz(cards, options, { id: 'quiz1', language, at: start, zone });
      expect((await saveRun(database, run)).ok).toBe(true);
      return run;
    };
    const chosen = (outcome: 'correct' | 'wrong') => ({
      given: null,
      answer: { evidence: 'recognised', outcome, hints: 0, millis: 900 } as const,
    });

    test('a quiz is written whole: what counts as reviews, the rest beside them', async () => {
      await review(db, 'fact0/facet0', 4, start - 24 * hour);
      await review(db, 'fact1/facet0', 4, start);
      const before = await rowOf(db, 'fact1/facet0');
      let run = await begin(db, [0, 1, 2, 3], simulated(initialQuiz, true));
      for (const at of [0, 1, 2]) run = answerQuestion(run, at, chosen('correct'));
      const done = finishQuiz(run, start);
      expect((await commitRun(db, done, unwritten(done, false), quizContext())).ok).toBe(true);

      expect((await db.events.toArray()).map(({ type }) => type).sort()).toEqual([
        ...['quizzed', 'quizzed', 'quizzed'],
        ...['reviewed', 'reviewed', 'reviewed'],
      ]);
      expect(await rowOf(db, 'fact0/facet0')).toMatchObject({ memory: { reps: 2 } });
      expect(await rowOf(db, 'fact1/facet0')).toEqual(before);
      expect(await rowOf(db, 'fact2/facet0')).toMatchObject({ memory: { state: 'new' } });
      const [quiz] = await readQuizzes(db, 10);
      expect(quiz).toMatchObject({ id: 'quiz1', simulation: true });
      expect(quiz!.marks.map(({ right, counted }) => [right, counted])).toEqual([
        [true, true],
        [true, false],
        [true, false],
        [false, false],
      ]);
      const read = await readQuiz(db, 'quiz1');
      expect(read!.events.map(({ answer: given }) => given?.outcome)).toEqual([
        ...['correct', 'correct', 'correct', undefined],
      ]);
      const stored = await derivedRows(db);
      await rebuild(db, model);
      expect(await derivedRows(db)).toEqual(stored);
    });

    test('of two quizzes on one day only the first answer to a card counts', async () => {
      await review(db, 'fact0/facet0', 4, start - 24 * hour);
      const off = answerQuestion(await begin(db, [0], { ...initialQuiz, counts: false }), 0, chosen('wrong'));
      expect((await commitRun(db, off, [0], quizContext())).ok).toBe(true);
      const again = { ...answerQuestion(await begin(db, [0]), 0, chosen('correct')), id: 'quiz2' };
      await saveRun(db, again);
      expect((await commitRun(db, again, [0], quizContext())).ok).toBe(true);
      expect(await rowOf(db, 'fact0/facet0')).toMatchObject({ memory: { reps: 1 } });
    });

    test('a question is never written twice, and a finished quiz is never begun again', async () => {
      const run = await begin(db, [0, 1], simulated(initialQuiz, true));
      const done = finishQuiz(answerQuestion(run, 0, chosen('wrong')), start);
      const commits = await Promise.all([1, 2].map(() => commitRun(db, done, [0, 1], quizContext())));
      expect(commits.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await db.events.count()).toBe(2);
      expect((await saveRun(db, run)).ok).toBe(false);
      expect((await readRun(db))!.finishedAt).toBe(start);
    });

    test('a quiz that fails in the middle leaves nothing behind', async () => {
      const run = await begin(db, [0, 1], simulated(initialQuiz, true));
      const done = finishQuiz(run, start);
      const result = await failing(backend, 'put', 'quizzes', new Error('no'), () =>
        commitRun(db, done, [0, 1], quizContext()),
      );
      expect(result.ok).toBe(false);
      expect(await db.events.count()).toBe(0);
      expect(await readRun(db)).toEqual(run);
    });

    test('undo passes over a quiz, and a backup carries it', async () => {
      await review(db, 'fact0/facet0', 4, start - 24 * hour);
      await review(db, 'fact1/facet0', 3);
      const run = answerQuestion(await begin(db, [0]), 0, chosen('correct'));
      await commitRun(db, run, [0], quizContext());
      const undone = await undoLast(db, context());
      expect(undone.ok && undone.value.rows.map(({ card }) => card)).toEqual(['fact1/facet0']);
      expect(await rowOf(db, 'fact0/facet0')).toMatchObject({ memory: { reps: 2 } });

      const all = await readAll(db, start);
      const read = await readBackup(await writeBackup(all.ok ? all.value : (undefined as never)));
      const empty = await fresh(0);
      await restore(empty, read.ok ? read.value : (undefined as never), model);
      expect(await derivedRows(empty)).toEqual(await derivedRows(db));
      expect(await readQuizzes(empty, 10)).toHaveLength(1);
      expect(await readRun(empty)).toBeNull();
    });

    test('what a quiz may ask is found by deck, kind and tag, without a word being read', async () => {
      const course = sampleCourse(24);
      for (const [at, card] of course.cards.entries()) {
        if (at % 2 === 0) card.kind = 'choice';
        if (at % 8 === 0) card.tags = ['exam', `t${at}`];
      }
      const database = await fresh(0);
      await importCourse(database, course, 'hash', model);
      await must(database, { type: 'suspended', cards: ['fact3/facet0' as CardId] });
      const found = await readQuizCards(database, ['deck0', 'deck1'] as DeckId[], ['choice', 'cloze']);
      expect(found.map(({ id }) => id).sort()).toEqual(
        [0, 1, 10, 4, 6, 7, 9].map((fact) => `fact${fact}/facet0`),
      );
      expect(found.find(({ fact }) => fact === 'fact4')).toEqual({
        ...{ id: 'fact4/facet0', fact: 'fact4', deck: 'deck1', kind: 'choice' },
        tags: ['exam', 't8'],
      });
    });

    test('a queue and a rating cost the same in a small and in a large collection', async () => {
      const cost = async (cards: number): Promise<{ queue: Work; rating: Work }> => {
        const database = await fresh(0);
        await importCourse(database, sampleCourse(cards, 1, 1), 'hash', model);
        await must(database, { type: 'configured', setting: deckSwitch('deck0' as DeckId), value: true });
        for (const number of [0, 1, 2, 3]) {
          await review(database, `fact${number}/facet0`, 4, start - 30 * 24 * hour);
        }
        const settings = await settingsOf(database);
        const decks = await counted(database, 'deck0');
        const row = await rowOf(database, 'fact0/facet0');
        const seen = draftOf(row, 3);
        return {
          queue: await measureWork(backend.prototypes(), () =>
            readSupply(database, decks, settings, dayAt()),
          ),
          rating: await measureWork(backend.prototypes(), () => record(database, seen, context(), row)),
        };
      };
      const small = await cost(100);
      expect(small.queue.requests).toBeGreaterThan(0);
      expect(small.rating.requests).toBeLessThan(20);
      expect(await cost(backend.many)).toEqual(small);
    }, 120_000);
  });
}
