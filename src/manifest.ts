import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest for the app at `base` ('' or '/podo'). */
export function manifest(base: string): Partial<ManifestOptions> {
  return {
    id: `${base}/`,
    name: '포도 Podo',
    short_name: '포도',
    description: '노트로 만드는 암기 카드. Flashcards from your notes, offline.',
    lang: 'ko',
    start_url: `${base}/`,
    scope: `${base}/`,
    display: 'standalone',
    background_color: '#faf9f7',
    theme_color: '#faf9f7',
    icons: [
      { src: `${base}/icons/192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${base}/icons/512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${base}/icons/maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: `${base}/icons/monochrome.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
    ],
  };
}
