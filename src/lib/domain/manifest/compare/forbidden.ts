import { FieldPath } from '../path';
import type { ReadDocument } from '../read/read';
import { isMap } from '../schema/check';

/** The steps of a pattern such as `spec.containers[*].command`; `*` is any item of a list. */
const stepsOf = (pattern: string): string[] =>
  [...pattern.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([step, inBrackets]) => inBrackets ?? step);

function find(value: unknown, [step, ...rest]: readonly string[], path: FieldPath): [FieldPath, unknown][] {
  if (step === undefined) return value === undefined || value === null ? [] : [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      step === '*' || step === String(index) ? find(item, rest, path.index(index)) : [],
    );
  return isMap(value) ? find(value[step], rest, path.child(step)) : [];
}

/** The fields of a document that a requirement does not want, with what they hold. */
export const forbiddenIn = ({ value }: ReadDocument, patterns: readonly string[]): [FieldPath, unknown][] =>
  patterns.flatMap((pattern) => find(value, stepsOf(pattern), FieldPath.root));
