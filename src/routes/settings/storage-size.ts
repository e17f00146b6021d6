import type { Language } from '$lib/messages';

const inUnit = (value: number, unit: 'kilobyte' | 'megabyte', digits: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);

/** A rough size: "3 MB", never less than one. */
export const storageSize = (bytes: number, language: Language): string =>
  inUnit(Math.max(1, Math.round(bytes / 1_000_000)), 'megabyte', 0, language);

/** The size of a file: "34 kB", "1.2 MB". */
export const fileSize = (bytes: number, language: Language): string =>
  bytes < 1_000_000
    ? inUnit(Math.ceil(bytes / 1_000), 'kilobyte', 0, language)
    : inUnit(bytes / 1_000_000, 'megabyte', 1, language);
