export { causeOf } from './causes';
import { undecodable } from './check';
import { inOrder, type Problem } from './problem';
import { readText, type ReadDocument, type ReadLimits } from './read/read';

export { checkDocument, type Checked, type Verdict } from './check';
export {
  compareAnswer,
  compareManifests,
  prepareRequirement,
  readAnswer,
  type Difference,
  type ReadAnswer,
  type Requirement,
} from './compare/compare';
export { explain, sentencesIn, type Sentences } from './explain';
export { sentences as englishSentences } from './sentences/en';
export {
  equivalentManifests,
  equivalentParts,
  mutantManifests,
  mutantParts,
  type Variant,
} from './variants/variants';
export type { Problem as ManifestProblem } from './problem';
export type { ReadLimits } from './read/read';

/** A document, and whether kubectl refuses it. */
export interface ManifestDocument extends ReadDocument {
  isRefused: boolean;
}

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
  const refusals = documents.map((each) => (each.errors.length > 0 ? each.errors : undecodable(each)));
  const warnings = documents.flatMap((each) => [...each.warnings, ...each.duplicates]);
  return {
    documents: documents.map((each, index) => ({ ...each, isRefused: refusals[index]!.length > 0 })),
    errors: inOrder(refusals.flat()),
    warnings: inOrder([...ignored, ...warnings]),
  };
}
