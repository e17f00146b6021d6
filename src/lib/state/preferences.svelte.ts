import { current, preferredLanguage, type Language } from '../messages';
import type { ColourScheme } from '../platform';
import { showScheme } from '../platform/colour-scheme';
import { podo } from './podo.svelte';

/** How this device shows the app: not part of the learner's records. */
class Preferences {
  #scheme = $state<ColourScheme>(podo.preferences.scheme());
  #language = $state<Language | null>((podo.preferences.language() as Language | null) ?? null);

  get scheme(): ColourScheme {
    return this.#scheme;
  }
  set scheme(scheme: ColourScheme) {
    this.#scheme = scheme;
    podo.preferences.setScheme(scheme);
    showScheme(scheme);
  }

  /** The chosen language; null follows the browser. */
  get language(): Language | null {
    return this.#language;
  }
  set language(language: Language | null) {
    this.#language = language;
    podo.preferences.setLanguage(language);
    current.language = language ?? preferredLanguage(navigator.languages);
  }
}

export const preferences = new Preferences();
