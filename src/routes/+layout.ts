import { podo } from '$lib/state/podo.svelte';

// Everything happens on the device: each page is a shell that the browser fills.
export const ssr = false;
export const prerender = true;

export const load = () => podo.open();
