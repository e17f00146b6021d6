import type { FieldPath } from '../path';
import type { Fields } from '../read/convert';
import type { Report } from '../schema/check';
import { checkPort } from './containers';
import { checkForm, fits, isAddress, isAddressRange, isSpecialAddress } from './formats';
import { checkLabels } from './metadata';
import { inRange, isGiven, itemsOf, noTwins, textOf, type Rule } from './rule';

const typeOf = ({ type }: Fields) => textOf(type) || 'ClusterIP';
const isHeadless = ({ clusterIP, clusterIPs }: Fields) =>
  clusterIP === 'None' || (Array.isArray(clusterIPs) && clusterIPs[0] === 'None');
const isOutside = (type: string) => type === 'NodePort' || type === 'LoadBalancer';

const addresses: Rule = (object, { path, report }) => {
  const type = typeOf(object);
  // The server names the list, into which it copies the single address.
  const at = path.child('clusterIPs').index(0);
  const where = isGiven(object.clusterIPs) ? at : path.child('clusterIP');
  const address = textOf(object.clusterIP);
  if (isHeadless(object) && isOutside(type)) report(at, 'headless-outside', { type }, where);
  else if (type === 'ExternalName' && (address || isGiven(object.clusterIPs)))
    report(path.child('clusterIPs'), 'no-cluster-ip', {}, where);
  else if (address && address !== 'None' && !isAddress(address))
    report(at, 'bad-address', { found: address }, where);
};

const external: Rule = (object, { path, report }) => {
  if (typeOf(object) !== 'ExternalName') return;
  for (const field of ['ipFamilies', 'ipFamilyPolicy'])
    if (isGiven(object[field])) report(path.child(field), 'not-with', { field, other: 'type: ExternalName' });
  const at = path.child('externalName');
  const name = textOf(object.externalName);
  if (!name) report(at, 'external-name-required');
  else if (!fits(name.replace(/\.$/, ''), 'dns-subdomain')) report(at, 'dns-subdomain', { found: name });
};

const ports: Rule = (object, { path, report }) => {
  const list = itemsOf(object.ports);
  const at = path.child('ports');
  const type = typeOf(object);
  if (list.length === 0 && type !== 'ExternalName' && !isHeadless(object))
    return report(at, 'required', { field: 'ports' });
  list.forEach((port, index) => checkServicePort(port, list.length > 1, type, at.index(index), report));
  noTwins(
    list,
    ({ name }) => textOf(name),
    (index) => at.index(index).child('name'),
    report,
  );
  const numberOf = ({ port, protocol }: Fields) => `${textOf(protocol) || 'TCP'} ${String(port)}`;
  noTwins(list, numberOf, (index) => at.index(index), report);
  const nodePortOf = ({ nodePort, protocol }: Fields) =>
    nodePort ? `${textOf(protocol) || 'TCP'} ${String(nodePort)}` : undefined;
  noTwins(list, nodePortOf, (index) => at.index(index).child('nodePort'), report);
};

function checkServicePort(
  port: Fields,
  hasOthers: boolean,
  type: string,
  path: FieldPath,
  report: Report,
): void {
  if (hasOthers && !textOf(port.name)) report(path.child('name'), 'port-name-required');
  checkForm(port.name, 'dns-label', path.child('name'), report);
  if (!isGiven(port.port)) report(path.child('port'), 'required', { field: 'port' });
  else checkPort(port.port, path.child('port'), report);
  if (port.targetPort !== 0 && port.targetPort !== '')
    checkPort(port.targetPort, path.child('targetPort'), report);
  checkForm(port.appProtocol, 'label-key', path.child('appProtocol'), report);
  if (port.port === 10250 && type === 'LoadBalancer')
    report(path, 'not-with', { field: 'port: 10250', other: 'type: LoadBalancer' }, path.child('port'));
  const { nodePort } = port;
  if (typeof nodePort !== 'number' || nodePort === 0) return;
  if (type === 'ClusterIP') report(path.child('nodePort'), 'no-node-port');
  else if (isOutside(type) && (nodePort < 30000 || nodePort > 32767))
    report(path.child('nodePort'), 'out-of-range', {
      found: String(nodePort),
      least: '30000',
      most: '32767',
    });
}

const traffic: Rule = (object, { path, report }) => {
  const type = typeOf(object);
  const outsideOnly = ['externalTrafficPolicy'];
  for (const name of outsideOnly)
    if (textOf(object[name]) && !isOutside(type) && !Array.isArray(object.externalIPs))
      report(path.child(name), 'outside-only', { field: name });
  for (const name of ['loadBalancerClass', 'allocateLoadBalancerNodePorts'])
    if (isGiven(object[name]) && type !== 'LoadBalancer')
      report(path.child(name), 'load-balancer-only', { field: name });
  if (isGiven(object.sessionAffinityConfig) && object.sessionAffinity !== 'ClientIP')
    report(path.child('sessionAffinityConfig'), 'affinity-config');
  const addresses: unknown[] = Array.isArray(object.externalIPs) ? object.externalIPs : [];
  addresses.forEach((each, index) => {
    if (!isAddress(textOf(each)) || isSpecialAddress(textOf(each)))
      report(path.child('externalIPs').index(index), 'bad-address', { found: textOf(each) });
  });
  checkLabels(object.selector, path.child('selector'), report);
  checkForm(object.loadBalancerClass, 'label-key', path.child('loadBalancerClass'), report);
  if (object.healthCheckNodePort && !(type === 'LoadBalancer' && object.externalTrafficPolicy === 'Local'))
    report(path.child('healthCheckNodePort'), 'only-with', {
      field: 'healthCheckNodePort',
      other: 'externalTrafficPolicy: Local',
    });
  const ranges: unknown[] = Array.isArray(object.loadBalancerSourceRanges)
    ? object.loadBalancerSourceRanges
    : [];
  // The server writes this one with a capital.
  const rangesAt = path.child('LoadBalancerSourceRanges');
  const where = path.child('loadBalancerSourceRanges');
  if (ranges.length > 0 && type !== 'LoadBalancer')
    report(rangesAt, 'load-balancer-only', { field: 'loadBalancerSourceRanges' }, where);
  ranges.forEach((each, index) => {
    if (!isAddressRange(textOf(each)))
      report(rangesAt.index(index), 'bad-range', { found: textOf(each) }, where.index(index));
  });
};

/** At most one family of each kind, and a policy that allows both. */
const families: Rule = ({ ipFamilies, ipFamilyPolicy }, { path, report }) => {
  const list: unknown[] = Array.isArray(ipFamilies) ? ipFamilies : [];
  list.forEach((each, index) => {
    if (list.indexOf(each) < index)
      report(path.child('ipFamilies').index(index), 'twin', { found: textOf(each) });
  });
  if (ipFamilyPolicy === 'SingleStack' && new Set(list).size > 1)
    report(path.child('ipFamilyPolicy'), 'not-with', { field: 'SingleStack', other: 'ipFamilies' });
};

export const serviceRules: Record<string, Rule[]> = {
  ServiceSpec: [ports, addresses, external, traffic, families],
  ClientIPConfig: [inRange([['timeoutSeconds', 1, 86_400]])],
};
