import type { CardId, DeckId } from '../course';
import type { Millis, StudyDay } from '../time';
import { compareEvents, type Answer, type Event, type EventId, type QuizRef } from './events';

/** What one question of a quiz brought. */
export interface QuizMark {
  event: EventId;
  order: number;
  card: CardId;
  deck: DeckId;
  /** 0..1: a part of a point for a part of an answer. */
  points: number;
  right: boolean;
  /** Whether the answer also counted for scheduling. */
  counted: boolean;
}

/** A quiz as its answers tell it, in the order in which they were written down. Derived: events are the truth. */
export interface QuizRow extends QuizRef {
  /** Study day and moment of its first answer. */
  day: StudyDay;
  at: Millis;
  marks: QuizMark[];
}

/** What an answer is worth, 0..1: all for a right one, else the share of its parts that were right. Nothing for none. */
export function pointsOf(answer: Pick<Answer, 'outcome' | 'parts'> | null): number {
  if (answer === null || answer.outcome === 'self') return 0;
  if (answer.outcome === 'correct') return 1;
  return answer.parts ? answer.parts.right / answer.parts.all : 0;
}

/** The quiz that an event belongs to, if it belongs to one. */
export function quizOf(event: Event): QuizRef | undefined {
  if (event.type === 'quizzed') return event.quiz;
  return event.type === 'reviewed' ? event.answer.quiz : undefined;
}

export const emptyQuiz = ({ id, simulation }: QuizRef, { day, at }: Pick<Event, 'day' | 'at'>): QuizRow => ({
  id,
  ...(simulation && { simulation }),
  day,
  at,
  marks: [],
});

/** The row with the mark of an event of its quiz; one that is there already is not doubled. */
export function addToQuiz(row: QuizRow, event: Event): QuizRow {
  if (event.type !== 'quizzed' && event.type !== 'reviewed') return row;
  if (row.marks.some((mark) => mark.event === event.id)) return row;
  const { id, order, card, deck, answer } = event;
  const mark: QuizMark = {
    event: id,
    order,
    card,
    deck,
    points: pointsOf(answer),
    right: answer?.outcome === 'correct',
    counted: event.type === 'reviewed',
  };
  return { ...row, marks: [...row.marks, mark] };
}

/** All quizzes of a log, whatever order its events are given in. */
export function quizzesOf(events: readonly Event[]): QuizRow[] {
  const rows = new Map<string, QuizRow>();
  for (const event of events.filter(quizOf).sort(compareEvents)) {
    const ref = quizOf(event)!;
    rows.set(ref.id, addToQuiz(rows.get(ref.id) ?? emptyQuiz(ref, event), event));
  }
  return [...rows.values()];
}
