import { loadMessages, type Area, type Messages } from './areas';
import { current } from './current.svelte';

/**
 * The words of an area in the current language, for what stands outside any page (navigation, the error page).
 * `words` is undefined until the first load; a later language replaces it only once it is there.
 * Call it while a component is being set up.
 */
export function areaMessages<A extends Area>(area: A): { readonly words: Messages<A> | undefined } {
  let words = $state.raw<Messages<A>>();
  $effect(() => {
    let stale = false;
    void loadMessages(area, current.language).then((loaded) => {
      if (!stale) words = loaded;
    });
    return () => (stale = true);
  });
  return {
    get words() {
      return words;
    },
  };
}
