import type { messages as korean } from './errors.ko';

export const messages: typeof korean = {
  storage: {
    full: { text: 'Storage is full. Make a backup, then free some space on the device.', action: 'Back up' },
    blocked: {
      text: 'Podo in another tab holds back the new version. Please close that tab.',
      action: 'Try again',
    },
    outdated: { text: 'A newer Podo is using this data. Reload to go on.', action: 'Reload' },
    closed: { text: 'The browser closed the storage. What you answered is saved.', action: 'Open again' },
    emptied: {
      text: 'This browser has cleared its data. You can restore a backup.',
      action: 'Restore a backup',
    },
    unavailable: {
      text: 'This browser cannot keep data here. Open Podo in a window that is not private.',
      action: 'Try again',
    },
    unknown: { text: 'That could not be saved. What you answered before is safe.', action: 'Try again' },
  },
  backup: {
    notABackup: {
      text: 'This is no Podo backup. Choose a .podo-backup file.',
      action: 'Choose another file',
    },
    damaged: { text: 'The backup file is damaged. Nothing was changed.', action: 'Choose another file' },
    newer: { text: 'This backup comes from a newer Podo. Update first.', action: 'Reload' },
    tooLarge: { text: 'The file is too large to open.', action: 'Choose another file' },
    unreadable: {
      text: 'The file could not be read. Download it to the device and choose it again.',
      action: 'Choose another file',
    },
  },
  course: {
    missing: {
      text: 'The course could not be loaded. Connect to the internet and open it again.',
      action: 'Try again',
    },
    damaged: { text: 'The course file is damaged. Your progress is safe.', action: 'Try again' },
  },
  beginAnew: 'Start anew',
};
