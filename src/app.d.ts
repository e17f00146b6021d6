/// <reference types="@sveltejs/kit" />

declare global {
  namespace App {}
  /** The app's version, from package.json: vite.config.ts. */
  const PODO_VERSION: string;
}

declare module 'svelte/elements' {
  interface HTMLTextareaAttributes {
    /** Safari's, and since 2025 HTML's. */
    autocorrect?: 'on' | 'off';
  }
}

export {};
