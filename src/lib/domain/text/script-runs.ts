/** A stretch of text in one script; `lang` is set where it differs from the language around it. */
export interface Run {
  text: string;
  lang?: 'en';
}

/** Latin words, with the spaces and marks between them: "kube-apiserver", "Rolling update", "apps/v1". */
const latin = /[A-Za-z][A-Za-z0-9]*(?:[ ./:_+-]*[A-Za-z0-9]+)*/g;

/**
 * Splits text into runs, so that a Korean screen reader says English terms in English (WCAG 3.1.2).
 * Text whose own language is not Korean comes back as one run.
 */
export function runsByScript(text: string, language: string): Run[] {
  if (language !== 'ko') return text === '' ? [] : [{ text }];
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(latin)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: match[0], lang: 'en' });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
