import { describe, expect, test } from 'vitest';
import { checkOf, problemsOf } from '../testing/checked';

type Spec = Record<string, unknown>;

const container = (more: Spec = {}) => ({ name: 'c', image: 'nginx', ...more });
const of = (apiVersion: string, kind: string, spec: Spec, metadata: Spec = {}) => ({
  apiVersion,
  kind,
  metadata: { name: 'x', ...metadata },
  spec,
});
const pod = (spec: Spec = {}, metadata: Spec = {}) =>
  of('v1', 'Pod', { containers: [container()], ...spec }, metadata);
const podOf = (more: Spec, spec: Spec = {}) => pod({ ...spec, containers: [container(more)] });
const template = (spec: Spec = {}) => ({
  metadata: { labels: { app: 'a' } },
  spec: { containers: [container()], ...spec },
});
const workload = (kind: string, spec: Spec = {}, metadata: Spec = {}) =>
  of('apps/v1', kind, { selector: { matchLabels: { app: 'a' } }, template: template(), ...spec }, metadata);
const job = (spec: Spec = {}) =>
  of('batch/v1', 'Job', { template: template({ restartPolicy: 'Never' }), ...spec });
const service = (spec: Spec) => of('v1', 'Service', { ports: [{ port: 80 }], ...spec });
const ingress = (spec: Spec, metadata: Spec = {}) =>
  of(
    'networking.k8s.io/v1',
    'Ingress',
    { defaultBackend: { service: { name: 's', port: { number: 80 } } }, ...spec },
    metadata,
  );
const volume = (spec: Spec) =>
  of('v1', 'PersistentVolume', { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], ...spec });
const withVolume = (source: Spec) => pod({ volumes: [{ name: 'v', ...source }] });
const plain = (kind: string, more: Spec, metadata: Spec = {}) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'x', ...metadata },
  ...more,
});
const mount = (more: Spec, of: Spec = {}) =>
  podOf({ ...of, volumeMounts: [{ name: 'v', mountPath: '/a', ...more }] }, { volumes: [{ name: 'v' }] });
const spread = (more: Spec) => ({
  maxSkew: 1,
  topologyKey: 'zone',
  whenUnsatisfiable: 'DoNotSchedule',
  labelSelector: {},
  ...more,
});
const downward = (item: Spec) => withVolume({ downwardAPI: { items: [{ path: 'a', ...item }] } });
const nodeAffinity = (term: Spec) => ({
  affinity: {
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } },
  },
});
const failure = (rule: Spec, more: Spec = {}) =>
  job({ podFailurePolicy: { rules: [{ action: 'FailJob', ...rule }] }, ...more });

const first = 'spec.containers[0]';
const nameRef = { fieldPath: 'metadata.name' };
const required =
  'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]';

/** A manifest for each rule that must be rejected, and the path that the API server names. */
const rejected: Record<string, [what: string, manifest: unknown, problem: string][]> = {
  metadata: [
    ['a StatefulSet with a dot', workload('StatefulSet', {}, { name: 'a.b' }), 'metadata.name dns-label'],
    ['a finalizer without a domain', pod({}, { finalizers: ['mine'] }), 'metadata.finalizers[0] finalizer'],
    [
      'a long name of an indexed Job',
      { ...job({ completionMode: 'Indexed', completions: 10 }), metadata: { name: 'a'.repeat(62) } },
      'metadata.name dns-label',
    ],
  ],
  pods: [
    [
      'an alias',
      pod({ hostAliases: [{ ip: '10.0.0.1', hostnames: ['A'] }] }),
      'spec.hostAliases[0].hostnames[0] dns-subdomain',
    ],
    ['an address', pod({ hostAliases: [{ ip: '10.0.0' }] }), 'spec.hostAliases[0].ip bad-address'],
    ['no configuration of names', pod({ dnsPolicy: 'None' }), 'spec.dnsConfig required'],
    ['no nameservers', pod({ dnsPolicy: 'None', dnsConfig: {} }), 'spec.dnsConfig.nameservers required'],
    [
      'four nameservers',
      pod({ dnsConfig: { nameservers: ['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4'] } }),
      'spec.dnsConfig.nameservers too-many',
    ],
    [
      'a nameserver',
      pod({ dnsConfig: { nameservers: ['dns'] } }),
      'spec.dnsConfig.nameservers[0] bad-address',
    ],
    ['a domain', pod({ dnsConfig: { searches: ['A b'] } }), 'spec.dnsConfig.searches[0] search-domain'],
    ['an option', pod({ dnsConfig: { options: [{ value: '2' }] } }), 'spec.dnsConfig.options[0] required'],
    ['a class of priority', pod({ priorityClassName: 'High' }), 'spec.priorityClassName dns-subdomain'],
    ['a class of runtime', pod({ runtimeClassName: 'gVisor_1' }), 'spec.runtimeClassName dns-subdomain'],
    [
      'a gate',
      pod({ readinessGates: [{ conditionType: 'a b' }] }),
      'spec.readinessGates[0].conditionType label-key',
    ],
    ['a node and a gate', pod({ nodeName: 'n', schedulingGates: [{ name: 'g' }] }), 'spec.nodeName not-with'],
    [
      'a gate twice',
      pod({ schedulingGates: [{ name: 'g' }, { name: 'g' }] }),
      'spec.schedulingGates[1] twin',
    ],
    [
      'one list of processes for two',
      pod({ shareProcessNamespace: true, hostPID: true }),
      'spec.securityContext.shareProcessNamespace not-with',
    ],
  ],
  security: [
    [
      'a profile without its file',
      pod({ securityContext: { seccompProfile: { type: 'Localhost' } } }),
      'spec.securityContext.seccompProfile.localhostProfile required',
    ],
    [
      'a file without its profile',
      podOf({ securityContext: { appArmorProfile: { type: 'RuntimeDefault', localhostProfile: 'a' } } }),
      `${first}.securityContext.appArmorProfile.localhostProfile only-with`,
    ],
    [
      'a sysctl',
      pod({ securityContext: { sysctls: [{ name: 'A b', value: '1' }] } }),
      'spec.securityContext.sysctls[0].name sysctl',
    ],
    [
      'a group',
      pod({ securityContext: { supplementalGroups: [-1] } }),
      'spec.securityContext.supplementalGroups[0] out-of-range',
    ],
    [
      'a user',
      podOf({ securityContext: { runAsUser: -1 } }),
      `${first}.securityContext.runAsUser out-of-range`,
    ],
    [
      'the right to do everything',
      podOf({
        securityContext: { allowPrivilegeEscalation: false, capabilities: { add: ['CAP_SYS_ADMIN'] } },
      }),
      `${first}.securityContext not-with`,
    ],
  ],
  scheduling: [
    ['a key', pod({ tolerations: [{ key: 'a b' }] }), 'spec.tolerations[0].key label-key'],
    [
      'a value',
      pod({ tolerations: [{ key: 'a', value: 'b c' }] }),
      'spec.tolerations[0].operator label-value',
    ],
    [
      'domains that need not be there',
      pod({ topologySpreadConstraints: [spread({ minDomains: 2, whenUnsatisfiable: 'ScheduleAnyway' })] }),
      'spec.topologySpreadConstraints[0].minDomains only-with',
    ],
    [
      'keys without a selector',
      pod({ topologySpreadConstraints: [spread({ matchLabelKeys: ['a'], labelSelector: undefined })] }),
      'spec.topologySpreadConstraints[0].matchLabelKeys only-with',
    ],
    [
      'a constraint twice',
      pod({ topologySpreadConstraints: [spread({}), spread({ maxSkew: 2 })] }),
      'spec.topologySpreadConstraints[0].{topologyKey, whenUnsatisfiable} twin',
    ],
    [
      'a label of nodes',
      pod(nodeAffinity({ matchExpressions: [{ key: 'a', operator: 'In', values: ['b c'] }] })),
      `${required}.matchExpressions[0].values[0] label-value`,
    ],
    [
      'a field of nodes',
      pod(nodeAffinity({ matchFields: [{ key: 'spec.name', operator: 'In', values: ['a'] }] })),
      `${required}.matchFields[0].key not-supported`,
    ],
    [
      'two nodes by name',
      pod(nodeAffinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['a', 'b'] }] })),
      `${required}.matchFields[0].values no-values`,
    ],
    [
      'a key of nodes',
      pod({
        affinity: {
          podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'a b' }] },
        },
      }),
      'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey label-key',
    ],
  ],
  containers: [
    [
      'a prefix',
      podOf({ envFrom: [{ prefix: 'a=', secretRef: { name: 's' } }] }),
      `${first}.envFrom[0].prefix env-name`,
    ],
    ['no source of variables', podOf({ envFrom: [{}] }), `${first}.envFrom one-of`],
    [
      'two sources of variables',
      podOf({ envFrom: [{ secretRef: { name: 's' }, configMapRef: { name: 's' } }] }),
      `${first}.envFrom only-one-of`,
    ],
    [
      'two sources of a variable',
      podOf({
        env: [{ name: 'a', valueFrom: { fieldRef: nameRef, secretKeyRef: { name: 's', key: 'k' } } }],
      }),
      `${first}.env[0].valueFrom only-one-of`,
    ],
    [
      'a header',
      podOf({ livenessProbe: { httpGet: { port: 1, httpHeaders: [{ name: 'a b', value: 'c' }] } } }),
      `${first}.livenessProbe.httpGet.httpHeaders header-name`,
    ],
    [
      'a pause longer than the end',
      podOf({ lifecycle: { preStop: { sleep: { seconds: 31 } } } }),
      `${first}.lifecycle.preStop.sleep out-of-range`,
    ],
    ['a path back', mount({ subPath: '../a' }), `${first}.volumeMounts.subPath relative-path`],
    [
      'a path that expands',
      mount({ subPathExpr: '/$(A)' }),
      `${first}.volumeMounts.subPathExpr relative-path`,
    ],
    [
      'both paths',
      mount({ subPath: 'a', subPathExpr: 'b' }),
      `${first}.volumeMounts[0].subPathExpr only-one-of`,
    ],
    [
      'mounts for all',
      mount({ mountPropagation: 'Bidirectional' }),
      `${first}.volumeMounts.mountPropagation only-with`,
    ],
    [
      'mounts for some',
      mount({ mountPropagation: 'Both' }),
      `${first}.volumeMounts.mountPropagation not-supported`,
    ],
    [
      'a device of no disk',
      podOf({ volumeDevices: [{ name: 'v', devicePath: '/d' }] }, { volumes: [{ name: 'v' }] }),
      `${first}.volumeDevices[0].name only-with`,
    ],
    [
      'what is resized',
      podOf({ resizePolicy: [{ resourceName: 'disk', restartPolicy: 'NotRequired' }] }),
      `${first}.resizePolicy[0].resourceName not-supported`,
    ],
  ],
  volumes: [
    [
      'the second source in the order of the server',
      withVolume({ hostPath: { path: '/' }, emptyDir: {} }),
      'spec.volumes[0].hostPath only-one-of',
    ],
    [
      'two sources of a part',
      withVolume({ projected: { sources: [{ secret: { name: 'a' }, configMap: { name: 'b' } }] } }),
      'spec.volumes[0].projected.sources[0] only-one-of',
    ],
    [
      'a token for a minute',
      withVolume({ projected: { sources: [{ serviceAccountToken: { path: 'a', expirationSeconds: 60 } }] } }),
      'spec.volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds out-of-range',
    ],
    ['a file from nowhere', downward({}), 'spec.volumes[0].downwardAPI one-of'],
    [
      'a file from two fields',
      downward({ fieldRef: nameRef, resourceFieldRef: { containerName: 'c', resource: 'limits.cpu' } }),
      'spec.volumes[0].downwardAPI only-one-of',
    ],
    [
      'a file of a field that is not there',
      downward({ fieldRef: { fieldPath: 'status.podIP' } }),
      'spec.volumes[0].downwardAPI.fieldRef.fieldPath bad-field-path',
    ],
    [
      'the limit of nobody',
      downward({ resourceFieldRef: { resource: 'limits.cpu' } }),
      'spec.volumes[0].downwardAPI.resourceFieldRef.containerName required',
    ],
    ['a mode', downward({ fieldRef: nameRef, mode: 1000 }), 'spec.volumes[0].downwardAPI.mode out-of-range'],
    [
      'a size below 0',
      withVolume({ emptyDir: { sizeLimit: '-1Gi' } }),
      'spec.volumes[0].emptyDir.sizeLimit too-small',
    ],
    [
      'the whole disk to wipe',
      volume({ hostPath: { path: '/' }, persistentVolumeReclaimPolicy: 'Recycle' }),
      'spec.persistentVolumeReclaimPolicy not-with',
    ],
    [
      'nodes without terms',
      volume({ local: { path: '/d' }, nodeAffinity: {} }),
      'spec.nodeAffinity.required required',
    ],
    [
      'a disk that several write to',
      workload('Deployment', {
        replicas: 2,
        template: template({ volumes: [{ name: 'v', gcePersistentDisk: { pdName: 'd' } }] }),
      }),
      'spec.template.spec.volumes[0].gcePersistentDisk.readOnly only-with',
    ],
  ],
  data: [
    ['a key in both', plain('ConfigMap', { data: { a: 'b' }, binaryData: { a: 'QQ==' } }), 'data[a] twin'],
    ['a key as text', plain('Secret', { stringData: { 'a b': 'c' } }), 'data[a b] config-key'],
    [
      'a token of nobody',
      plain('Secret', { type: 'kubernetes.io/service-account-token' }),
      'metadata.annotations[kubernetes.io/service-account.name] secret-key',
    ],
    [
      'a login that is no JSON',
      plain('Secret', {
        type: 'kubernetes.io/dockerconfigjson',
        stringData: { '.dockerconfigjson': '<base64>' },
      }),
      'data[.dockerconfigjson] not-json',
    ],
  ],
  Service: [
    [
      'ExternalName and None',
      service({ type: 'ExternalName', externalName: 'a', clusterIP: 'None' }),
      'spec.clusterIPs no-cluster-ip',
    ],
    [
      'ExternalName with families',
      service({ type: 'ExternalName', externalName: 'a', ipFamilies: ['IPv4'] }),
      'spec.ipFamilies not-with',
    ],
    [
      'the port of the kubelet',
      service({ type: 'LoadBalancer', ports: [{ port: 10250 }] }),
      'spec.ports[0] not-with',
    ],
    [
      'a protocol',
      service({ ports: [{ port: 80, appProtocol: 'a b' }] }),
      'spec.ports[0].appProtocol label-key',
    ],
    ['an address of itself', service({ externalIPs: ['127.0.0.1'] }), 'spec.externalIPs[0] bad-address'],
    [
      'ranges',
      service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0/33'] }),
      'spec.LoadBalancerSourceRanges[0] bad-range',
    ],
    [
      'ranges inside',
      service({ loadBalancerSourceRanges: ['10.0.0.0/8'] }),
      'spec.LoadBalancerSourceRanges load-balancer-only',
    ],
    ['a check inside', service({ healthCheckNodePort: 30000 }), 'spec.healthCheckNodePort only-with'],
    [
      'a day and more',
      service({
        sessionAffinity: 'ClientIP',
        sessionAffinityConfig: { clientIP: { timeoutSeconds: 86401 } },
      }),
      'spec.sessionAffinityConfig.clientIP.timeoutSeconds out-of-range',
    ],
    ['a family twice', service({ ipFamilies: ['IPv4', 'IPv4'] }), 'spec.ipFamilies[1] twin'],
    [
      'two families in one stack',
      service({ ipFamilies: ['IPv4', 'IPv6'], ipFamilyPolicy: 'SingleStack' }),
      'spec.ipFamilyPolicy not-with',
    ],
    ['a way', service({ trafficDistribution: 'Close' }), 'spec.trafficDistribution not-supported'],
  ],
  Ingress: [
    [
      'two classes',
      ingress({ ingressClassName: 'a' }, { annotations: { 'kubernetes.io/ingress.class': 'b' } }),
      'annotations.kubernetes.io/ingress.class not-with',
    ],
  ],
  workloads: [
    [
      'nobody to replace',
      workload('StatefulSet', { updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } }),
      'spec.updateStrategy.rollingUpdate.maxUnavailable must-be-positive',
    ],
    [
      'success of what has no indexes',
      job({ successPolicy: { rules: [{ succeededCount: 1 }] } }),
      'spec.successPolicy indexed-only',
    ],
    [
      'failures of indexes without their limit',
      job({ maxFailedIndexes: 1 }),
      'spec.backoffLimitPerIndex required',
    ],
    ['a rule about nothing', failure({}), 'spec.podFailurePolicy.rules[0] one-of'],
    [
      'a code of success',
      failure({ onExitCodes: { operator: 'In', values: [0] } }),
      'spec.podFailurePolicy.rules[0].onExitCodes.values[0] not-with',
    ],
    [
      'a container that is not there',
      failure({ onExitCodes: { operator: 'In', values: [1], containerName: 'd' } }),
      'spec.podFailurePolicy.rules[0].onExitCodes.containerName no-container',
    ],
    [
      'an index to fail',
      failure({ action: 'FailIndex', onExitCodes: { operator: 'In', values: [1] } }),
      'spec.podFailurePolicy.rules[0].action only-with',
    ],
    [
      'replacements before the end',
      failure(
        { onExitCodes: { operator: 'In', values: [1] } },
        { podReplacementPolicy: 'TerminatingOrFailed' },
      ),
      'spec.podReplacementPolicy not-supported',
    ],
  ],
};

describe.each(Object.entries(rejected))('%s', (_, cases) => {
  test.each(cases)('%s is rejected', (_what, manifest, problem) => {
    expect(problemsOf(manifest)).toEqual([problem]);
  });
});

test.each([
  [
    'an image with spaces in a template',
    workload('Deployment', { template: template({ containers: [container({ image: 'nginx ' })] }) }),
  ],
  ['an address as a host of TLS', ingress({ tls: [{ hosts: ['10.0.0.1'] }] })],
  [
    'the same class twice',
    ingress({ ingressClassName: 'a' }, { annotations: { 'kubernetes.io/ingress.class': 'a' } }),
  ],
  ['a finalizer with a domain', pod({}, { finalizers: ['a.b/c', 'orphan'] })],
  [
    'a preferred label of nodes',
    pod({
      affinity: {
        nodeAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 1, preference: { matchExpressions: [{ key: 'a', operator: 'In', values: ['b c'] }] } },
          ],
        },
      },
    }),
  ],
  ['a root domain', pod({ dnsConfig: { searches: ['.', '_sip._tcp.a.b.'] } })],
  [
    'privileged mounts for all',
    mount({ mountPropagation: 'Bidirectional' }, { securityContext: { privileged: true } }),
  ],
  [
    'a login',
    plain('Secret', { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': 'e30=' } }),
  ],
  ['a range with spaces', service({ type: 'LoadBalancer', loadBalancerSourceRanges: [' 10.0.0.0/8 '] })],
])('%s is accepted', (_, manifest) => {
  expect(problemsOf(manifest)).toEqual([]);
});

test.each([
  [
    'a part of a byte',
    podOf({ resources: { limits: { memory: '100m' } } }),
    `${first}.resources.limits[memory]`,
  ],
  ['what the cluster wrote', pod({}, { resourceVersion: '42' }), 'metadata.resourceVersion'],
])('%s is accepted with a warning', (_, manifest, path) => {
  const { verdict, warnings } = checkOf(manifest);
  expect(verdict).toBe('ok');
  expect(warnings).toMatchObject([{ path }]);
});
