import type { messages as korean } from './shell.ko';

export const messages: typeof korean = {
  name: 'Podo',
  skipToContent: 'Skip to content',
  navigation: 'Main',
  nav: { today: 'Today', decks: 'Decks', settings: 'Settings' },
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  update: { text: 'A new version is ready.', apply: 'Switch now', later: 'Later' },
  offlineReady: 'Podo now opens without the internet.',
  offline: 'You are offline. Studying works as always.',
  otherTab: { text: 'A newer Podo is open in another tab. This tab can only read.', action: 'Reload' },
  notFound: { title: 'There is nothing at this address.', action: 'Go to today' },
  broken: { title: 'This screen could not be opened. Your progress is safe.', action: 'Open again' },
};
