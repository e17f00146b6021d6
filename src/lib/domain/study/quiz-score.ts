/** What a number of questions brought. */
export interface QuizScore {
  /** With parts of points for parts of answers. */
  points: number;
  right: number;
  all: number;
}

type Marked = { points: number; right: boolean };

export const quizScore = (marks: readonly Marked[]): QuizScore => ({
  points: marks.reduce((sum, { points }) => sum + points, 0),
  right: marks.filter(({ right }) => right).length,
  all: marks.length,
});

/** 0..1; 0 where nothing was asked. */
export const shareOf = ({ points, all }: QuizScore): number => (all === 0 ? 0 : points / all);

/** The score by topic, by kind or by whatever a mark is grouped by, in the order in which they first come. */
export function scoresBy<M extends Marked, K>(marks: readonly M[], by: (mark: M) => K): Map<K, QuizScore> {
  const groups = new Map<K, M[]>();
  for (const mark of marks) groups.set(by(mark), [...(groups.get(by(mark)) ?? []), mark]);
  return new Map([...groups].map(([key, group]) => [key, quizScore(group)]));
}
