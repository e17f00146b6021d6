/** What can be asked of a term: what it is, what it does, its role, when it is used, what it means. */
export type MeaningQuestion = 'is' | 'does' | 'role' | 'when' | 'means';

/** How cards ask, in one language. Arguments are Markdown of one line; so is what comes back. */
export interface Wording {
  /** A label and what it belongs to: "노드의 구성요소". */
  joinLabel(owner: string, label: string): string;
  /** Names as one phrase: "갑과 을", "a and b". */
  together(names: string[]): string;
  /** Which question a meaning answers, as it is phrased. */
  answers(meaning: string): MeaningQuestion;
  /** Asks what a term is, does, is for or stands for. */
  meaning(term: string, question: MeaningQuestion, context: string | undefined): string;
  /** Asks which of several meanings is a term's. */
  choice(term: string, context: string | undefined): string;
  /** Asks for all that is said of a term. */
  describe(term: string, context: string | undefined): string;
  /** Asks for the term that a meaning above the question describes, among a named group where there is one. */
  term(group: string | undefined): string;
  /** Asks for all members of a group; `labelled` where the group's name says what they are. */
  members(group: string, count: number, labelled: boolean): string;
  /** Asks where each of several things belongs. */
  sort(groups: string[]): string;
  /** Asks what each of several statements is true of. */
  which(sides: string[]): string;
  /** Asks what a thing is in one respect; the answer decides how. */
  value(side: string, respect: string, answer: string): string;
  order(name: string): string;
  next(name: string, step: string): string;
  /** Asks what holds under a condition, for a topic where there is one; the answer decides what is asked. */
  holds(condition: string | undefined, topic: string | undefined, consequence: string): string;
  /** Asks for the condition of what stands above the question. */
  when(): string;
  /** Asks for the command that does what stands above the question. */
  command(): string;
  /** Asks what the command below the question does. */
  effect(): string;
}
