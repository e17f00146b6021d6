import type { messages as korean } from './backup.ko';

export const messages: typeof korean = {
  title: 'Backup',
  about: 'Your reviews, settings and decks in one file.',
  save: 'Make a backup file',
  share: 'Send a backup',
  restore: 'Restore a backup',
  never: 'There is no backup yet.',
  last: (date) => `Last backup: ${date}`,
  remind: { text: 'Your last backup was a while ago.', action: 'Back up', later: 'Later' },
  saved: 'The backup file is ready.',
  restored: (reviews) => {
    if (reviews === 0) return 'The backup held nothing new.';
    return reviews === 1 ? '1 review was added.' : `${reviews} reviews were added.`;
  },
  merges: 'It is merged with what is here. Nothing is lost or counted twice.',
  working: 'Merging.',
  carryOver: {
    title: 'Bring your studies over from Safari',
    text: 'Podo on the home screen has a storage of its own. Send a backup from Safari and open it here.',
    action: 'Choose the backup file',
  },
};
