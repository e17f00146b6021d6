import { circle } from './icon';

export const decks = 'M12 4 3 9l9 5 9-5zM3 14l9 5 9-5';
export const settings = `${circle(16, 8, 2.5)}${circle(8, 16, 2.5)}M4 8h9.5M18.5 8H20M4 16h1.5M10.5 16H20`;
export const today = 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z';
