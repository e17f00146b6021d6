import { plainLine } from '../names';
import type { MeaningQuestion, Wording } from './wording';

const within = (context: string | undefined, question: string): string =>
  context ? `In ${context}, ${question[0]!.toLowerCase()}${question.slice(1)}` : question;

/** A meaning that begins with a verb says what its term does. */
const does =
  /^(?:[a-z]+(?:s|es)\b(?!\s+(?:of|for|that|which|in|are|is|were|was|between|who)\b)|(?:used|run)\b)/i;
const nounsThatEndInS =
  /^(?:[a-z]*(?:ss|us|is|ics|class|access|process|status|address|dns|os)|this|its|his|always|kubernetes|rules|values|tasks|items|users|steps|files|lines|bytes|bits|transactions|packets|requests|tables|rows|keys|names|numbers|words|things|people|changes|days|times)\b/i;

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

/** "a or b", "a, b or c" */
const listed = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;

/** English questions. */
export const english: Wording = {
  joinLabel: (owner, label) => `${label} of ${owner}`,
  together: (names) => listed(names).replace(/ or (?=[^ ]*$)/, ' and '),
  answers(meaning) {
    const said = plainLine(meaning);
    if (/^used\b/i.test(said)) return 'when';
    return does.test(said) && !nounsThatEndInS.test(said) ? 'does' : 'is';
  },
  meaning: (term, question, context) => within(context, asked[question](term)),
  choice: (term, context) => within(context, `Which of these describes ${term}?`),
  describe: (term, context) => within(context, `What do the notes say about ${term}?`),
  term: (group) => (group ? `Which of “${group}” is this?` : 'What is this?'),
  members: (group, count, labelled) =>
    labelled ? `What are the ${count} ${group}?` : `Which ${count} belong to ${group}?`,
  sort: (groups) => `Where does each belong: ${listed(groups)}?`,
  which: (sides) => `What is each true of: ${listed(sides)}?`,
  value: (side, respect) => `When it comes to “${respect}”, what holds for ${side}?`,
  order: (name) => `Put in order: ${name}.`,
  next: (name, step) => `In “${name}”, what comes after “${step}”?`,
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
