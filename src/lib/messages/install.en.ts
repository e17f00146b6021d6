import type { messages as korean } from './install.ko';

export const messages: typeof korean = {
  title: 'Keep Podo on your home screen',
  about: 'It opens at a tap, and works without the internet.',
  action: 'Install',
  later: 'Later',
  installed: 'Installed.',
  ios: {
    title: 'Add to the home screen',
    steps: [
      'Tap the share button at the bottom of Safari.',
      'Choose “Add to Home Screen”.',
      'Open Podo from the home screen.',
    ],
    storage: 'Podo on the home screen has a storage of its own, so add it before you study.',
  },
  inApp: {
    title: 'Please open Podo in your browser',
    text: 'Inside a messenger your progress can be lost.',
    action: 'Open the browser',
    copy: 'Copy the address',
    copied: 'Copied. Paste it into your browser.',
    stay: 'Just look around here',
  },
};
