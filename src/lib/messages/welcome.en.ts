import type { messages as korean } from './welcome.ko';

export const messages: typeof korean = {
  title: 'What will you learn?',
  lead: 'Choose decks and minutes a day, and start. You can change both later.',
  decks: 'Decks',
  deckCards: (cards) => (cards === 1 ? '1 card' : `${cards} cards`),
  minutes: 'How long each day?',
  minutesOption: (minutes) => `${minutes} min`,
  minutesNote: (fresh) => (fresh === 1 ? 'About 1 new card a day.' : `About ${fresh} new cards a day.`),
  start: 'Start studying',
  chooseOne: 'Choose at least one deck.',
  restore: 'Continue from a backup',
  private: 'Everything stays on this device.',
};
