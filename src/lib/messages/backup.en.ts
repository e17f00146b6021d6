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
  reading: 'Reading the backup.',
  merging: 'Merging the records.',
  restored: (events) => {
    if (events === 0) return 'The backup held nothing new.';
    return events === 1 ? '1 record was added.' : `${events} records were added.`;
  },
  goOn: 'Go to today',
  preview: {
    title: 'Backup preview',
    madeAt: 'Made',
    reviews: 'Cards answered',
    reviewCount: (count) => count,
    days: 'Studied',
    span: (first, last) => `${first} – ${last}`,
    noDays: 'Not yet',
    events: 'Records',
    eventCount: (count) => count,
    newEvents: 'Not here yet',
    nothingNew: 'None',
    courses: 'Courses',
    version: (version) => `version ${version}`,
    standings: {
      new: 'not here',
      newer: 'newer than here',
      same: 'the same here',
      older: 'older than here',
    },
    restore: 'Restore',
    handOut: 'Export',
    otherFile: 'Choose another file',
    close: 'Close',
  },
  automatic: {
    title: 'Automatic backups',
    about:
      'After each day of study, one is kept inside this browser: of the last 7 days, 4 weeks and 12 months.',
    last: (when) => `Last automatic backup: ${when}`,
    none: 'None yet. The first is made after you study.',
    noRoom: 'This browser has no room for automatic backups. Keep a backup file.',
    full: 'There was no space for this automatic backup. Please free some space on the device.',
    failed: 'This automatic backup could not be made. It will be tried again.',
    kept: (count) => (count === 1 ? '1 backup kept' : `${count} backups kept`),
    preview: 'Preview',
    lost: (date) => `This browser has cleared its data. The automatic backup of ${date} is still here.`,
    look: 'See the automatic backup',
  },
  carryOver: {
    title: 'Bring your studies over from Safari',
    text: 'Podo on the home screen has a storage of its own. Open the backup here that you sent from Podo in Safari.',
    action: 'Choose the backup file',
  },
};
