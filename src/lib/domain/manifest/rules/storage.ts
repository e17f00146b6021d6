import { fieldsOf } from '../schema/types';
import type { Fields } from '../read/convert';
import { checkDescending } from './containers';
import { checkForm, fits } from './formats';
import { isPositive } from './resources';
import { inRange, isGiven, mapOf, textOf, type Rule } from './rule';
import { lookup } from '../lookup';

const isSource = (type: string) => (name: string) => {
  const field = fieldsOf(type)?.get(name);
  return Boolean(field && /Source$/.test(field.type));
};

/** The order in which the server looks at sources, so that it names the second of them (core/validation, validateVolumeSource). */
const order = [
  'image',
  'ephemeral',
  'csi',
  'projected',
  'persistentVolumeClaim',
  'downwardAPI',
  'configMap',
  'nfs',
  'secret',
  'hostPath',
  'emptyDir',
];

const sourcesIn = (type: string, object: Fields) =>
  Object.keys(object)
    .filter((name) => isSource(type)(name) && isGiven(object[name]))
    .sort((a, b) => order.indexOf(b) - order.indexOf(a));

/** One source for a volume; none is an emptyDir. */
const volume: Rule = (object, { path, report }) => {
  const given = sourcesIn('Volume', object);
  for (const name of given.slice(1)) report(path.child(name), 'only-one-of', { names: given.join(', ') });
};

const mode = inRange([['defaultMode', 0, 0o777]]);
const itemMode = inRange([['mode', 0, 0o777]]);

const item: Rule = ({ path: written }, { path, report }) =>
  checkDescending(written, path.child('path'), report);

/** A file of a downward API volume; the server leaves the item out of the path. */
const downward: Rule = (object, { path, report }) => {
  const at = path.parent!.parent!;
  checkDescending(object.path, at.child('path'), report, path.child('path'));
  const given = ['fieldRef', 'resourceFieldRef'].filter((name) => isGiven(object[name]));
  if (given.length !== 1)
    report(at, given.length > 1 ? 'only-one-of' : 'one-of', { names: 'fieldRef, resourceFieldRef' }, path);
  itemMode(object, { path: at, report, around: [] });
};

const projection: Rule = (object, { path, report }) => {
  const given = Object.keys(object).filter((name) => isGiven(object[name]));
  if (given.length > 1) report(path, 'only-one-of', { names: given.join(', ') });
};

const sizeLimit: Rule = ({ sizeLimit: written }, { path, report }) => {
  if (textOf(written).startsWith('-'))
    report(path.child('sizeLimit'), 'too-small', { found: textOf(written), least: '0' });
};

const absolute: Rule = ({ path: written }, { path, report }) => {
  if (textOf(written) && !textOf(written).startsWith('/'))
    report(path.child('path'), 'absolute-path', { found: textOf(written) });
};

const noBacksteps: Rule = ({ path: written }, { path, report }) => {
  if (textOf(written).split('/').includes('..'))
    report(path.child('path'), 'relative-path', { found: textOf(written) });
};

const claim: Rule = (object, { path, report }) => {
  const modes: unknown[] = Array.isArray(object.accessModes) ? object.accessModes : [];
  if (modes.length > 1 && modes.includes('ReadWriteOncePod'))
    report(path.child('accessModes'), 'one-pod-alone');
  const amounts = mapOf(mapOf(object.resources).requests);
  const at = path.child('resources').key('storage');
  const where = path.at('resources.requests').key('storage');
  if (!isGiven(amounts.storage)) report(at, 'storage-required', {}, where);
  else if (!isPositive(amounts.storage))
    report(at, 'must-be-positive', { found: String(amounts.storage) }, where);
  checkForm(object.storageClassName, 'dns-subdomain', path.child('storageClassName'), report);
};

const persistentVolume: Rule = (object, { path, report }) => {
  const given = sourcesIn('PersistentVolumeSpec', object);
  if (given.length === 0) report(path, 'volume-source-required');
  for (const name of given.slice(1)) report(path.child(name), 'only-one-of', { names: given.join(', ') });
  const capacity = mapOf(object.capacity);
  const at = path.child('capacity');
  const names = Object.keys(capacity);
  if (names.length > 0 && (names.length > 1 || names[0] !== 'storage'))
    report(at, 'not-supported', { found: names.join(', '), allowed: 'storage' });
  else if (!isPositive(capacity.storage))
    report(at.key('storage'), 'must-be-positive', { found: String(capacity.storage) });
  if (isGiven(object.local) && !isGiven(object.nodeAffinity))
    report(path.child('nodeAffinity'), 'local-affinity');
  const policy = 'persistentVolumeReclaimPolicy';
  if (object[policy] === 'Recycle' && mapOf(object.hostPath).path === '/')
    report(path.child(policy), 'not-with', { field: 'Recycle', other: 'hostPath.path: /' });
  checkForm(object.storageClassName, 'dns-subdomain', path.child('storageClassName'), report);
};

/** Keys of ConfigMaps and Secrets, and a key that stands in both of their parts. */
const configMap: Rule = (object, { path, report }) => {
  const data = mapOf(object.data);
  for (const part of ['data', 'binaryData', 'stringData'])
    for (const key of Object.keys(mapOf(object[part]))) {
      const where = path.child(part).key(key);
      // The server puts `stringData` into `data` before it looks.
      const at = part === 'stringData' ? path.child('data').key(key) : where;
      if (!fits(key, 'config-key')) report(at, 'config-key', { found: key }, where);
      if (part === 'binaryData' && key in data)
        report(path.child('data').key(key), 'twin', { found: key }, where);
    }
};

/** What the types of Secrets must hold: all of these keys, or one of them. */
const keysOfTypes: Record<string, { keys: string[]; any?: true }> = {
  'kubernetes.io/dockercfg': { keys: ['.dockercfg'] },
  'kubernetes.io/dockerconfigjson': { keys: ['.dockerconfigjson'] },
  'kubernetes.io/basic-auth': { keys: ['username', 'password'], any: true },
  'kubernetes.io/ssh-auth': { keys: ['ssh-privatekey'] },
  'kubernetes.io/tls': { keys: ['tls.crt', 'tls.key'] },
};

function isJsonText({ data, stringData }: Fields, key: string): boolean {
  try {
    const plain = mapOf(stringData)[key];
    JSON.parse(typeof plain === 'string' ? plain : atob(textOf(mapOf(data)[key])));
    return true;
  } catch {
    return false;
  }
}

const secretKeys: Rule = (object, { path, report }) => {
  const account = 'kubernetes.io/service-account';
  const annotation = mapOf(mapOf(object.metadata).annotations)[`${account}.name`];
  if (object.type === `${account}-token` && !textOf(annotation))
    report(path.at('metadata.annotations').key(`${account}.name`), 'secret-key', {
      key: `${account}.name`,
      type: textOf(object.type),
    });
  const needed = lookup(keysOfTypes, textOf(object.type));
  if (!needed) return;
  const given = { ...mapOf(object.data), ...mapOf(object.stringData) };
  const missing = needed.keys.filter((key) => !(key in given));
  if (needed.any && missing.length < needed.keys.length) return;
  for (const key of missing)
    report(path.child('data').key(key), 'secret-key', { key, type: textOf(object.type) });
  const config = needed.keys[0]!;
  if (config.startsWith('.docker') && missing.length === 0 && !isJsonText(object, config))
    report(path.child('data').key(config), 'not-json', { key: config });
};

export const storageRules: Record<string, Rule[]> = {
  Volume: [volume],
  ConfigMapVolumeSource: [mode],
  SecretVolumeSource: [mode],
  ProjectedVolumeSource: [mode],
  DownwardAPIVolumeSource: [mode],
  KeyToPath: [item, itemMode],
  DownwardAPIVolumeFile: [downward],
  VolumeProjection: [projection],
  ServiceAccountTokenProjection: [item, inRange([['expirationSeconds', 600, 2 ** 32]])],
  EmptyDirVolumeSource: [sizeLimit],
  LocalVolumeSource: [noBacksteps],
  NFSVolumeSource: [absolute],
  HostPathVolumeSource: [noBacksteps],
  PersistentVolumeClaimSpec: [claim],
  PersistentVolumeSpec: [persistentVolume],
  ConfigMap: [configMap],
  Secret: [configMap, secretKeys],
};
