import type { FieldPath } from '../path';
import type { Fields } from '../read/convert';
import { checkDescending, checkInitContainer, users } from './containers';
import { checkForm } from './formats';
import { checkLabels } from './metadata';
import { clash, inForm, inRange, isGiven, itemsOf, mapOf, noTwins, textOf, type Rule } from './rule';

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
        const where = at.child(kind).index(index).child('name');
        const volume = list.find((each) => each.name === name);
        if (textOf(name) && !names.has(textOf(name))) report(where, 'no-volume', { found: textOf(name) });
        else if (
          kind === 'volumeDevices' &&
          volume &&
          !isGiven(volume.persistentVolumeClaim) &&
          !isGiven(volume.ephemeral)
        )
          report(where, 'only-with', { field: 'volumeDevices', other: 'persistentVolumeClaim' });
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

const names = inForm([
  ['serviceAccountName', 'dns-subdomain'],
  ['nodeName', 'dns-subdomain'],
  ['priorityClassName', 'dns-subdomain'],
  ['runtimeClassName', 'dns-subdomain'],
  ['hostname', 'dns-label'],
  ['subdomain', 'dns-label'],
]);

const asWhole: Rule = (object, place) => {
  const { path, report } = place;
  checkLabels(object.nodeSelector, path.child('nodeSelector'), report);
  if (object.dnsPolicy === 'None' && !isGiven(object.dnsConfig))
    report(path.child('dnsConfig'), 'required', { field: 'dnsConfig' });
  else if (object.dnsPolicy === 'None' && !Array.isArray(mapOf(object.dnsConfig).nameservers))
    report(path.at('dnsConfig.nameservers'), 'required', { field: 'nameservers' });
  const share = 'shareProcessNamespace';
  if (object[share] === true && object.hostPID === true)
    clash('not-with', share, 'hostPID', path.at(`securityContext.${share}`), place, path.child(share));
  const gates = itemsOf(object.schedulingGates);
  const gateAt = (index: number) => path.child('schedulingGates').index(index);
  if (gates.length > 0 && textOf(object.nodeName))
    clash('not-with', 'nodeName', 'schedulingGates', path.child('nodeName'), place);
  gates.forEach(({ name }, index) => checkForm(name, 'label-key', gateAt(index), report));
  noTwins(gates, ({ name }) => textOf(name), gateAt, report);
};

/** Lists of the configuration of names that are too long, or hold an option without its name. */
const dns: Rule = (object, { path, report }) => {
  for (const [name, most] of [
    ['nameservers', 3],
    ['searches', 32],
  ] as const) {
    const count = Array.isArray(object[name]) ? object[name].length : 0;
    if (count > most) report(path.child(name), 'too-many', { found: String(count), most: String(most) });
  }
  itemsOf(object.options).forEach(({ name }, index) => {
    if (!textOf(name)) report(path.child('options').index(index), 'required', { field: 'name' });
  });
};

/** Constraints with the same key and the same way out, and fields that need others. */
const spread: Rule = (object, place) => {
  const { path, report } = place;
  const { minDomains, whenUnsatisfiable, matchLabelKeys, labelSelector } = object;
  if (isGiven(minDomains) && whenUnsatisfiable === 'ScheduleAnyway')
    clash('only-with', 'minDomains', 'whenUnsatisfiable: DoNotSchedule', path.child('minDomains'), place);
  if (isGiven(matchLabelKeys) && !isGiven(labelSelector))
    clash('only-with', 'matchLabelKeys', 'labelSelector', path.child('matchLabelKeys'), place);
  const all = itemsOf(place.around.at(-1)?.topologySpreadConstraints);
  const later = all.slice(Number(path.steps.at(-1)) + 1);
  if (
    later.some(
      (each) => each.topologyKey === object.topologyKey && each.whenUnsatisfiable === whenUnsatisfiable,
    )
  )
    report(
      path.child('{topologyKey, whenUnsatisfiable}'),
      'twin',
      { found: textOf(object.topologyKey) },
      path,
    );
};

/** A profile of the node has its file, and no other has one. */
const profile: Rule = ({ type, localhostProfile }, place) => {
  const at = place.path.child('localhostProfile');
  if (type !== 'Localhost') {
    if (isGiven(localhostProfile)) clash('only-with', 'localhostProfile', 'type: Localhost', at, place);
  } else if (!textOf(localhostProfile)) place.report(at, 'required', { field: 'localhostProfile' });
  else checkDescending(localhostProfile, at, place.report);
};

const groups: Rule = (object, { path, report }) => {
  const list: unknown[] = Array.isArray(object.supplementalGroups) ? object.supplementalGroups : [];
  list.forEach((each, index) => {
    if (typeof each === 'number' && (each < 0 || each >= 2 ** 31))
      report(path.child('supplementalGroups').index(index), 'out-of-range', {
        found: String(each),
        least: '0',
        most: String(2 ** 31 - 1),
      });
  });
};

const toleration: Rule = (object, { path, report }) => {
  const { key, operator, value, effect, tolerationSeconds } = object;
  const at = path.child('operator');
  if (operator === 'Exists' && textOf(value)) report(at, 'no-toleration-value');
  if (!textOf(key) && operator !== 'Exists') report(at, 'toleration-without-key');
  // The server names the operator for a value, too.
  if (operator !== 'Exists') checkForm(value, 'label-value', at, report, path.child('value'));
  if (isGiven(tolerationSeconds) && effect !== 'NoExecute')
    report(path.child('effect'), 'toleration-seconds');
};

export const podRules: Record<string, Rule[]> = {
  PodSpec: [
    containers,
    volumes,
    hostPorts,
    names,
    asWhole,
    inRange([['activeDeadlineSeconds', 1, 2 ** 31 - 1]]),
  ],
  Toleration: [toleration, inForm([['key', 'label-key']])],
  HostAlias: [
    inForm([
      ['ip', 'bad-address'],
      ['hostnames', 'dns-subdomain'],
    ]),
  ],
  PodDNSConfig: [
    dns,
    inForm([
      ['nameservers', 'bad-address'],
      ['searches', 'search-domain'],
    ]),
  ],
  PodReadinessGate: [inForm([['conditionType', 'label-key']])],
  PodAffinityTerm: [inForm([['topologyKey', 'label-key']])],
  SeccompProfile: [profile],
  AppArmorProfile: [profile],
  Sysctl: [inForm([['name', 'sysctl']])],
  PodSecurityContext: [users, groups],
  WeightedPodAffinityTerm: [inRange([['weight', 1, 100]])],
  PreferredSchedulingTerm: [inRange([['weight', 1, 100]])],
  TopologySpreadConstraint: [
    spread,
    inRange([
      ['maxSkew', 1],
      ['minDomains', 1],
    ]),
  ],
};
