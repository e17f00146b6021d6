import { resolve } from '$app/paths';

/** Where the app lives: '' or '/podo'. */
export const base = resolve('/').replace(/\/$/, '');
