import { podo } from '$lib/state/podo.svelte';
import type { LayoutLoad } from './$types';

// Everything happens on the device: each page is a shell that the browser fills.
export const ssr = false;
export const prerender = true;

/** Screens that fill the whole window and bring their own way out. */
const immersive = /\/(review|quiz\/run)$/;

export const load: LayoutLoad = async ({ url }) => {
  const [nav] = await Promise.all([
    immersive.test(url.pathname) ? null : import('./Navigation.svelte'),
    podo.open(),
  ]);
  return { Navigation: nav?.default ?? null };
};
