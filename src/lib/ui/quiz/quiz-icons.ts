import type { Icon } from '../icon';

export const flag: Icon = 'M6 21V4M6 4h12l-3 4 3 4H6';
export const list: Icon = 'M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h11';
