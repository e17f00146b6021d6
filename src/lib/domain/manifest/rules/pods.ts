import type { FieldPath } from '../path';
import type { Fields } from '../read/convert';
import { checkInitContainer } from './containers';
import { checkForm, isAddress } from './formats';
import { checkLabels } from './metadata';
import { inRange, isGiven, itemsOf, mapOf, noTwins, textOf, type Rule } from './rule';

const containers: Rule = (object, { path, report }) => {
  const nameIn = (list: string) => (index: number) => path.child(list).index(index).child('name');
  const nameOf = ({ name }: Fields) => textOf(name);
  const seen = noTwins(itemsOf(object.containers), nameOf, nameIn('containers'), report);
  const init = itemsOf(object.initContainers);
  noTwins(init, nameOf, nameIn('initContainers'), report, seen);
  init.forEach((each, index) => checkInitContainer(each, path.child('initContainers').index(index), report));
  if (itemsOf(object.ephemeralContainers).length > 0)
    report(path.child('ephemeralContainers'), 'not-at-creation');
};

/** Each container with its path. */
function eachContainer(object: Fields, path: FieldPath): [Fields, FieldPath][] {
  return ['containers', 'initContainers'].flatMap((list) =>
    itemsOf(object[list]).map((each, index): [Fields, FieldPath] => [each, path.child(list).index(index)]),
  );
}

const volumes: Rule = (object, { path, report, around }) => {
  const list = itemsOf(object.volumes);
  const nameAt = (index: number) => path.child('volumes').index(index).child('name');
  const names = noTwins(list, ({ name }) => textOf(name), nameAt, report);
  list.forEach(({ name }, index) => checkForm(name, 'dns-label', nameAt(index), report));
  // A StatefulSet makes a volume of each of its claims.
  for (const each of around)
    for (const claim of itemsOf(each.volumeClaimTemplates)) names.add(textOf(mapOf(claim.metadata).name));
  for (const [container, at] of eachContainer(object, path))
    for (const kind of ['volumeMounts', 'volumeDevices'])
      itemsOf(container[kind]).forEach(({ name }, index) => {
        if (textOf(name) && !names.has(textOf(name)))
          report(at.child(kind).index(index).child('name'), 'no-volume', { found: textOf(name) });
      });
};

const hostPorts: Rule = (object, { path, report }) => {
  const seen = new Set<string>();
  for (const [container, at] of eachContainer(object, path)) {
    if (at.steps.at(-2) === 'initContainers') continue;
    itemsOf(container.ports).forEach((port, index) => {
      const where = at.child('ports').index(index);
      const { hostPort, containerPort, protocol, hostIP } = port;
      const onHost = object.hostNetwork === true ? (hostPort ?? containerPort) : hostPort;
      if (object.hostNetwork === true && isGiven(hostPort) && hostPort !== containerPort)
        report(where.child('containerPort'), 'host-port', { found: String(containerPort) });
      if (typeof onHost !== 'number' || onHost === 0) return;
      const key = `${textOf(protocol) || 'TCP'} ${textOf(hostIP)} ${onHost}`;
      if (seen.has(key)) report(where.child('hostPort'), 'twin', { found: String(onHost) });
      seen.add(key);
    });
  }
};

const names: Rule = (object, { path, report }) => {
  checkForm(object.serviceAccountName, 'dns-subdomain', path.child('serviceAccountName'), report);
  checkForm(object.nodeName, 'dns-subdomain', path.child('nodeName'), report);
  checkForm(object.hostname, 'dns-label', path.child('hostname'), report);
  checkForm(object.subdomain, 'dns-label', path.child('subdomain'), report);
  checkLabels(object.nodeSelector, path.child('nodeSelector'), report);
  itemsOf(object.hostAliases).forEach(({ ip }, index) => {
    if (textOf(ip) && !isAddress(textOf(ip)))
      report(path.child('hostAliases').index(index).child('ip'), 'bad-address', { found: textOf(ip) });
  });
  if (object.dnsPolicy === 'None' && !Array.isArray(mapOf(object.dnsConfig).nameservers))
    report(path.at('dnsConfig.nameservers'), 'required', { field: 'nameservers' });
};

const toleration: Rule = (object, { path, report }) => {
  const { key, operator, value, effect, tolerationSeconds } = object;
  const at = path.child('operator');
  if (operator === 'Exists' && textOf(value)) report(at, 'no-toleration-value');
  if (!textOf(key) && operator !== 'Exists') report(at, 'toleration-without-key');
  if (isGiven(tolerationSeconds) && effect !== 'NoExecute')
    report(path.child('effect'), 'toleration-seconds');
};

export const podRules: Record<string, Rule[]> = {
  PodSpec: [containers, volumes, hostPorts, names, inRange([['activeDeadlineSeconds', 1, 2 ** 31 - 1]])],
  Toleration: [toleration],
  WeightedPodAffinityTerm: [inRange([['weight', 1, 100]])],
  PreferredSchedulingTerm: [inRange([['weight', 1, 100]])],
  TopologySpreadConstraint: [
    inRange([
      ['maxSkew', 1],
      ['minDomains', 1],
    ]),
  ],
};
