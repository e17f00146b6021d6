import type { messages as korean } from './summary.ko';

const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);

export const messages: typeof korean = {
  title: 'Done for today.',
  paused: 'Saved up to here.',
  tomorrow: (n) => (n === 0 ? 'Tomorrow is free.' : `Tomorrow: ${cards(n)}.`),
  reviewed: 'Cards answered',
  recalled: 'Recalled',
  learned: 'New cards learned',
  time: 'Time',
  home: 'To today',
  moreNew: (n) => (n === 1 ? '1 more new card' : `${n} more new cards`),
  moreReviews: (n) => (n === 1 ? '1 more review' : `${n} more reviews`),
  wait: (about) => `The next card comes in ${about}.`,
};
