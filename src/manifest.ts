import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest for the app at `base` ('' or '/podo'). */
export function manifest(base: string): Partial<ManifestOptions> {
  const icon = (file: string) => `${base}/icons/${file}`;
  // Taken of the app itself by `npm run screenshots`; the sizes are those of the files.
  const screenshot = (file: string, form_factor: 'narrow' | 'wide', label: string) => ({
    src: `${base}/screenshots/${file}.png`,
    sizes: form_factor === 'narrow' ? '780x1688' : '2560x1600',
    type: 'image/png',
    form_factor,
    label,
  });
  return {
    id: `${base}/`,
    name: '포도 Podo',
    short_name: '포도',
    description: '노트로 만드는 암기 카드. Flashcards from your notes, offline.',
    lang: 'ko',
    dir: 'ltr',
    start_url: `${base}/`,
    scope: `${base}/`,
    display: 'standalone',
    display_override: ['standalone', 'minimal-ui'],
    // A second start goes to the window that is open: two sessions side by side help nobody.
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    background_color: '#faf9f7',
    theme_color: '#faf9f7',
    categories: ['education', 'productivity'],
    icons: [
      { src: icon('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: icon('192.png'), sizes: '192x192', type: 'image/png' },
      { src: icon('512.png'), sizes: '512x512', type: 'image/png' },
      { src: icon('maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: icon('monochrome.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
    ],
    screenshots: [
      screenshot('phone-1', 'narrow', '오늘 할 만큼만 Today'),
      screenshot('phone-2', 'narrow', '정답과 다음 간격 An answer'),
      screenshot('wide-1', 'wide', '넓은 화면에서도 한 질문씩 One question at a time'),
    ],
    shortcuts: [
      {
        name: '학습 시작 Study',
        short_name: '학습',
        url: `${base}/review`,
        icons: [{ src: icon('192.png'), sizes: '192x192', type: 'image/png' }],
      },
    ],
  };
}
