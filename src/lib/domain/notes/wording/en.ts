import { plainLine } from '../names';
import { isLabelWord } from '../vocabulary';
import { answersOf } from './english-meaning';
import type { MeaningQuestion, Wording } from './wording';

const uncapital = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

const within = (context: string | undefined, question: string): string =>
  context ? `In ${asPhrase(context)}, ${uncapital(question)}` : question;

/** A heading's name in the middle of a sentence: "Values of restartPolicy" begins small, "Pod phases" does not. */
const asPhrase = (name: string): string => (isLabelWord(name.split(' ')[0]!) ? uncapital(name) : name);

const asked: Record<MeaningQuestion, (term: string) => string> = {
  is: (term) => `What is ${term}?`,
  does: (term) => `What does ${term} do?`,
  role: (term) => `What is the role of ${term}?`,
  when: (term) => `When is ${term} used?`,
  means: (term) => `What does ${term} mean?`,
};

/** What somebody does, rather than what comes about by itself. */
const isDone =
  /^(?:use|run|set|add|write|call|choose|check|make|create|delete|remove|restart|start|stop|put|give|avoid|install|configure|must|should)\b/i;

/** A respect that is a noun: "Purpose", "Memory use"; not "Takes place in", "Uses". */
const isNoun = (respect: string): boolean =>
  /^[A-Z]?[a-z-]+(?:\s[a-z-]+){0,2}$/.test(respect) &&
  !/(?:^\S+s$|\s(?:in|at|by|off|on|to|of|from|for)$)/i.test(respect) &&
  !/^(?:is|has|can|needs?|who|what|when|where|how|why)\b/i.test(respect);

/** "a or b", "a, b or c" */
const listed = (names: string[], word = 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)!}`;

/** English questions. */
export const english: Wording = {
  joinLabel: (owner, label) => `${label} of ${owner}`,
  together: (names) => listed(names, 'and'),
  answers: (meaning) => answersOf(plainLine(meaning)),
  meaning: (term, question, context) => within(context, asked[question](term)),
  choice: (term, context) => within(context, `Which of these describes ${term}?`),
  describe: (term, context) => within(context, `What do the notes say about ${term}?`),
  term: (group) => (group ? `Which of “${group}” is this?` : 'What is this?'),
  members: (group, count, labelled) =>
    labelled ? `What are the ${count} ${asPhrase(group)}?` : `Which ${count} belong to ${asPhrase(group)}?`,
  sort: (groups) => `Where does each belong: ${listed(groups)}?`,
  which: (sides) => `Which of ${listed(sides)} is each about?`,
  value: (side, respect) =>
    isNoun(respect)
      ? `What is the ${uncapital(respect)} of ${side}?`
      : `When it comes to “${respect}”, what holds for ${side}?`,
  // A name that says order already is not to say it twice.
  order: (name) =>
    /\border$/i.test(name) ? `What is the ${uncapital(name)}?` : `Put in order: ${asPhrase(name)}.`,
  next: (name, step) => `In “${asPhrase(name)}”, what comes after “${step}”?`,
  holds: (condition, topic, consequence) => {
    const about = topic
      ? `what holds for ${topic}?`
      : isDone.test(plainLine(consequence))
        ? 'what do you do?'
        : 'what happens?';
    return condition ? `${condition.replace(/,$/, '')}, ${about}` : `W${about.slice(1)}`;
  },
  when: () => 'When is that so?',
  command: () => 'Which command does this?',
  effect: () => 'What does this command do?',
};
