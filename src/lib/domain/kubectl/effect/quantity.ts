/** Suffixes as powers (k8s.io/apimachinery/pkg/api/resource); decimal ones as 10^n, binary ones as 2^n. */
const decimal: Record<string, number> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binary: Record<string, bigint> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };

/** A quantity in billionths, so that 0.5 and 500m, 1Gi and 1024Mi are equal; undefined where it is none. */
export function readQuantity(text: string): string | undefined {
  const found = /^(\d{0,18})(?:\.(\d{0,18}))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,2}))?$/.exec(text);
  if (!found || !/\d/.test(text)) return undefined;
  const [, whole = '', fraction = '', suffix = '', exponent] = found;
  const digits = BigInt(`0${whole}${fraction}`);
  const shift =
    (binary[suffix] ?? 0n) > 0n ? 0 : exponent === undefined ? decimal[suffix]! : Number(exponent);
  const power = 9 + shift - fraction.length;
  const scaled = digits * 2n ** (binary[suffix] ?? 0n);
  // What is smaller than a billionth is rounded up, as Kubernetes does.
  if (power >= 0) return String(scaled * 10n ** BigInt(power));
  const unit = 10n ** BigInt(-power);
  return String((scaled + unit - 1n) / unit);
}
