// What a session has beside its cards: loaded once the first card is on the screen.
export { default as CardMenu } from './CardMenu.svelte';
export { default as Overlays } from './Overlays.svelte';
