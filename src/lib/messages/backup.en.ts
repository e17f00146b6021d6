import type { messages as korean } from './backup.ko';

export const messages: typeof korean = {
  title: 'Backup',
  about: 'Your reviews, settings and decks in one file.',
  save: 'Make a backup file',
  share: 'Send a backup',
  making: 'Making the backup.',
  ready: 'The backup is ready. Press once more to send it.',
  saved: 'The backup file is ready.',
  restore: 'Restore a backup',
  merges: 'A backup is merged with what is here. Nothing is lost or counted twice.',
  merging: 'Merging the records.',
  restored: (events) => {
    if (events === 0) return 'The backup held nothing new.';
    return events === 1 ? '1 record was added.' : `${events} records were added.`;
  },
  goOn: 'Go to today',
  carryOver: {
    title: 'Bring your studies over from Safari',
    text: 'Podo on the home screen has a storage of its own. Open the backup here that you sent from Podo in Safari.',
    action: 'Choose the backup file',
  },
};
