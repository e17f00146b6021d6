/** An amount, exact: `numerator / denominator`, the denominator above 0. */
export interface Quantity {
  numerator: bigint;
  denominator: bigint;
}

const form = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E|[eE][+-]?\d{1,2})?$/;
const binary = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const decimal: Record<string, number> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };

/**
 * Reads an amount as Kubernetes does (k8s.io/apimachinery/pkg/api/resource): text or a number, `undefined` for what is none, such as `1gi`
 * or `1e3m`.
 */
export function readQuantity(written: unknown): Quantity | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const found = form.exec(String(written));
  if (!found) return undefined;
  const [, sign, digits, suffix = ''] = found;
  const [whole = '', fraction = ''] = digits!.split('.');
  let numerator = BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n);
  let denominator = 10n ** BigInt(fraction.length);
  const power = binary.indexOf(suffix) + 1;
  if (power > 0) return { numerator: numerator * 1024n ** BigInt(power), denominator };
  const exponent = decimal[suffix] ?? (suffix ? Number(suffix.slice(1)) : 0);
  if (exponent >= 0) numerator *= 10n ** BigInt(exponent);
  else denominator *= 10n ** BigInt(-exponent);
  return { numerator, denominator };
}

/** Below 0 where the first is smaller, 0 where they are equal, above 0 where it is larger. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** CPU is counted in whole thousandths; less is rounded up (k8s.io/kubernetes/pkg/apis/core/v1/defaults.go). */
export function roundedUpToMilli({ numerator, denominator }: Quantity): Quantity {
  const thousandths = numerator * 1000n;
  const whole = thousandths / denominator;
  const up = thousandths % denominator > 0n ? whole + 1n : whole;
  return { numerator: up, denominator: 1000n };
}

export const isWhole = ({ numerator, denominator }: Quantity): boolean => numerator % denominator === 0n;
