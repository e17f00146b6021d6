import type { messages as korean } from './card.ko';

export const messages: typeof korean = {
  menu: 'Card menu',
  suspend: 'Stop showing this card',
  bury: 'Put off until tomorrow',
  keys: 'Keys',
  news: {
    undone: 'Undone.',
    suspended: 'It will not come again. You can turn it on in its deck.',
    buried: 'It comes back tomorrow.',
    'changed-elsewhere': 'This card was answered in another tab.',
    'nothing-to-undo': 'Nothing more to undo today.',
    'not-saved': 'That was not saved. You can go on from this card.',
  },
};
