import type { messages as korean } from './decks.ko';

const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);

export const messages: typeof korean = {
  title: 'Decks',
  course: (title, version) => `${title} · edition ${version}`,
  on: 'Study this deck',
  turnedOn: (title) => `${title}: now part of your studies.`,
  turnedOff: (title) => `${title}: no longer part of your studies. Your progress stays.`,
  progress: (learned, total) => `${learned} of ${total} learned`,
  due: (n) => `${cards(n)} today`,
  counts: { new: 'New', learning: 'Learning', review: 'Reviewing', suspended: 'Suspended' },
  cards: 'Cards',
  cardCount: cards,
  state: {
    new: 'Not seen yet',
    learning: 'Learning',
    buried: 'Back tomorrow',
    suspended: 'Suspended',
    due: 'Today',
    next: (date) => `Review on ${date}`,
  },
  suspend: 'Stop showing',
  resume: 'Show again',
  study: 'Study only this deck',
  order: 'Order of new cards',
  orders: { course: 'As in the notes', random: 'Shuffled' },
  filter: 'Find a card',
  noMatch: 'No card matches.',
  empty: 'This deck has no cards yet.',
  notFound: { title: 'This deck no longer exists.', action: 'To the decks' },
};
