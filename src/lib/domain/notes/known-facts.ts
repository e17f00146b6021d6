import { fingerprint, type Source, type Statement } from '../course';
import type { Finding, Skipped } from './facts';
import { wordsOf } from './fact-text';
import { proseLimits } from './read-prose';

/** What is said in one language, and where. */
export interface Stated {
  statement: Statement;
  source: Source;
}

/** A fact of the notes with its words, as it is looked up in the lock. */
export interface Known extends Stated {
  finding: Finding;
  text: string;
}

/** Facts with their words, each stated once; later repetitions are reported. */
export function statedOnce(findings: Finding[], skipped: Skipped[]): Known[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const said = wordsOf(finding);
    const { kind } = finding.body;
    const { file, line } = finding.source;
    const skip = (reason: Skipped['reason']) => {
      skipped.push({ file, line, reason, about: said.prompt });
      return [];
    };
    if (finding.entry.source.length > proseLimits.length || said.text.length > proseLimits.length)
      return skip('too-long');
    // A list that was given under another name is the same list.
    const prompt = kind === 'membership' ? '' : said.prompt;
    const key = `${finding.language}\n${fingerprint(kind, prompt, said.answer)}`;
    if (seen.has(key)) return skip('said-before');
    seen.add(key);
    const statement: Statement = {
      kind,
      deck: finding.deck,
      language: finding.language,
      text: said.locked,
      details: said.details,
      explicitId: finding.entry.id,
    };
    return [{ finding, statement, source: finding.source, text: said.text }];
  });
}
