import type { Fields } from '../read/convert';
import { lookup } from '../lookup';

const served: Record<string, string[]> = {
  v1: ['Pod', 'Service', 'ConfigMap', 'Secret', 'Namespace', 'PersistentVolume', 'PersistentVolumeClaim'],
  'apps/v1': ['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet'],
  'batch/v1': ['Job', 'CronJob'],
  'networking.k8s.io/v1': ['Ingress'],
};

/** Other kinds of the same groups: they are read and left unchecked, but what is in no list is a kind that nobody serves. */
const others: Record<string, string[]> = {
  v1: [
    ...['Binding', 'ComponentStatus', 'Endpoints', 'Event', 'LimitRange', 'List', 'Node', 'PodTemplate'],
    ...['ReplicationController', 'ResourceQuota', 'ServiceAccount', 'Status'],
  ],
  'apps/v1': ['ControllerRevision'],
  'batch/v1': [],
  'networking.k8s.io/v1': ['IngressClass', 'IPAddress', 'NetworkPolicy', 'ServiceCIDR'],
};

/** Versions that are served no more, for these kinds, and since which release (kubernetes.io/docs/reference/using-api/deprecation-guide). */
const removed: Record<string, Record<string, string>> = {
  'extensions/v1beta1': { Deployment: '1.16', DaemonSet: '1.16', ReplicaSet: '1.16', Ingress: '1.22' },
  'apps/v1beta1': { Deployment: '1.16', StatefulSet: '1.16' },
  'apps/v1beta2': { Deployment: '1.16', DaemonSet: '1.16', ReplicaSet: '1.16', StatefulSet: '1.16' },
  'batch/v2alpha1': { CronJob: '1.21' },
  'batch/v1beta1': { CronJob: '1.25' },
  'networking.k8s.io/v1beta1': { Ingress: '1.22' },
};

const dates: Record<string, string> = {
  '1.16': '2019-09',
  '1.21': '2021-04',
  '1.22': '2021-08',
  '1.25': '2022-08',
};

/** What a document says it is. */
export type Kind =
  | { is: 'known'; type: string }
  | { is: 'list' }
  | { is: 'unchecked' }
  | { is: 'removed'; version: string; since: string; date: string; now: string }
  | { is: 'other-version'; now: string }
  | { is: 'no-such-kind'; suggestion: string };

const versionOf = (kind: string) => Object.keys(served).find((version) => served[version]!.includes(kind));

/** Which of the kinds that are checked a document is, or why it is none. */
export function kindOf({ apiVersion, kind }: Fields): Kind {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return { is: 'unchecked' };
  if (lookup(served, apiVersion)?.includes(kind)) return { is: 'known', type: kind };
  if (kind.endsWith('List') && (apiVersion === 'v1' || versionOf(kind.slice(0, -4)) === apiVersion))
    return { is: 'list' };
  const now = versionOf(kind);
  const since = lookup(lookup(removed, apiVersion) ?? {}, kind);
  if (since && now) return { is: 'removed', version: apiVersion, since, date: dates[since]!, now };
  const isBuiltIn =
    Object.hasOwn(served, apiVersion) ||
    Object.hasOwn(removed, apiVersion) ||
    !apiVersion.split('/')[0]!.includes('.');
  if (now && isBuiltIn) return { is: 'other-version', now };
  const kinds = [...(lookup(served, apiVersion) ?? []), ...(lookup(others, apiVersion) ?? [])];
  if (kinds.length === 0 || kinds.includes(kind)) return { is: 'unchecked' };
  const all = Object.values(served).flat();
  const same = all.find((each) => each.toLowerCase() === kind.toLowerCase().replace(/s$/, ''));
  return { is: 'no-such-kind', suggestion: same ?? kinds.join(', ') };
}
