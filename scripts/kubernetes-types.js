import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * Writes the fields of Kubernetes' objects, as its JavaScript client has them, into a table that the manifest check reads.
 * Run it after an update of the client: `npm run kubernetes-types`.
 */
const client = fileURLToPath(import.meta.resolve('@kubernetes/client-node'));
const models = join(dirname(client), 'gen/models');
const target = 'src/lib/domain/manifest/schema/types.generated.ts';

const roots = [
  ...['Pod', 'Service', 'ConfigMap', 'Secret', 'Namespace', 'PersistentVolume', 'PersistentVolumeClaim'],
  ...['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job', 'CronJob', 'Ingress'],
].map((kind) => `V1${kind}`);

/** @param {string} file */
const read = (file) => readFileSync(join(models, file), 'utf8');

/** Names without the version of their group: all are v1 here, but for a few that say which. @param {string} model */
const short = (model) => model.replace(/^V1(?=[A-Z])/, '').replace(/^(Core|Storage)V1/, '$1');

/** @type {Record<string, string>} a letter for each plain type */
const letters = {
  'string/': 's',
  'string/byte': 'y',
  'string/date-time': 'd',
  'number/int32': 'i',
  'number/int64': 'l',
  'number/double': 'n',
  'boolean/': 'b',
  'Date/date-time': 'd',
  'any/': 'o',
  'IntOrString/int-or-string': 'x',
  'V1MicroTime/': 'd',
  'V1MicroTime/date-time': 'd',
};

/** @param {string} type @param {string} format @param {(model: string) => void} use @returns {string} */
function coded(type, format, use) {
  const list = /^Array<(.+)>$/.exec(type);
  if (list) return `[${coded(list[1] ?? '', format, use)}`;
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type);
  if (map) return `{${coded(map[1] ?? '', format, use)}`;
  const letter = letters[`${type}/${format}`] ?? letters[`${type}/`];
  if (letter) return letter;
  if (!/^[A-Z]\w+$/.test(type)) throw new Error(`Unknown type ${type} with format "${format}"`);
  use(type);
  return short(type);
}

/** @param {string} model @param {(model: string) => void} use */
function fieldsOf(model, use) {
  const list = /attributeTypeMap = (\[[\s\S]*?\n\]);/.exec(read(`${model}.js`));
  const declared = read(`${model}.d.ts`);
  /** @type {{ name: string; baseName: string; type: string; format: string }[]} */
  const attributes = JSON.parse(list?.[1] ?? '[]');
  return attributes
    .map(({ name, baseName, type, format }) => {
      const required = new RegExp(`^ {4}'${name}': `, 'm').test(declared) ? '!' : '';
      const code = coded(type, format, use);
      // What most fields have is left out: text, and a type with the name of the field.
      const isNamesake = code === `${baseName[0]?.toUpperCase()}${baseName.slice(1)}`;
      return `${baseName}${required}${code === 's' ? '' : isNamesake ? ':' : `:${code}`}`;
    })
    .join(' ');
}

/** @type {Map<string, string>} */
const types = new Map();
const waiting = [...roots];
for (let model = waiting.pop(); model; model = waiting.pop()) {
  if (types.has(short(model))) continue;
  // What a status holds is the cluster's to write and is never checked.
  if (/(Status|Condition)$/.test(model)) types.set(short(model), '');
  else
    types.set(
      short(model),
      fieldsOf(model, (used) => waiting.push(used)),
    );
}

const lines = [...types]
  .filter(([, fields]) => fields)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, fields]) => `${name} ${fields}`);
const text = `/* Written by scripts/kubernetes-types.js from @kubernetes/client-node: do not edit. */

/**
 * A type a line: its name, then \`field:type\` with \`!\` after what is required. b boolean, i int32, l int64, n number, d time,
 * y base64, x integer or text, o anything, \`[\` list of, \`{\` map of; without a type it is text (s), and with a colon alone the type has
 * the name of the field.
 */
export const types = \`
${lines.join('\n')}
\`;
`;
writeFileSync(
  target,
  await format(text, { ...(await resolveConfig(target)), parser: 'typescript', filepath: target }),
);
