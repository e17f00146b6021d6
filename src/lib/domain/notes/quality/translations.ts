import type { Check, Flaw } from './subject';

/** Facts that a language of the course lacks, where it has others. */
export const untranslated: Check = ({ course, language, facts }) => {
  const others = course.languages.filter(
    (other) => other !== language && course.facts.some(({ texts }) => texts[other]),
  );
  return facts.flatMap(({ fact, text }) =>
    others
      .filter((other) => !fact.texts[other])
      .map((other): Flaw => {
        const { file, line } = text.source;
        return { is: 'untranslated', file, line, about: text.prompt, other };
      }),
  );
};
