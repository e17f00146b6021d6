import { compareQuantities, isWhole, readQuantity } from '../quantity';
import { isQualifiedName } from './formats';
import { mapOf, type Rule } from './rule';

const zero = { numerator: 0n, denominator: 1n };
const standard = /^(?:cpu|memory|ephemeral-storage|hugepages-.+)$/;

/** Counted in bytes: the server warns of less than one (pkg/api/pod/warnings.go). */
const bytes = /^(?:memory|ephemeral-storage)$/;

/** Resources of which a container can never be given more than was asked for. */
const isExact = (name: string) =>
  name.startsWith('hugepages-') || (name.includes('/') && !name.includes('kubernetes.io/'));

/** Requests and limits of a container (core/validation, ValidateContainerResourceRequirements). */
export const resources: Rule = (object, { path, report }) => {
  const limits = mapOf(object.limits);
  const requests = mapOf(object.requests);
  for (const [part, amounts] of [
    ['limits', limits],
    ['requests', requests],
  ] as const)
    for (const [name, written] of Object.entries(amounts)) {
      const at = path.child(part).key(name);
      const amount = readQuantity(written);
      if (!standard.test(name) && !(name.includes('/') && isQualifiedName(name)))
        report(at, 'bad-resource', { found: name });
      else if (amount && compareQuantities(amount, zero) < 0)
        report(at, 'too-small', { found: String(written), least: '0' });
      else if (amount && bytes.test(name) && !isWhole(amount))
        report(at, 'fraction-of-byte', { found: String(written) });
      else if (amount && name.includes('/') && !isWhole(amount))
        report(at, 'whole-number', { found: String(written) });
    }
  for (const [name, written] of Object.entries(requests)) {
    const at = path.child('requests');
    const [request, limit] = [readQuantity(written), readQuantity(limits[name])];
    const details = { name, request: String(written), limit: String(limits[name]) };
    if (!request) continue;
    if (limit && isExact(name) && compareQuantities(request, limit) !== 0)
      report(at, 'request-not-limit', details, at.key(name));
    else if (limit && compareQuantities(request, limit) > 0)
      report(at, 'request-over-limit', details, at.key(name));
    else if (!limit && isExact(name)) report(path.child('limits'), 'limit-required', { name }, at.key(name));
  }
};

/** An amount of storage: above 0. */
export function isPositive(written: unknown): boolean {
  const amount = readQuantity(written);
  return !amount || compareQuantities(amount, zero) > 0;
}
