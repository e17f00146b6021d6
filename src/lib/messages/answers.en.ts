import type { messages as korean } from './answers.ko';

export const messages: typeof korean = {
  check: 'Check',
  withoutOptions: 'Recall without options',
  withOptions: 'Show options',
  options: 'Options',
  marks: { right: 'Right', wrong: 'Wrong', answer: 'Answer', chosen: 'Your choice', missed: 'Missed' },
  verdict: { correct: 'That is right.', wrong: 'That is not right.' },
  parts: (right, all) => `${right} of ${all} are right.`,
  sort: {
    left: (items) => (items === 0 ? 'All are placed.' : `${items} left to place.`),
  },
  order: {
    how: 'Drag, or use the arrows, to put them in order.',
    up: (step) => `Move up: ${step}`,
    down: (step) => `Move down: ${step}`,
    moved: (step, place, all) => `${step}, ${place} of ${all}`,
  },
  list: {
    one: 'Type one at a time.',
    add: 'Add',
    progress: (found, all) => `${found} of ${all}`,
    ticked: (ticked) => `${ticked} ticked.`,
    found: 'Found',
    typed: 'Names so far',
    remove: (name) => `Remove: ${name}`,
    said: {
      added: (name) => `${name} added.`,
      found: (name, found, all) => `${name} is right. ${found} of ${all}.`,
      again: (name) => `${name} is there already.`,
      unknown: (name) => `${name} is not in the list.`,
    },
    unknown: 'Not in the list',
    tick: 'Choose from options',
    type: 'Type instead',
  },
  typed: {
    blank: 'Blank',
    nthBlank: (n) => `Blank ${n}`,
    how: 'Type what belongs in the blank.',
    tryAgain: 'Not right yet. Try once more.',
    hint: 'Hint',
    startsWith: (start, letters) => {
      const length = letters === 1 ? '1 letter' : `${letters} letters`;
      return start === '' ? length : `${length}, starts with “${start}”`;
    },
    yours: 'You typed',
    differs: (given, extra, missing) =>
      [
        `You typed: ${given}.`,
        ...(extra === '' ? [] : [`Too much: ${extra}.`]),
        ...(missing === '' ? [] : [`Missing: ${missing}.`]),
      ].join(' '),
  },
};
