import * as icons from './place-icons';
import type { Messages } from '../messages';
import type { Icon } from './icon';

/** The app's places in the order of the navigation: a new screen is a new row. */
export const places: readonly { path: `/${string}`; name: keyof Messages<'shell'>['nav']; icon: Icon }[] = [
  { path: '/', name: 'today', icon: icons.today },
  { path: '/decks', name: 'decks', icon: icons.decks },
  { path: '/settings', name: 'settings', icon: icons.settings },
];

/** Whether a page, given without the app's base, belongs to a place: `/decks/control-plane` belongs to `/decks`. */
export const isAt = (place: string, page: string): boolean =>
  page === place || (place !== '/' && page.startsWith(`${place}/`));
