import type { Fields } from '../read/convert';
import { fieldsOf } from '../schema/types';

/** A value that Kubernetes puts in where a field is omitted; `undefined` where it puts in none. */
export interface Default {
  field: string;
  value: (object: Fields) => unknown;
  /**
   * Whether an author who omits the field means the default, so that another value is another answer. Else the field is tuning, such as
   * a history limit, which an answer may set as it likes.
   */
  isMeant: boolean;
}

const meant = (field: string, value: unknown): Default => ({ field, value: () => value, isMeant: true });
const tuning = (field: string, value: unknown): Default => ({ field, value: () => value, isMeant: false });
const computed = (field: string, value: (object: Fields) => unknown, isMeant = true): Default => ({
  field,
  value,
  isMeant,
});

const isMissing = (value: unknown) => value === undefined || value === null;

/** `Always` for no tag and for `latest`; a digest is a tag. */
function pullPolicy({ image }: Fields): unknown {
  const name = typeof image === 'string' ? image.slice(image.lastIndexOf('/') + 1) : '';
  if (name.includes('@')) return 'IfNotPresent';
  const [, tag = 'latest'] = name.split(':');
  return tag === 'latest' ? 'Always' : 'IfNotPresent';
}

const rolling = (type: unknown) => isMissing(type) || type === 'RollingUpdate';
const hasSource = (volume: Fields) =>
  Object.keys(volume).some(
    (name) => name !== 'name' && fieldsOf('Volume')?.has(name) && !isMissing(volume[name]),
  );

const replicas = meant('replicas', 1);
const history = tuning('revisionHistoryLimit', 10);
const mode = tuning('defaultMode', 0o644);
const rollingUpdate = computed('rollingUpdate', ({ type }) => (rolling(type) ? {} : undefined), false);

/** By type. Sources: pkg/apis/{core,apps,batch}/v1/defaults.go of Kubernetes. */
export const defaults: Readonly<Record<string, readonly Default[]>> = {
  PodSpec: [
    meant('restartPolicy', 'Always'),
    tuning('dnsPolicy', 'ClusterFirst'),
    tuning('terminationGracePeriodSeconds', 30),
    tuning('schedulerName', 'default-scheduler'),
    tuning('enableServiceLinks', true),
  ],
  Container: [
    computed('imagePullPolicy', pullPolicy, false),
    tuning('terminationMessagePath', '/dev/termination-log'),
    tuning('terminationMessagePolicy', 'File'),
  ],
  ResourceRequirements: [
    // Limits are requests where none are given.
    computed('requests', ({ limits, requests }) => (isMissing(requests) ? limits : undefined), false),
  ],
  ContainerPort: [meant('protocol', 'TCP')],
  Probe: [
    tuning('timeoutSeconds', 1),
    tuning('periodSeconds', 10),
    tuning('successThreshold', 1),
    tuning('failureThreshold', 3),
  ],
  HTTPGetAction: [meant('path', '/'), meant('scheme', 'HTTP')],
  GRPCAction: [meant('service', '')],
  Volume: [computed('emptyDir', (volume) => (hasSource(volume) ? undefined : {}))],
  ConfigMapVolumeSource: [mode],
  SecretVolumeSource: [mode],
  ProjectedVolumeSource: [mode],
  DownwardAPIVolumeSource: [mode],
  ObjectFieldSelector: [tuning('apiVersion', 'v1')],
  Toleration: [meant('operator', 'Equal')],
  DeploymentSpec: [replicas, history, tuning('progressDeadlineSeconds', 600), meant('strategy', {})],
  DeploymentStrategy: [meant('type', 'RollingUpdate'), rollingUpdate],
  RollingUpdateDeployment: [tuning('maxSurge', '25%'), tuning('maxUnavailable', '25%')],
  ReplicaSetSpec: [replicas],
  DaemonSetSpec: [history, meant('updateStrategy', {})],
  DaemonSetUpdateStrategy: [meant('type', 'RollingUpdate'), rollingUpdate],
  RollingUpdateDaemonSet: [tuning('maxSurge', 0), tuning('maxUnavailable', 1)],
  StatefulSetSpec: [
    replicas,
    history,
    meant('podManagementPolicy', 'OrderedReady'),
    meant('updateStrategy', {}),
  ],
  StatefulSetUpdateStrategy: [meant('type', 'RollingUpdate'), rollingUpdate],
  RollingUpdateStatefulSetStrategy: [tuning('partition', 0)],
  JobSpec: [
    // Only where both are omitted: with `parallelism` alone the Job is a work queue.
    computed('completions', ({ parallelism }) => (isMissing(parallelism) ? 1 : undefined)),
    meant('parallelism', 1),
    tuning('backoffLimit', 6),
    meant('completionMode', 'NonIndexed'),
  ],
  CronJobSpec: [
    meant('concurrencyPolicy', 'Allow'),
    tuning('successfulJobsHistoryLimit', 3),
    tuning('failedJobsHistoryLimit', 1),
  ],
  ServiceSpec: [
    meant('type', 'ClusterIP'),
    tuning('sessionAffinity', 'None'),
    tuning('internalTrafficPolicy', 'Cluster'),
    computed(
      'externalTrafficPolicy',
      ({ type }) => (type === 'NodePort' || type === 'LoadBalancer' ? 'Cluster' : undefined),
      false,
    ),
    computed(
      'allocateLoadBalancerNodePorts',
      ({ type }) => (type === 'LoadBalancer' ? true : undefined),
      false,
    ),
  ],
  ServicePort: [meant('protocol', 'TCP'), computed('targetPort', ({ port }) => port)],
  PersistentVolumeSpec: [
    tuning('persistentVolumeReclaimPolicy', 'Retain'),
    tuning('volumeMode', 'Filesystem'),
  ],
  PersistentVolumeClaimSpec: [tuning('volumeMode', 'Filesystem')],
  Secret: [tuning('type', 'Opaque')],
};
