import type { Icon } from '../icon';

export const left: Icon = 'M19 12H5M11 6l-6 6 6 6';
export const right: Icon = 'M5 12h14M13 6l6 6-6 6';
export const again: Icon = 'M4 5v5h5M4.6 10a8 8 0 1 1-.4 4';
