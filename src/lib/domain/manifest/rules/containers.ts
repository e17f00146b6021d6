import type { FieldPath } from '../path';
import type { Fields } from '../read/convert';
import type { Report } from '../schema/check';
import { checkForm, fits } from './formats';
import { exactlyOne, inRange, isGiven, itemsOf, mapOf, noTwins, textOf, type Rule } from './rule';

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

const lifecycleHandler: Rule = (object, place) =>
  exactlyOne(object, ['exec', 'httpGet', 'tcpSocket', 'sleep'], place);

const portField: Rule = (object, { path, report }) => checkPort(object.port, path.child('port'), report);

const sources = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];

const env: Rule = ({ name, value, valueFrom }, { path, report }) => {
  checkForm(name, 'env-name', path.child('name'), report);
  if (!isGiven(valueFrom)) return;
  const at = path.child('valueFrom');
  if (textOf(value)) report(at, 'value-and-value-from');
  exactlyOne(mapOf(valueFrom), sources, { path: at, report });
};

const fieldRef =
  /^(?:metadata\.(?:name|namespace|uid|(?:labels|annotations)\['[^']+'\])|spec\.(?:nodeName|serviceAccountName)|status\.(?:hostIP|hostIPs|podIP|podIPs))$/;
const volumeFieldRef =
  /^metadata\.(?:name|namespace|uid|labels|annotations|(?:labels|annotations)\['[^']+'\])$/;
const resourceRef = /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.+)$/;

const fieldPath: Rule = ({ fieldPath: written }, { path, report }) => {
  const form = path.steps.at(-2) === 'valueFrom' ? fieldRef : volumeFieldRef;
  if (textOf(written) && !form.test(textOf(written)))
    report(path.child('fieldPath'), 'bad-field-path', { found: textOf(written) });
};

const resourceField: Rule = ({ resource }, { path, report }) => {
  if (textOf(resource) && !resourceRef.test(textOf(resource)))
    report(path.child('resource'), 'bad-field-path', { found: textOf(resource) });
};

const envFrom: Rule = (object, place) => exactlyOne(object, ['configMapRef', 'secretRef'], place);

const mount: Rule = ({ subPath, subPathExpr }, { path, report }) => {
  const written = textOf(subPath);
  if (written.startsWith('/') || written.split('/').includes('..'))
    report(path.child('subPath'), 'relative-path', { found: written });
  if (written && textOf(subPathExpr))
    report(path.child('subPathExpr'), 'only-one-of', { names: 'subPath, subPathExpr' });
};

const container: Rule = (object, { path, report }) => {
  checkForm(object.name, 'dns-label', path.child('name'), report);
  const image = textOf(object.image);
  if (image.trim() !== image) report(path.child('image'), 'spaces-around', { found: image });
  const ports = itemsOf(object.ports);
  noTwins(
    ports,
    ({ name }) => textOf(name),
    (index) => path.child('ports').index(index).child('name'),
    report,
  );
  const mounts = itemsOf(object.volumeMounts);
  const mountPath = (index: number) => path.child('volumeMounts').index(index).child('mountPath');
  noTwins(mounts, (each) => textOf(each.mountPath), mountPath, report);
};

const security: Rule = (object, { path, report }) => {
  if (object.privileged === true && object.allowPrivilegeEscalation === false)
    report(path, 'privileged', {}, path.child('allowPrivilegeEscalation'));
};
const users = inRange([
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

const configKey: Rule = ({ key }, { path, report }) => {
  if (textOf(key) && !fits(textOf(key), 'config-key'))
    report(path.child('key'), 'config-key', { found: textOf(key) });
};

export const containerRules: Record<string, Rule[]> = {
  Container: [container],
  ContainerPort: [port],
  Probe: [probe],
  LifecycleHandler: [lifecycleHandler],
  HTTPGetAction: [portField],
  TCPSocketAction: [portField],
  GRPCAction: [portField],
  EnvVar: [env],
  EnvFromSource: [envFrom],
  ObjectFieldSelector: [fieldPath],
  ResourceFieldSelector: [resourceField],
  ConfigMapKeySelector: [configKey],
  SecretKeySelector: [configKey],
  VolumeMount: [mount],
  SecurityContext: [security, users],
  PodSecurityContext: [users],
};
