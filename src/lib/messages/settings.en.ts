import type { messages as korean } from './settings.ko';

export const messages: typeof korean = {
  title: 'Settings',
  sections: { study: 'Study', look: 'Appearance', records: 'Your records', about: 'Podo' },
  decrease: (label) => `Decrease: ${label}`,
  increase: (label) => `Increase: ${label}`,
  range: (min, max) => `Enter a number from ${min} to ${max}.`,
  saved: 'Saved.',
  minutes: {
    label: 'Minutes a day',
    unit: 'min',
    about: 'Sets how many new cards come. Reviews are never hidden.',
  },
  newPerDay: { label: 'New cards a day', unit: 'cards' },
  reviewsPerDay: { label: 'Reviews a day, at most', unit: 'cards' },
  retention: {
    label: 'Desired retention',
    unit: '%',
    about: 'Higher means more reviews. 90% suits most people.',
  },
  details: 'Intervals and the start of a day',
  learningSteps: {
    label: 'Learning steps',
    about: 'With spaces between: 1m is a minute, 1h an hour, 1d a day.',
  },
  relearningSteps: { label: 'Relearning steps' },
  stepsWrong: 'Enter up to eight steps of at most 30 days with spaces between, such as 1m 10m',
  learnAhead: {
    label: 'Learn ahead',
    unit: 'min',
    about: 'When nothing else is left, cards come this much earlier.',
  },
  maximumInterval: { label: 'Longest interval', unit: 'days' },
  rollover: { label: 'The day starts at', unit: 'h', about: 'What you study before counts as yesterday.' },
  fuzz: {
    label: 'Spread intervals a little',
    about: 'So that cards learned together do not all come on one day.',
  },
  scheme: { label: 'Colours', options: { system: 'System', light: 'Light', dark: 'Dark' } },
  language: { label: 'Language', system: 'Browser' },
  storage: {
    label: 'Storage',
    states: {
      persistent: 'The browser has agreed to keep your records.',
      'best-effort': 'The browser may clear your records when space runs out. Keep a backup.',
      unknown: 'This browser does not say whether it keeps your records. Keep a backup.',
    },
    ask: 'Ask to keep them',
    refused: 'The browser has not agreed yet. Install the app, or ask again when you have used it more.',
    used: (size) => `About ${size} used`,
  },
  rebuild: {
    label: 'Recalculate memories',
    about: 'Reads your whole review history again. The history itself does not change.',
    action: 'Recalculate',
    working: 'Recalculating.',
    done: (events) => (events === 1 ? 'Recalculated from 1 record.' : `Recalculated from ${events} records.`),
  },
  version: (version) => `Version ${version}`,
  licence: 'MIT licence',
  private: 'Everything stays on this device. Nothing is sent anywhere.',
};
