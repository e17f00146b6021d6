import type { Component } from 'svelte';

/** An icon that stands beside words: hidden from screen readers, drawn in the colour of the text. */
export type Icon = Component<{ size?: number | string; strokeWidth?: number | string }>;
