import type { messages as korean } from './today.ko';

const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);

export const messages: typeof korean = {
  title: 'Today',
  unit: (n) => (n === 1 ? 'card' : 'cards'),
  plan: (about, counts) => {
    const parts = [
      counts.new > 0 && `${counts.new} new`,
      counts.learning > 0 && `${counts.learning} learning`,
      counts.review > 0 && `${counts.review} to review`,
    ].filter(Boolean);
    return [about, parts.join(', ')].filter(Boolean).join(' · ');
  },
  start: 'Start studying',
  resume: 'Continue',
  quiz: 'Take a quiz',
  streak: (days) => (days === 1 ? '1 day' : `${days} days in a row`),
  recall: (percent) => `Expected recall now ${percent}`,
  decks: 'Decks',
  deckProgress: (learned, total) => `${learned} of ${total} learned`,
  deckLeft: (n) => `${cards(n)} today`,
  doneTomorrow: (n) =>
    n === 0 ? 'Done for today. Tomorrow is free.' : `Done for today. Tomorrow: ${cards(n)}.`,
  doneUntil: (date, n) => `Done for today. Next: ${date}, ${cards(n)}.`,
  soon: (about, n) => `${cards(n)} will come back in ${about}.`,
  noDecks: { title: 'No deck is turned on.', action: 'Choose decks' },
  more: 'Study more today',
  moreNew: (n) => (n === 1 ? '1 more new card' : `${n} more new cards`),
  moreReviews: (n) => (n === 1 ? '1 more review' : `${n} more reviews`),
  catchingUp: (due, minutes, date) =>
    `${due === 1 ? '1 review is' : `${due} reviews are`} waiting. At ${minutes} min a day you catch up on ${date}.`,
  catchingUpLong: (due, minutes) =>
    `${due === 1 ? '1 review is' : `${due} reviews are`} waiting. At ${minutes} min a day that takes over three months: try more minutes in Settings.`,
  newPaused: 'New cards rest until you have caught up.',
};
