import type { messages as korean } from './help.ko';

export const messages: typeof korean = {
  title: 'Keys',
  keys: {
    reveal: 'Show the answer, then Good',
    rate: 'Again, Hard, Good, Easy',
    undo: 'Undo',
    suspend: 'Stop showing this card',
    bury: 'Put off until tomorrow',
    close: 'Stop studying',
    help: 'List the keys',
  },
  or: 'or',
  to: 'to',
};
