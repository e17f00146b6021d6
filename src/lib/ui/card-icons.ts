import { circle } from './icon';

// What can be done with a card: comes after it.

export const clock = `${circle(12, 12, 9)}M12 7v5l3 2`;
export const keyboard =
  'M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1M7 10h.01M11 10h.01M15 10h.01M8 14h8';
export const more = `${circle(5, 12, 0.7)}${circle(12, 12, 0.7)}${circle(19, 12, 0.7)}`;
export const pause = 'M9 6v12M15 6v12';
