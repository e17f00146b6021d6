import { circle, type Icon } from '../icon';

export const right: Icon = 'M5 12.5l4.5 4.5L19 7.5';
export const up: Icon = 'M12 19V5M6 11l6-6 6 6';
export const down: Icon = 'M12 5v14M6 13l6 6 6-6';
export const hint: Icon = 'M9 18v-2.5a6 6 0 1 1 6 0V18zM10 21.5h4';
/** Six dots: what can be dragged. */
export const grip: Icon = [9, 15].flatMap((x) => [6, 12, 18].map((y) => circle(x, y, 0.6))).join('');
