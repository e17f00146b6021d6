import type { messages as korean } from './settings.ko';

export const messages: typeof korean = {
  title: 'Settings',
  sections: { study: 'Study', look: 'Appearance', data: 'Your data', about: 'Podo' },
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
  learningSteps: { label: 'Learning steps', about: 'Minutes with spaces between, such as 1 10' },
  relearningSteps: { label: 'Relearning steps', about: 'Minutes with spaces between, such as 10' },
  stepsWrong: 'Enter numbers from 1 to 1440 with spaces between, such as 1 10',
  learnAhead: {
    label: 'Learn ahead',
    unit: 'min',
    about: 'When nothing else is left, cards come this much earlier.',
  },
  maximumInterval: { label: 'Longest interval', unit: 'days' },
  rollover: { label: 'The day starts at', unit: 'h', about: 'What you study before counts as yesterday.' },
  burySiblings: {
    label: 'Space out siblings',
    about: 'Cards that ask the same fact in another way come the next day.',
  },
  leeches: {
    label: 'Rest cards that are often forgotten',
    about: 'After 8 lapses a card is suspended, and you are told.',
  },
  scheme: { label: 'Colours', options: { system: 'System', light: 'Light', dark: 'Dark' } },
  language: 'Language',
  captions: { label: 'Explain the ratings', about: 'Shows a short caption on each rating.' },
  storage: {
    label: 'Storage',
    persistent: 'The browser will not clear your progress.',
    temporary: 'The browser may clear your progress when space runs out. Keep a backup.',
    ask: 'Keep it',
    used: (size) => `${size} used`,
  },
  rebuild: {
    label: 'Recalculate memories',
    about: 'Reads your whole review history again.',
    action: 'Recalculate',
    done: 'Recalculated.',
  },
  version: (version) => `Version ${version}`,
  licence: 'MIT licence',
  private: 'Everything stays on this device. Nothing is sent anywhere.',
};
