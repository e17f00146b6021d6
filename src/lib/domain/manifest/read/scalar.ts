import { lookup } from '../lookup';

/**
 * What a scalar is for kubectl. The rules are those of go-yaml v2's `resolve` (sigs.k8s.io/yaml, goyaml.v2/resolve.go), a mixture
 * of YAML 1.1 and Go's number syntax that no JavaScript library has.
 */
export type Scalar = string | number | boolean | null;

const words = new Map<string, Scalar>();
const word = (value: Scalar, ...spellings: string[]) => {
  for (const spelling of spellings) words.set(spelling, value);
};
word(true, 'y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON');
word(false, 'n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF');
word(null, '', '~', 'null', 'Null', 'NULL');
word(NaN, '.nan', '.NaN', '.NAN');
word(Infinity, '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF');
word(-Infinity, '-.inf', '-.Inf', '-.INF');

const bases: [prefix: RegExp, base: number, digits: RegExp][] = [
  [/^0[xX]/, 16, /^[0-9a-fA-F]+$/],
  [/^0[oO]/, 8, /^[0-7]+$/],
  [/^0[bB]/, 2, /^[01]+$/],
  [/^0(?=.)/, 8, /^[0-7]+$/],
];
const float = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const largest = 2n ** 64n - 1n;
const smallest = -(2n ** 63n);

/** Go's ParseInt with base 0, then ParseUint: what fits neither is no integer. */
function integer(text: string): number | undefined {
  const [, sign, digits] = /^([-+]?)(.*)$/s.exec(text)!;
  const special = bases.find(([prefix]) => prefix.test(digits!));
  const [rest, pattern] = special ? [digits!.replace(special[0], ''), special[2]] : [digits!, /^[0-9]+$/];
  if (!pattern.test(rest)) return undefined;
  if (rest.length < 10) return (sign === '-' ? -1 : 1) * parseInt(rest, special?.[1] ?? 10) || 0;
  const prefix = { 16: '0x', 8: '0o', 2: '0b' }[special?.[1] ?? 10] ?? '';
  const value = BigInt(`${prefix}${rest}`) * (sign === '-' ? -1n : 1n);
  return value > largest || value < smallest ? undefined : Number(value);
}

function number(text: string): number | undefined {
  const plain = text.startsWith('.') ? text.replace(/(?<=[0-9])_(?=[0-9])/g, '') : text.replaceAll('_', '');
  const whole = text.startsWith('.') ? undefined : integer(plain);
  if (whole !== undefined) return whole;
  if (!float.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** The value of a plain scalar without a tag. */
export function plainScalar(text: string): Scalar {
  const named = words.get(text);
  if (named !== undefined) return named;
  return /^[-+.0-9]/.test(text) ? (number(text) ?? text) : text;
}

const prefix = 'tag:yaml.org,2002:';
const kinds: Record<string, (value: Scalar) => boolean> = {
  int: (value) => Number.isInteger(value),
  float: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  timestamp: (value) => typeof value === 'string',
};

/**
 * The value of a scalar with a tag; `undefined` where the tag does not fit. Tags of others are dropped and leave text.
 * `!!binary` gives what the bytes spell, as UTF-8.
 */
export function taggedScalar(tag: string, text: string): Scalar | undefined {
  const kind = tag.startsWith(prefix) ? tag.slice(prefix.length) : '';
  if (kind === 'binary') return decoded(text);
  const fits = lookup(kinds, kind);
  if (!fits) return text;
  const value = plainScalar(text);
  return fits(value) ? value : undefined;
}

function decoded(text: string): string | undefined {
  const letters = text.replace(/[\r\n]/g, '');
  if (letters.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(letters)) return undefined;
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
