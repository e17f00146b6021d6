import { circle } from './icon';

// What the first screens do not need.

export const add = 'M5 12h14M12 5v14';
export const back = 'M20 12H4M11 5l-7 7 7 7';
export const copy = 'M9 9h11v11H9zM15 5V4H4v11h1';
export const download = 'M12 4v11M6 10l6 6 6-6M4 20h16';
export const homeScreen =
  'M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1M8 12h8M12 8v8';
export const info = `${circle(12, 12, 9)}M12 11v5M12 8h.01`;
export const less = 'M5 12h14';
export const openElsewhere = 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6';
export const phone = 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1M11 18h2';
export const play = 'M8 5l11 7-11 7z';
export const share = 'M12 15V4M8 8l4-4 4 4M7 11H5v9h14v-9h-2';
export const unfold = 'M5 9l7 7 7-7';
export const upload = 'M12 16V5M6 10l6-6 6 6M4 20h16';
export const warning = 'M12 4 2.5 20h19zM12 10v4M12 17h.01';
