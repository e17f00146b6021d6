// What the first screens need; all others are in card-icons.ts and more-icons.ts.

export const close = 'M6 6l12 12M18 6 6 18';
export const next = 'M9 5l7 7-7 7';
export const undo = 'M9 5 4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3';
