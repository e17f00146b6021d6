import type { FieldPath } from '../path';
import type { Fields } from '../read/convert';
import type { Report } from '../schema/check';
import { checkForm } from './formats';
import { exactlyOne, inForm, inRange, isGiven, itemsOf, mapOf, noTwins, textOf, type Rule } from './rule';

const port: Rule = (object, { path, report }) => {
  const { containerPort, name } = object;
  if (!isGiven(containerPort) || containerPort === 0)
    report(path.child('containerPort'), 'required', { field: 'containerPort' });
  else inRange([['containerPort', 1, 65535]])(object, { path, report, around: [] });
  inRange([['hostPort', 0, 65535]])(object, { path, report, around: [] });
  checkForm(name, 'port-name', path.child('name'), report);
};

/** A port by number or by name, as probes and Services give it. */
export function checkPort(value: unknown, path: FieldPath, report: Report): void {
  if (typeof value === 'number' && (value < 1 || value > 65535))
    report(path, 'out-of-range', { found: String(value), least: '1', most: '65535' });
  else if (value === '') report(path, 'port-name', { found: '' });
  else checkForm(value, 'port-name', path, report);
}

const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc'];

const probeNumbers = inRange([
  ['initialDelaySeconds', 0],
  ['timeoutSeconds', 0],
  ['periodSeconds', 0],
  ['successThreshold', 0],
  ['failureThreshold', 0],
  ['terminationGracePeriodSeconds', 1],
]);

const probe: Rule = (object, place) => {
  exactlyOne(object, handlers, place);
  probeNumbers(object, place);
  const { path, report } = place;
  const kind = path.steps.at(-1);
  const { successThreshold, terminationGracePeriodSeconds } = object;
  if (kind !== 'readinessProbe' && typeof successThreshold === 'number' && successThreshold > 1)
    report(path.child('successThreshold'), 'must-be-one', { found: String(successThreshold) });
  if (kind === 'readinessProbe' && isGiven(terminationGracePeriodSeconds))
    report(path.child('terminationGracePeriodSeconds'), 'not-in-readiness');
};

const header: Rule = ({ name }, { path, report }) =>
  // The server names the list, not the item.
  checkForm(name, 'header-name', path.parent!, report, path.child('name'));

/** A pause before the end fits into the time that the pod has for it. */
const sleep: Rule = ({ seconds }, { path, report, around }) => {
  const pod = around.find((each) => Array.isArray(each.containers));
  const most = Number(pod?.terminationGracePeriodSeconds ?? 30);
  if (typeof seconds === 'number' && (seconds < 0 || seconds > most))
    report(
      path,
      'out-of-range',
      { found: String(seconds), least: '0', most: String(most) },
      path.child('seconds'),
    );
};

const lifecycleHandler: Rule = (object, place) =>
  exactlyOne(object, ['exec', 'httpGet', 'tcpSocket', 'sleep'], place);

const portField: Rule = (object, { path, report }) => checkPort(object.port, path.child('port'), report);

const sources = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];

const env: Rule = ({ name, value, valueFrom }, { path, report }) => {
  checkForm(name, 'env-name', path.child('name'), report);
  if (!isGiven(valueFrom)) return;
  const at = path.child('valueFrom');
  if (textOf(value)) report(at, 'value-and-value-from');
  const given = sources.filter((name) => isGiven(mapOf(valueFrom)[name]));
  if (given.length === 0) report(at, 'one-of', { names: sources.join(', ') });
  else if (given.length > 1 && !textOf(value)) report(at, 'only-one-of', { names: given.join(', ') });
};

const fieldRef =
  /^(?:metadata\.(?:name|namespace|uid|(?:labels|annotations)\['[^']+'\])|spec\.(?:nodeName|serviceAccountName)|status\.(?:hostIP|hostIPs|podIP|podIPs))$/;
const volumeFieldRef =
  /^metadata\.(?:name|namespace|uid|labels|annotations|(?:labels|annotations)\['[^']+'\])$/;
const resourceRef = /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.+)$/;

/** What the server calls a field of an item of a downward API volume: it leaves the item out. */
export const withoutItem = (path: FieldPath): FieldPath =>
  path.steps.at(-3) === 'items' ? path.parent!.parent!.parent!.child(String(path.steps.at(-1))) : path;

const fieldPath: Rule = ({ fieldPath: written }, { path, report }) => {
  const form = path.steps.at(-2) === 'valueFrom' ? fieldRef : volumeFieldRef;
  if (textOf(written) && !form.test(textOf(written)))
    report(
      withoutItem(path).child('fieldPath'),
      'bad-field-path',
      { found: textOf(written) },
      path.child('fieldPath'),
    );
};

const resourceField: Rule = ({ resource, containerName }, { path, report }) => {
  const at = withoutItem(path);
  if (textOf(resource) && !resourceRef.test(textOf(resource)))
    report(at.child('resource'), 'bad-field-path', { found: textOf(resource) }, path.child('resource'));
  if (path.steps.at(-2) !== 'valueFrom' && !textOf(containerName))
    report(at.child('containerName'), 'required', { field: 'containerName' }, path.child('containerName'));
};

/** The server names the list, not the item. */
const envFrom: Rule = (object, { path, report }) => {
  const names = ['configMapRef', 'secretRef'];
  const given = names.filter((name) => isGiven(object[name]));
  if (given.length !== 1)
    report(path.parent!, given.length > 1 ? 'only-one-of' : 'one-of', { names: names.join(', ') }, path);
};

/** A path that leads down only (core/validation, validateLocalDescendingPath). */
export function checkDescending(value: unknown, path: FieldPath, report: Report, where = path): void {
  const text = textOf(value);
  if (text.startsWith('/') || text.split('/').includes('..'))
    report(path, 'relative-path', { found: text }, where);
}

const mount: Rule = (object, { path, report, around }) => {
  const { subPath, subPathExpr } = object;
  // The server leaves the item out of these paths.
  checkDescending(subPath, path.parent!.child('subPath'), report, path.child('subPath'));
  checkDescending(subPathExpr, path.parent!.child('subPathExpr'), report, path.child('subPathExpr'));
  const isPrivileged = mapOf(around.at(-1)?.securityContext).privileged === true;
  const propagation = 'mountPropagation';
  if (object[propagation] === 'Bidirectional' && !isPrivileged)
    report(
      path.parent!.child(propagation),
      'only-with',
      { field: `${propagation}: Bidirectional`, other: 'privileged: true' },
      path.child(propagation),
    );
  if (textOf(subPath) && textOf(subPathExpr))
    report(path.child('subPathExpr'), 'only-one-of', { names: 'subPath, subPathExpr' });
};

const container: Rule = (object, { path, report, around }) => {
  checkForm(object.name, 'dns-label', path.child('name'), report);
  const image = textOf(object.image);
  // Of a Pod only: templates could always hold them.
  if (image.trim() !== image && around.length === 2)
    report(path.child('image'), 'spaces-around', { found: image });
  const ports = itemsOf(object.ports);
  noTwins(
    ports,
    ({ name }) => textOf(name),
    (index) => path.child('ports').index(index).child('name'),
    report,
  );
  const mounts = itemsOf(object.volumeMounts);
  const mountPath = (index: number) => path.child('volumeMounts').index(index).child('mountPath');
  const paths = noTwins(mounts, (each) => textOf(each.mountPath), mountPath, report);
  const devicePath = (index: number) => path.child('volumeDevices').index(index).child('devicePath');
  noTwins(itemsOf(object.volumeDevices), (each) => textOf(each.devicePath), devicePath, report, paths);
};

const security: Rule = (object, { path, report }) => {
  if (object.privileged === true && object.allowPrivilegeEscalation === false)
    report(path, 'privileged', {}, path.child('allowPrivilegeEscalation'));
  const added: unknown = mapOf(object.capabilities).add;
  if (object.allowPrivilegeEscalation === false && Array.isArray(added) && added.includes('CAP_SYS_ADMIN'))
    report(path, 'not-with', { field: 'allowPrivilegeEscalation: false', other: 'CAP_SYS_ADMIN' });
};
export const users = inRange([
  ['runAsUser', 0, 2 ** 31 - 1],
  ['runAsGroup', 0, 2 ** 31 - 1],
  ['fsGroup', 0, 2 ** 31 - 1],
]);

/** A container that starts before the others and ends: no probes, no lifecycle (ValidateInitContainers). */
export function checkInitContainer(object: Fields, path: FieldPath, report: Report): void {
  if (object.restartPolicy === 'Always') return;
  for (const name of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'])
    if (isGiven(object[name])) report(path.child(name), 'not-in-init', { field: name });
}

const configKey = inForm([['key', 'config-key']]);

export const containerRules: Record<string, Rule[]> = {
  Container: [container],
  ContainerPort: [port],
  Probe: [probe],
  LifecycleHandler: [lifecycleHandler],
  HTTPGetAction: [portField],
  TCPSocketAction: [portField],
  GRPCAction: [portField],
  EnvVar: [env],
  EnvFromSource: [envFrom, inForm([['prefix', 'env-name']])],
  HTTPHeader: [header],
  SleepAction: [sleep],
  ObjectFieldSelector: [fieldPath],
  ResourceFieldSelector: [resourceField],
  ConfigMapKeySelector: [configKey],
  SecretKeySelector: [configKey],
  VolumeMount: [mount],
  SecurityContext: [security, users],
};
