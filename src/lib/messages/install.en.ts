import type { messages as korean } from './install.ko';

export const messages: typeof korean = {
  title: 'Install the app',
  about: 'It opens at a tap, and works without the internet.',
  action: 'Install',
  later: 'Later',
  ios: {
    title: 'Add Podo to the home screen first',
    move: 'Move to the home screen',
    steps: [
      'Tap the share button. If you do not see it, look behind ⋯.',
      'Choose “Add to Home Screen”.',
      'Open Podo from the home screen.',
    ],
    storage:
      'Podo on the home screen has a storage of its own. What stays in the browser may be cleared after a while.',
    carry:
      'First send a backup and choose “Save to Files”. Pick that file when you first open Podo on the home screen.',
  },
  inApp: {
    title: 'Please open Podo in your browser',
    text: 'Inside another app your progress can be lost.',
    action: 'Open the browser',
    steps:
      'Choose “Open in browser” in the app’s menu (⋯), or copy the address and paste it into your browser.',
    address: 'Address of this screen',
    copy: 'Copy the address',
    copied: 'Copied. Paste it into your browser.',
    notCopied: 'That could not be copied. Press and hold the address to copy it.',
    stay: 'Just look around here',
  },
};
