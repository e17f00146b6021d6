/// <reference types="@sveltejs/kit" />

declare global {
  namespace App {}
  /** The app's version, from package.json: vite.config.ts. */
  const PODO_VERSION: string;
}

export {};
