import type { FieldPath } from '../path';
import type { Report } from '../schema/check';

/** Forms of names (k8s.io/apimachinery/pkg/util/validation). Codes of sentences, too. */
const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const word = '[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?';
const forms = {
  'dns-label': { form: new RegExp(`^${label}$`), most: 63 },
  'dns-subdomain': { form: new RegExp(`^${label}(?:\\.${label})*$`), most: 253 },
  'dns-1035-label': { form: /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/, most: 63 },
  'label-value': { form: new RegExp(`^(?:${word})?$`), most: 63 },
  'label-name': { form: new RegExp(`^${word}$`), most: 63 },
  'port-name': { form: /^(?!.*--)(?=.*[a-z])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/, most: 15 },
  'header-name': { form: /^[-A-Za-z0-9]+$/, most: Infinity },
  sysctl: { form: /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/, most: 253 },
  'search-domain': { form: /^\.?$|^(?=.)(?:[a-z0-9_](?:[-a-z0-9_]*[a-z0-9_])?\.?)+$/, most: 254 },
  'env-name': { form: /^[ -<>-~]+$/, most: Infinity },
  'config-key': { form: /^(?!\.\.)(?!\.$)[-._a-zA-Z0-9]+$/, most: 253 },
  'wildcard-host': { form: new RegExp(`^\\*\\.${label}(?:\\.${label})*$`), most: 253 },
} as const;

export type Form = keyof typeof forms | 'label-key' | 'bad-address';

export function fits(text: string, name: Form): boolean {
  if (name === 'label-key') return isQualifiedName(text);
  if (name === 'bad-address') return isAddress(text);
  const { form, most } = forms[name];
  return text.length <= most && form.test(text);
}

/** Reports a text that does not have a form; an empty one is left to what is required. */
export function checkForm(value: unknown, name: Form, path: FieldPath, report: Report, where = path): void {
  if (typeof value !== 'string' || value === '' || fits(value, name)) return;
  report(path, name, { found: value }, where);
}

/** `[prefix/]name`. */
export function isQualifiedName(key: string): boolean {
  const parts = key.split('/');
  if (parts.length > 2) return false;
  const [prefix, name] = parts.length === 2 ? parts : [undefined, parts[0]];
  return (prefix === undefined || fits(prefix, 'dns-subdomain')) && fits(name!, 'label-name');
}

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv4 = new RegExp(`^(?:${octet}\\.){3}${octet}$`);
const ipv6 = /^(?=.*:.*:)(?!.*:::)(?!.*::.*::)[0-9a-fA-F:]{2,39}(?::(?:\d{1,3}\.){3}\d{1,3})?$/;

export const isAddress = (text: string): boolean => ipv4.test(text) || ipv6.test(text);

/** Addresses that no one else can reach: unspecified, loopback, link-local (core/validation, ValidateNonSpecialIP). */
export const isSpecialAddress = (text: string): boolean =>
  /^(?:0\.0\.0\.0$|127\.|169\.254\.|224\.0\.0\.|::1?$|fe[89ab].:|ff02:)/i.test(text);

/** `10.0.0.0/8`; spaces around it are allowed. */
export function isAddressRange(text: string): boolean {
  const [address = '', bits = '', ...more] = text.trim().split('/');
  return (
    more.length === 0 &&
    /^\d{1,3}$/.test(bits) &&
    isAddress(address) &&
    Number(bits) <= (address.includes(':') ? 128 : 32)
  );
}
