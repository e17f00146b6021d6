import type { Language } from '$lib/messages';

/** A rough size: "3 MB", never less than one. */
export const storageSize = (bytes: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 }).format(
    Math.max(1, Math.round(bytes / 1_000_000)),
  );
