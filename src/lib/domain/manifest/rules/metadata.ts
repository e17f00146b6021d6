import type { FieldPath } from '../path';
import type { Fields } from '../read/convert';
import type { Report } from '../schema/check';
import { checkForm, fits, isQualifiedName, type Form } from './formats';
import { isGiven, mapOf, textOf, type Rule } from './rule';

/** Labels by key and value; the server names the whole map, not the key (apimachinery/pkg/apis/meta/v1/validation). */
export function checkLabels(labels: unknown, path: FieldPath, report: Report, where = path): void {
  for (const [key, value] of Object.entries(mapOf(labels))) {
    if (!isQualifiedName(key)) report(path, 'label-key', { found: key }, where.key(key));
    checkForm(value, 'label-value', path, report, where.key(key));
  }
}

/** What the server calls the metadata: that of a template by the template itself; of others it looks at none. */
function serverPath(path: FieldPath): FieldPath | undefined {
  const owner = path.steps.at(-2);
  if (owner === undefined || typeof owner === 'number')
    return path.steps.at(-3) === 'volumeClaimTemplates' ? undefined : path;
  return owner === 'template' ? path.parent : undefined;
}

const labelsAndAnnotations: Rule = ({ labels, annotations }, { path, report }) => {
  const server = serverPath(path);
  if (!server) return;
  checkLabels(labels, server.child('labels'), report, path.child('labels'));
  for (const key of Object.keys(mapOf(annotations))) {
    // Capitals are allowed in the prefix of an annotation.
    if (isQualifiedName(key.toLowerCase())) continue;
    report(server.child('annotations'), 'label-key', { found: key }, path.child('annotations').key(key));
  }
};

const finalizers = ['orphan', 'foregroundDeletion', 'kubernetes'];

/** What only the cluster writes, and finalizers with a domain (core/validation, ValidateObjectMeta). */
const whole: Rule = (object, { path, report }) => {
  if (serverPath(path) !== path) return;
  const version = textOf(object.resourceVersion);
  if (version && version !== '0') report(path.child('resourceVersion'), 'resource-version');
  const list: unknown[] = Array.isArray(object.finalizers) ? object.finalizers : [];
  list.forEach((each, index) => {
    const at = path.child('finalizers').index(index);
    if (!isQualifiedName(textOf(each)))
      report(path.child('finalizers'), 'label-key', { found: textOf(each) }, at);
    else if (!textOf(each).includes('/') && !finalizers.includes(textOf(each)))
      report(at, 'finalizer', { found: textOf(each) });
  });
};

export const metadataRules: Rule[] = [labelsAndAnnotations, whole];

const forms: Record<string, Form> = {
  Service: 'dns-1035-label',
  Namespace: 'dns-label',
  // Its pods carry the name in theirs, as a host name (apps/validation, ValidateStatefulSetName).
  StatefulSet: 'dns-label',
};

/** CronJobs add eleven characters to the names of their Jobs (batch/validation). */
const longest: Record<string, number> = { CronJob: 52 };

/** The name of a whole object, not of a template. */
export function checkName(kind: string, object: Fields, path: FieldPath, report: Report): void {
  const { name, generateName, namespace } = mapOf(object.metadata);
  const at = path.child('metadata').child('name');
  if (!textOf(name) && !textOf(generateName)) return report(at, 'name-required');
  checkForm(name, forms[kind] ?? 'dns-subdomain', at, report);
  const prefix = textOf(generateName).replace(/-$/, 'a');
  if (isGiven(generateName) && prefix && !fits(prefix, forms[kind] ?? 'dns-subdomain'))
    report(path.child('metadata').child('generateName'), forms[kind] ?? 'dns-subdomain', {
      found: textOf(generateName),
    });
  const most = longest[kind] ?? Infinity;
  if (textOf(name).length > most) report(at, 'too-long', { found: textOf(name), most: String(most) });
  checkForm(namespace, 'dns-label', path.child('metadata').child('namespace'), report);
}
