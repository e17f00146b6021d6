import type { messages as korean } from './shell.ko';

export const messages: typeof korean = {
  name: 'Podo',
  skipToContent: 'Skip to content',
  navigation: 'Main',
  nav: { today: 'Today', decks: 'Decks', settings: 'Settings' },
  back: 'Back',
  close: 'Close',
  update: { text: 'A new version is ready.', action: 'Switch now', later: 'Later' },
  elsewhere: { text: 'Another tab switched to the new version.', action: 'Switch this tab', later: 'Later' },
  offlineReady: 'Podo now opens without the internet.',
  notFound: { title: 'There is nothing at this address.', action: 'Go to today' },
  broken: { title: 'This screen could not be opened. Your progress is safe.', action: 'Open again' },
};
