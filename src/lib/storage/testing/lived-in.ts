import type { CardId, DeckId, FactId } from '../../domain/course';
import { defaultParameterSet, fsrs6, type Rating } from '../../domain/memory';
import type { Answer, Draft } from '../../domain/progress';
import {
  answerQuestion,
  deckSwitch,
  defaultPreset,
  finishQuiz,
  initialPreset,
  initialQuiz,
  reviewOf,
  simulated,
  startQuiz,
  unwritten,
  type QuizCard,
} from '../../domain/study';
import { studyDay } from '../../domain/time';
import { importCourse } from '../courses';
import { openDatabase } from '../open';
import { commitRun, saveRun } from '../quiz';
import { record } from '../record';
import { undoLast } from '../undo';
import type { PodoDatabase } from '../schema';
import { sampleCourse } from './sample-course';

/** Fills an empty database with two weeks of a learner's life: every kind of event, an undo, an update of the course. */
export async function liveIn(db: PodoDatabase): Promise<void> {
  const model = fsrs6();
  const rules = {
    model,
    options: initialPreset,
    preset: defaultPreset,
    parameters: defaultParameterSet.hash,
  };
  const zone = 'Asia/Seoul';
  let at = Date.parse('2026-11-23T20:00+09:00');
  const day = () => studyDay(at, zone, 4);
  const context = () => ({ model, moment: { at, zone }, rollover: 4 });
  const act = async (draft: Draft) => {
    at += 20_000;
    const result = await record(db, draft, context());
    if (!result.ok) throw new Error(JSON.stringify(result.error));
  };
  const recalled = (): Answer => ({
    evidence: 'recalled',
    outcome: 'self',
    hints: 0,
    millis: 5_000 + (at % 9_000),
  });
  const review = async (card: CardId, rating: Rating) => {
    const row = (await db.memories.get(card))!;
    await act(reviewOf(row, rating, recalled(), { ...rules, at: at + 20_000, day: day() }));
  };

  /** A mock exam with an answer that counts, one that does not, and one that is missing. */
  const takeQuiz = async () => {
    const cards = ['fact0/facet0', 'fact2/facet0', 'fact7/facet0'].map((id): QuizCard => ({
      id: id as CardId,
      fact: id.split('/')[0] as FactId,
      deck: 'deck0' as DeckId,
      kind: 'command',
    }));
    const options = simulated({ ...initialQuiz, count: cards.length }, true);
    let run = startQuiz(cards, options, { id: 'quiz1', language: 'ko', at, zone });
    const answer = {
      evidence: 'produced',
      outcome: 'wrong',
      hints: 0,
      parts: { right: 1, all: 3 },
      millis: 9_000,
    } as const;
    for (const place of [0, 1])
      run = answerQuestion(run, place, { given: null, answer: { ...answer, given: { text: 'kubectl' } } });
    await saveRun(db, run);
    run = finishQuiz(run, at);
    const result = await commitRun(db, run, unwritten(run, false), { ...context(), ...rules });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
  };

  await openDatabase(db);
  await importCourse(db, sampleCourse(40), 'first', model);
  await act({ type: 'configured', setting: 'minutesPerDay', value: 15 });
  for (const deck of ['deck0', 'deck1'])
    await act({ type: 'configured', setting: deckSwitch(deck as DeckId), value: true });
  for (let today = 0; today < 14; today += 1) {
    const cards = (await db.memories.toArray()).filter(
      ({ queue, due }) => queue === 'learning' || (queue === 'review' && due <= day()),
    );
    const fresh = await db.memories
      .where('[deck+queue+due]')
      .between([`deck${today % 2}`, 'new', -1], [`deck${today % 2}`, 'new', 999])
      .limit(3)
      .toArray();
    for (const [index, { card }] of [...cards, ...fresh].entries())
      await review(card, (((index + today) % 4) + 1) as Rating);
    if (today === 3) await undoLast(db, context());
    if (today === 4)
      await act({ type: 'suspended', cards: ['fact3/facet1' as CardId, 'fact6/facet0' as CardId] });
    if (today === 5) await act({ type: 'unsuspended', cards: ['fact3/facet1' as CardId] });
    if (today === 6) await act({ type: 'buried', cards: ['fact4/facet1' as CardId], until: day() + 1 });
    if (today === 7) await act({ type: 'extended', newCards: 5, reviews: 0 });
    if (today === 7) await takeQuiz();
    if (today === 8) await importCourse(db, sampleCourse(36, 2), 'second', model);
    at += 24 * 3_600_000;
  }
  await act({ type: 'buried', cards: ['fact5/facet0' as CardId], until: day() + 1 });
  await db.media.put({ hash: 'a1b2', type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) });
}
