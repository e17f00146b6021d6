import type { messages as korean } from './study.ko';

const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);

export const messages: typeof korean = {
  title: 'Study',
  close: 'Stop studying',
  undo: 'Undo',
  menu: 'Card menu',
  suspend: 'Stop showing this card',
  bury: 'Put off until tomorrow',
  keys: 'Keys',
  reveal: 'Show answer',
  answer: 'Answer',
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
  news: {
    undone: 'Undone.',
    suspended: 'It will not come again. You can turn it on in its deck.',
    buried: 'It comes back tomorrow.',
    'changed-elsewhere': 'This card was answered in another tab.',
    'nothing-to-undo': 'Nothing more to undo today.',
    'not-saved': 'That was not saved. You can go on from this card.',
  },
};
