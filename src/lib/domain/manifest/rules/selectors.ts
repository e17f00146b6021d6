import { lookup } from '../lookup';
import type { Fields } from '../read/convert';
import { checkForm, isQualifiedName } from './formats';
import { checkLabels } from './metadata';
import { itemsOf, mapOf, textOf, type Rule } from './rule';

const valuesOf = (requirement: Fields) => (Array.isArray(requirement.values) ? requirement.values : []);

/** How many values an operator takes. */
const counts: Record<string, (count: number) => boolean> = {
  In: (count) => count > 0,
  NotIn: (count) => count > 0,
  Exists: (count) => count === 0,
  DoesNotExist: (count) => count === 0,
  Gt: (count) => count === 1,
  Lt: (count) => count === 1,
};

/** One expression of a selector of labels or of nodes. */
export const requirement: Rule = (object, { path, report }) => {
  const operator = textOf(object.operator);
  const values = valuesOf(object);
  const at = path.child('values');
  const takes = lookup(counts, operator);
  if (takes && !takes(values.length))
    report(at, values.length > 0 ? 'no-values' : 'values-required', { operator });
  if (textOf(object.key) && !isQualifiedName(textOf(object.key)))
    report(path.child('key'), 'label-key', { found: textOf(object.key) });
};

/** An expression about nodes: their one field, or values that are labels' where nodes must have them. */
export const nodeRequirement: Rule = (object, { path, report }) => {
  if (path.steps.at(-2) === 'matchFields') {
    if (textOf(object.key) && object.key !== 'metadata.name')
      report(path.child('key'), 'not-supported', { found: textOf(object.key), allowed: 'metadata.name' });
    if (valuesOf(object).length > 1)
      report(path.child('values'), 'no-values', { operator: textOf(object.operator) });
  } else if (!path.steps.includes('preference')) labelRequirement(object, { path, report, around: [] });
};

export const labelRequirement: Rule = (object, { path, report }) =>
  valuesOf(object).forEach((value, index) =>
    checkForm(value, 'label-value', path.child('values').index(index), report),
  );

export const matchLabels: Rule = (object, { path, report }) =>
  checkLabels(object.matchLabels, path.child('matchLabels'), report);

const holds: Record<string, (value: unknown, values: unknown[]) => boolean> = {
  In: (value, values) => values.includes(value),
  NotIn: (value, values) => !values.includes(value),
  Exists: (value) => value !== undefined,
  DoesNotExist: (value) => value === undefined,
};

/** Whether labels fit a selector, as in `metav1.LabelSelectorAsSelector`. */
export function selects(selector: Fields, labels: Fields): boolean {
  const all = Object.entries(mapOf(selector.matchLabels)).every(([key, value]) => labels[key] === value);
  return (
    all &&
    itemsOf(selector.matchExpressions).every((each) =>
      (lookup(holds, textOf(each.operator)) ?? (() => true))(labels[textOf(each.key)], valuesOf(each)),
    )
  );
}

export const isEmptySelector = (selector: Fields): boolean =>
  Object.keys(mapOf(selector.matchLabels)).length + itemsOf(selector.matchExpressions).length === 0;
