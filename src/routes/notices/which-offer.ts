import type { InstallWay } from '$lib/platform/install';

/** Where installing may be offered. */
export type OfferPlace = 'welcome' | 'session' | 'settings';

export interface OfferSituation {
  place: OfferPlace;
  way: InstallWay;
  isIos: boolean;
  /** The learner said "later" on this device. */
  isPutOff: boolean;
}

/**
 * `prompt`: a button of ours installs. `add-first`: iOS, how to add the app before anything is studied. `move`: iOS, the
 * same with what was studied in the browser. `bring-over`: the app on iOS is new, and the browser may have a history.
 */
export type Offer = 'prompt' | 'add-first' | 'move' | 'bring-over';

/** On iOS the installed app has a storage of its own, so there it is offered first, elsewhere after a session. */
const offers: Record<OfferPlace, Partial<Record<InstallWay, Offer>>> = {
  welcome: { ios: 'add-first', installed: 'bring-over' },
  session: { prompt: 'prompt', ios: 'move' },
  settings: { prompt: 'prompt', ios: 'move' },
};

/** What to offer, or null. */
export function whichOffer({ place, way, isIos, isPutOff }: OfferSituation): Offer | null {
  const offer = offers[place][way] ?? null;
  if (offer === 'bring-over') return isIos ? offer : null;
  return isPutOff && place !== 'settings' ? null : offer;
}
