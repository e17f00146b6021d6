import { findKind } from '../resources/find-kind';
import { readQuantity } from './quantity';
import { readSelector } from './selector';

/** Gives a value in the form that is the same for every spelling, or undefined where the value is not possible. */
export type ReadValue = (text: string) => string | undefined;

/** One of some words; each is written as what it means. */
const among =
  (meanings: Record<string, string>): ReadValue =>
  (text) =>
    Object.hasOwn(meanings, text) ? meanings[text] : undefined;

/** strconv.ParseBool */
const booleans = (yes: string, no: string): Record<string, string> =>
  Object.fromEntries([
    ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((word) => [word, yes]),
    ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((word) => [word, no]),
  ]);

export const readBoolean = among(booleans('true', 'false'));

/** A whole number as strconv.ParseInt takes it in base 10. */
export const readNumber: ReadValue = (text) =>
  /^[+-]?\d{1,15}$/.test(text) ? String(Number(text) + 0) : undefined;

const milliseconds: Record<string, number> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  µs: 1e-3,
  ns: 1e-6,
};

/** A Go duration in milliseconds (time.ParseDuration). */
export const readDuration: ReadValue = (text) => {
  if (/^[+-]?0$/.test(text)) return '0';
  if (!/^[+-]?(?:\d+(?:\.\d+)?(?:h|ms|m|s|us|µs|ns))+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)/g))
    sum += Number(count) * milliseconds[unit!]!;
  return String(text.startsWith('-') ? -sum : sum);
};

export const path = (text: string): string =>
  /^\w+:\/\//.test(text) ? text : text.replace(/\/+/g, '/').replace(/^(?:\.\/)+(?=.)|(?<=.)\/$/g, '');

/** Pairs with commas between, in order of key; the last of a key counts. */
const pairs =
  (readOne: ReadValue): ReadValue =>
  (text) => {
    const read = new Map<string, string>();
    for (const pair of text === '' ? [] : text.split(',')) {
      const [, key, value] = /^([^=]+)=([^]*)$/.exec(pair.trim()) ?? [];
      const one = value === undefined ? undefined : readOne(value);
      if (key === undefined || one === undefined) return undefined;
      read.set(key, one);
    }
    return [...read]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((pair) => pair.join('='))
      .join(',');
  };

/** RelaxedJSONPathExpression (k8s.io/kubectl/pkg/cmd/get): braces and the first dot may be left out. */
const jsonPath = (text: string): string => text.replace(/^\{([^{}]*)\}$/, '$1').replace(/^\.?/, '.');

/** `{$.a}` and `{ .a }` are `{.a}`; where a range goes through a list, `$` is another object. */
const template = (text: string): string =>
  text.replace(/\{\s*(\$?)(\.[^{}]*?)\s*\}/g, (all, root: string, each: string) =>
    root !== '' && text.includes('{range') ? all : `{${each}}`,
  );

const output: ReadValue = (text) => {
  if (text.startsWith('jsonpath=')) return template(text);
  const [, form, columns] = /^(custom-columns)=([^]*)$/.exec(text) ?? [];
  if (form === undefined || columns === undefined) return text;
  return `${form}=${columns.replace(/:([^,]*)/g, (_, each: string) => `:${jsonPath(each)}`)}`;
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON with its keys in order; other text as it stands (a patch may be YAML). */
const json: ReadValue = (text) => {
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
      isMap(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
    );
  } catch {
    return text;
  }
};

/** `pod/web` with the kind's plural. */
const typeAndName: ReadValue = (text) =>
  text.replace(/^[^/]+(?=\/)/, (kind) => findKind(kind)?.plural ?? kind);

/** A file with the key that it gets, which is its name unless another one is given. */
const keyAndFile: ReadValue = (text) => {
  const [, key, file = ''] = /^(?:([^=]*)=)?([^]*)$/.exec(text) ?? [];
  const place = path(file);
  return `${key ?? place.replace(/^.*\/(?=.)/, '')}=${place}`;
};

/** What `wait --for` waits for; a condition is true unless it says otherwise, and its case does not count. */
const awaited: ReadValue = (text) => {
  const [, name, value = 'true'] = /^condition=([^=]+)(?:=([^=]*))?$/i.exec(text) ?? [];
  if (name !== undefined) return `condition=${name}=${value}`.toLowerCase();
  return text.replace(
    /^(jsonpath=)(\{[^{}]*\}|[^=]*)/,
    (_, form: string, each: string) => form + jsonPath(each),
  );
};

const macros: Record<string, string> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

const schedule: ReadValue = (text) =>
  macros[text] ??
  text
    .trim()
    .split(/\s+/)
    .map((field) => (field === '*/1' ? '*' : field))
    .join(' ');

/** A port alone stands for the same one on both sides. */
export const bothPorts = (text: string): string => (/^\d+$/.test(text) ? `${text}:${text}` : text);

const quantities = pairs((text) => readQuantity(text));

/** Flags whose values have several spellings, by long name. A list is read item by item. */
export const flagValues: Record<string, ReadValue> = {
  // GetDryRunStrategy, parseCascadingFlag and GetValidationDirective in k8s.io/kubectl/pkg/cmd
  'dry-run': among({
    ...booleans('client', 'none'),
    unchanged: 'client',
    client: 'client',
    server: 'server',
    none: 'none',
  }),
  cascade: among({
    ...booleans('background', 'orphan'),
    background: 'background',
    orphan: 'orphan',
    foreground: 'foreground',
  }),
  validate: among({ ...booleans('strict', 'ignore'), strict: 'strict', warn: 'warn', ignore: 'ignore' }),
  selector: readSelector,
  'pod-selector': readSelector,
  'field-selector': readSelector,
  labels: pairs((text) => text),
  limits: quantities,
  requests: quantities,
  hard: quantities,
  output,
  'sort-by': jsonPath,
  filename: path,
  kustomize: path,
  'from-env-file': path,
  'from-file': keyAndFile,
  'output-directory': path,
  patch: json,
  overrides: json,
  from: typeAndName,
  schedule,
  tcp: bothPorts,
  resource: (text) => findKind(text)?.plural ?? text,
};

/** The same where a flag's name means something else in one command. */
export const flagValuesOf: Record<string, ReadValue> = {
  'wait for': awaited,
  'events for': typeAndName,
  'top pod sort-by': (text) => text,
  'top node sort-by': (text) => text,
  'api-resources sort-by': (text) => text,
};
