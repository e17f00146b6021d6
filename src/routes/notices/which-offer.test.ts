import { expect, it } from 'vitest';
import { whichOffer, type Offer, type OfferSituation } from './which-offer';

it.each<[string, Partial<OfferSituation>, Offer | null]>([
  ['nothing on a first visit where a browser can install', { way: 'prompt' }, null],
  ['instructions on a first visit on iOS', { way: 'ios', isIos: true }, 'add-first'],
  ['no instructions after "later"', { way: 'ios', isIos: true, isPutOff: true }, null],
  ['the history of Safari in the new app on iOS', { way: 'installed', isIos: true }, 'bring-over'],
  ['it even after "later"', { way: 'installed', isIos: true, isPutOff: true }, 'bring-over'],
  ['no history elsewhere: there the app shares its storage', { way: 'installed' }, null],
  ['installing after a session', { place: 'session', way: 'prompt' }, 'prompt'],
  ['the move with a backup after a session on iOS', { place: 'session', way: 'ios', isIos: true }, 'move'],
  ['nothing after a session after "later"', { place: 'session', way: 'prompt', isPutOff: true }, null],
  ['nothing after a session in the app', { place: 'session', way: 'installed', isIos: true }, null],
  ['nothing where no way is known', { place: 'session', way: 'none' }, null],
  [
    'installing in the settings whatever was said',
    { place: 'settings', way: 'prompt', isPutOff: true },
    'prompt',
  ],
])('a learner is offered %s', (_, situation, offer) => {
  expect(whichOffer({ place: 'welcome', way: 'none', isIos: false, isPutOff: false, ...situation })).toBe(
    offer,
  );
});
