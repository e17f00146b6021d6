import type { messages as korean } from './decks.ko';

const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);

export const messages: typeof korean = {
  title: 'Decks',
  edition: (version) => `edition ${version}`,
  on: 'Study this deck',
  turnedOn: (title) => `${title}: now part of your studies.`,
  turnedOff: (title) => `${title}: no longer part of your studies. Your progress stays.`,
  progress: (learned, total) => `${learned} of ${total} learned`,
  due: (n) => `${cards(n)} today`,
  standing: 'How far the cards have come',
  counts: { new: 'New', learning: 'Learning', review: 'Reviewing', suspended: 'Suspended' },
  cardCount: cards,
  status: {
    new: 'Not seen yet',
    learning: 'Learning',
    buried: (date) => `Put off until ${date}`,
    tomorrow: 'Back tomorrow',
    suspended: 'Suspended',
    due: 'Review today',
    next: (date) => `Review on ${date}`,
  },
  more: (n) => `Show ${n === 1 ? '1 more card' : `${n} more cards`}`,
  answer: 'Answer',
  note: 'Note',
  source: (file, line) => `Notes · ${file}, line ${line}`,
  suspend: 'Stop showing this card',
  suspended: 'It will not come again.',
  resume: 'Show it again',
  resumed: 'This card is part of your studies again.',
  refused: 'That was not changed: the card was changed elsewhere first.',
  from: (course, edition, author, licence) => `${course}, ${edition} · ${author} · ${licence}`,
  empty: 'This deck has no cards yet.',
  none: {
    title: 'There are no decks yet.',
    text: 'What you choose to learn is kept here.',
    action: 'Choose',
  },
  notFound: { title: 'This deck no longer exists.', action: 'To the decks' },
};
