import type { messages as korean } from './help.ko';

export const messages: typeof korean = {
  title: 'Keys',
  keys: {
    reveal: 'Show the answer, then the filled rating',
    rate: 'Again, Hard, Good, Easy',
    choose: 'Before the answer: choose an option',
    move: 'Move a step',
    undo: 'Undo',
    suspend: 'Stop showing this card',
    bury: 'Put off until tomorrow',
    close: 'Stop studying',
    help: 'List the keys',
  },
  or: 'or',
  to: 'to',
};
