import type { Language } from './language';

/** Points with at most one decimal: "7", "7.5". What is not everything is never rounded up to a whole: 9.99 is 9.9. */
export const formatPoints = (points: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.floor(points * 10 + 1e-9) / 10);
