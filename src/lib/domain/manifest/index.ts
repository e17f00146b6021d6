import { undecodable } from './check';
import { inOrder, type Problem } from './problem';
import { readText, type ManifestDocument, type ReadLimits } from './read/read';

export { checkDocument, type Checked, type Verdict } from './check';
export { causeOf, explain } from './explain';
export type { Code, Problem } from './problem';
export type { ManifestDocument } from './read/read';

export interface Manifests {
  documents: ManifestDocument[];
  /** Why kubectl would refuse the file, in the order of the text. */
  errors: Problem[];
  /** What kubectl takes, but otherwise than it looks or than the server would. */
  warnings: Problem[];
}

/** Reads a file of manifests as kubectl 1.36 does; a document that it refuses has its errors. */
export function readManifests(text: string, limits?: ReadLimits): Manifests {
  const { documents, ignored } = readText(text, limits);
  const errors = documents.flatMap((each) => (each.errors.length > 0 ? each.errors : undecodable(each)));
  const warnings = documents.flatMap((each) => [...each.warnings, ...each.duplicates]);
  return { documents, errors: inOrder(errors), warnings: inOrder([...ignored, ...warnings]) };
}
