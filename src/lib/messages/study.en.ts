import type { messages as korean } from './study.ko';

const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);

export const messages: typeof korean = {
  title: 'Study',
  close: 'Stop studying',
  undo: 'Undo',
  reveal: 'Show answer',
  answer: 'Answer',
  blank: 'blank',
  note: 'Note',
  source: (file, line) => `Notes · ${file}, line ${line}`,
  rating: 'How well did you remember?',
  ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
  captions: { again: 'forgot', hard: 'barely', good: 'recalled', easy: 'at once' },
  counts: { new: 'new', learning: 'learning', review: 'to review' },
  countOf: (label, n) => `${cards(n)} ${label}`,
  progress: 'Progress',
  progressOf: (done, total) => `${done} of ${total}`,
  rated: (rating, interval) => `${rating}, again in ${interval}.`,
};
