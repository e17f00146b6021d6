import type { Card, CardText, Course, Fact, FactText, Language } from '../../course';
import { plainText } from '../../text';
import type { Skipped } from '../facts';
import type { Names } from '../known-names';
import type { FlawName } from './sentences';

/** A card as one language asks it, with its texts in plain words. */
export interface Asked {
  card: Card;
  facet: string;
  text: CardText;
  question: string;
  answer: string;
}

export interface Stated {
  fact: Fact;
  text: FactText;
}

/** What one language of a course states and asks. */
export interface Subject {
  course: Course;
  language: Language;
  facts: Stated[];
  cards: Asked[];
  names: Names;
  skipped: Skipped[];
}

/** What is wrong at a place in the notes. */
export interface Flaw {
  is: FlawName;
  file: string;
  line: number;
  /** What it is about: a question, a term, a word. */
  about: string;
  /** What it is confused with, or what was meant; where it stands, or how many there are. */
  other?: string;
}

export type Check = (subject: Subject) => Flaw[];

/** @param skipped of the files of this language */
export function subjectOf(course: Course, language: Language, names: Names, skipped: Skipped[]): Subject {
  const facts = course.facts.flatMap((fact): Stated[] => {
    const text = fact.texts[language];
    return text ? [{ fact, text }] : [];
  });
  const cards = course.cards.flatMap((card): Asked[] => {
    const text = card.texts[language];
    if (!text) return [];
    const facet = card.id.slice(card.fact.length + 1).split(':')[0]!;
    return [
      { card, facet, text, question: plainText(text.question.tree), answer: plainText(text.answer.tree) },
    ];
  });
  return { course, language, facts, cards, names, skipped };
}

/** A flaw at the place of a card. */
export const flawAt = (is: FlawName, { text, question }: Asked, other?: string): Flaw => ({
  is,
  file: text.source.file,
  line: text.source.line,
  about: question,
  ...(other !== undefined && { other }),
});

export const placeOf = ({ file, line }: { file: string; line: number }): string => `${file}:${line}`;
