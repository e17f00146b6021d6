import { describe, expect, test } from 'vitest';
import { problemsOf } from '../testing/checked';

type Spec = Record<string, unknown>;

const container = (more: Spec = {}) => ({ name: 'c', image: 'nginx', ...more });
const pod = (spec: Spec = {}, metadata: Spec = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', ...metadata },
  spec: { containers: [container()], ...spec },
});
const podOf = (more: Spec) => pod({ containers: [container(more)] });
const template = (spec: Spec = {}, labels: Spec = { app: 'a' }) => ({
  metadata: { labels },
  spec: { containers: [container()], ...spec },
});
const workload = (kind: string, spec: Spec = {}, metadata: Spec = {}) => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'w', ...metadata },
  spec: { selector: { matchLabels: { app: 'a' } }, template: template(), ...spec },
});
const deployment = (spec: Spec = {}) => workload('Deployment', spec);
const job = (spec: Spec = {}, podSpec: Spec = {}) => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'j' },
  spec: { template: template({ restartPolicy: 'Never', ...podSpec }), ...spec },
});
const cronJob = (spec: Spec = {}, name = 'c') => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name },
  spec: { schedule: '* * * * *', jobTemplate: { spec: job().spec }, ...spec },
});
const service = (spec: Spec = {}, name = 's') => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name },
  spec: { ports: [{ port: 80 }], ...spec },
});
const ingressOf = (spec: Spec) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'i' },
  spec,
});
const backend = { service: { name: 's', port: { number: 80 } } };
const ingress = (path: Spec = {}, rule: Spec = {}) =>
  ingressOf({ rules: [{ ...rule, http: { paths: [{ path: '/', pathType: 'Prefix', backend, ...path }] } }] });
const volume = (spec: Spec = {}) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name: 'v' },
  spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/d' }, ...spec },
});
const claim = (spec: Spec = {}) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'v' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
});
const plain = (kind: string, more: Spec = {}, name = 'x') => ({
  apiVersion: 'v1',
  kind,
  metadata: { name },
  ...more,
});
const probe = (kind: string, more: Spec) => podOf({ [kind]: { tcpSocket: { port: 80 }, ...more } });

const first = 'spec.containers[0]';

/** A manifest for each rule that must be rejected, and the path that the API server names. */
const rejected: Record<string, [what: string, manifest: unknown, problem: string][]> = {
  names: [
    ['none', { ...pod(), metadata: {} }, 'metadata.name name-required'],
    ['no metadata', { ...pod(), metadata: undefined }, 'metadata.name name-required'],
    ['capitals', pod({}, { name: 'Web' }), 'metadata.name dns-subdomain'],
    ['an underscore', workload('Deployment', {}, { name: 'my_app' }), 'metadata.name dns-subdomain'],
    ['a dash at the end', pod({}, { name: 'web-' }), 'metadata.name dns-subdomain'],
    ['254 letters', pod({}, { name: 'a'.repeat(254) }), 'metadata.name dns-subdomain'],
    ['a digit before a Service', service({}, '1st'), 'metadata.name dns-1035-label'],
    ['a dot in a Service', service({}, 'a.b'), 'metadata.name dns-1035-label'],
    ['a dot in a Namespace', plain('Namespace', {}, 'a.b'), 'metadata.name dns-label'],
    ['53 letters in a CronJob', cronJob({}, 'a'.repeat(53)), 'metadata.name too-long'],
    ['a namespace with capitals', pod({}, { namespace: 'Dev' }), 'metadata.namespace dns-label'],
    [
      'a prefix with capitals',
      { ...pod(), metadata: { generateName: 'A-' } },
      'metadata.generateName dns-subdomain',
    ],
  ],
  labels: [
    ['a key with two slashes', pod({}, { labels: { 'a/b/c': 'x' } }), 'metadata.labels label-key'],
    ['a key with a space', pod({}, { labels: { 'a b': 'x' } }), 'metadata.labels label-key'],
    ['a long key', pod({}, { labels: { ['a'.repeat(64)]: 'x' } }), 'metadata.labels label-key'],
    ['a value with a space', pod({}, { labels: { a: 'x y' } }), 'metadata.labels label-value'],
    ['a long value', pod({}, { labels: { a: 'x'.repeat(64) } }), 'metadata.labels label-value'],
    ['a value that ends in a dash', pod({}, { labels: { a: 'x-' } }), 'metadata.labels label-value'],
    ['a number', pod({}, { labels: { a: 1 } }), 'metadata.labels[a] needs-quotes'],
    ['an annotation', pod({}, { annotations: { 'a b': 'x' } }), 'metadata.annotations label-key'],
    [
      'of a template',
      deployment({ template: template({}, { app: 'a', b: 'x y' }) }),
      'spec.template.labels label-value',
    ],
    ['of a node', pod({ nodeSelector: { disk: 's s' } }), 'spec.nodeSelector label-value'],
    ['that a Service selects', service({ selector: { app: 'a b' } }), 'spec.selector label-value'],
  ],
  containers: [
    ['none', pod({ containers: [] }), 'spec.containers required'],
    ['no spec', plain('Pod'), 'spec.containers required'],
    ['no name', pod({ containers: [{ image: 'a' }] }), `${first}.name required`],
    ['a name with capitals', podOf({ name: 'C' }), `${first}.name dns-label`],
    ['no image', pod({ containers: [{ name: 'a' }] }), `${first}.image required`],
    ['an image with spaces', podOf({ image: ' a' }), `${first}.image spaces-around`],
    ['names twice', pod({ containers: [container(), container()] }), 'spec.containers[1].name twin'],
    [
      'an init container of the same name',
      pod({ initContainers: [container()] }),
      'spec.initContainers[0].name twin',
    ],
    ['imagePullPolicy', podOf({ imagePullPolicy: 'always' }), `${first}.imagePullPolicy not-supported`],
    ['restartPolicy', pod({ restartPolicy: 'always' }), 'spec.restartPolicy not-supported'],
    ['dnsPolicy', pod({ dnsPolicy: 'clusterFirst' }), 'spec.dnsPolicy not-supported'],
    [
      'a probe of an init container',
      pod({ initContainers: [container({ name: 'i', livenessProbe: { exec: { command: ['a'] } } })] }),
      'spec.initContainers[0].livenessProbe not-in-init',
    ],
    [
      'the lifecycle of an init container',
      pod({ initContainers: [container({ name: 'i', lifecycle: { preStop: { sleep: { seconds: 1 } } } })] }),
      'spec.initContainers[0].lifecycle not-in-init',
    ],
    ['env without a name', podOf({ env: [{ value: 'a' }] }), `${first}.env[0].name required`],
    ['env with `=`', podOf({ env: [{ name: 'a=b' }] }), `${first}.env[0].name env-name`],
    ['env as a number', podOf({ env: [{ name: 'a', value: 1 }] }), `${first}.env[0].value needs-quotes`],
    [
      'env with two sources',
      podOf({ env: [{ name: 'a', value: 'b', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] }),
      `${first}.env[0].valueFrom value-and-value-from`,
    ],
    ['env from nowhere', podOf({ env: [{ name: 'a', valueFrom: {} }] }), `${first}.env[0].valueFrom one-of`],
    [
      'a field that is not there',
      podOf({ env: [{ name: 'a', valueFrom: { fieldRef: { fieldPath: 'spec.name' } } }] }),
      `${first}.env[0].valueFrom.fieldRef.fieldPath bad-field-path`,
    ],
    [
      'a key without its Secret',
      podOf({ env: [{ name: 'a', valueFrom: { secretKeyRef: { key: 'k' } } }] }),
      `${first}.env[0].valueFrom.secretKeyRef.name required`,
    ],
    [
      'privileged and not',
      podOf({ securityContext: { privileged: true, allowPrivilegeEscalation: false } }),
      `${first}.securityContext privileged`,
    ],
  ],
  ports: [
    ['0', podOf({ ports: [{ containerPort: 0 }] }), `${first}.ports[0].containerPort required`],
    ['none', podOf({ ports: [{ name: 'a' }] }), `${first}.ports[0].containerPort required`],
    ['65536', podOf({ ports: [{ containerPort: 65536 }] }), `${first}.ports[0].containerPort out-of-range`],
    ['text', podOf({ ports: [{ containerPort: '80' }] }), `${first}.ports[0].containerPort quoted-number`],
    [
      '16 letters',
      podOf({ ports: [{ containerPort: 1, name: 'abcdefghijklmnop' }] }),
      `${first}.ports[0].name port-name`,
    ],
    ['capitals', podOf({ ports: [{ containerPort: 1, name: 'HTTP' }] }), `${first}.ports[0].name port-name`],
    ['no letter', podOf({ ports: [{ containerPort: 1, name: '80' }] }), `${first}.ports[0].name port-name`],
    [
      'two dashes',
      podOf({ ports: [{ containerPort: 1, name: 'a--b' }] }),
      `${first}.ports[0].name port-name`,
    ],
    [
      'a name twice',
      podOf({
        ports: [
          { containerPort: 1, name: 'a' },
          { containerPort: 2, name: 'a' },
        ],
      }),
      `${first}.ports[1].name twin`,
    ],
    [
      'tcp',
      podOf({ ports: [{ containerPort: 1, protocol: 'tcp' }] }),
      `${first}.ports[0].protocol not-supported`,
    ],
    [
      'a host port twice',
      podOf({
        ports: [
          { containerPort: 1, hostPort: 5 },
          { containerPort: 2, hostPort: 5 },
        ],
      }),
      `${first}.ports[1].hostPort twin`,
    ],
  ],
  probes: [
    ['none', podOf({ livenessProbe: { periodSeconds: 1 } }), `${first}.livenessProbe one-of`],
    [
      'two',
      probe('livenessProbe', { exec: { command: ['a'] } }),
      `${first}.livenessProbe.tcpSocket only-one-of`,
    ],
    [
      'a negative number',
      probe('readinessProbe', { initialDelaySeconds: -1 }),
      `${first}.readinessProbe.initialDelaySeconds too-small`,
    ],
    [
      'liveness that succeeds twice',
      probe('livenessProbe', { successThreshold: 2 }),
      `${first}.livenessProbe.successThreshold must-be-one`,
    ],
    [
      'startup that succeeds twice',
      probe('startupProbe', { successThreshold: 2 }),
      `${first}.startupProbe.successThreshold must-be-one`,
    ],
    [
      'a scheme',
      podOf({ livenessProbe: { httpGet: { port: 1, scheme: 'http' } } }),
      `${first}.livenessProbe.httpGet.scheme not-supported`,
    ],
    [
      'no port',
      podOf({ livenessProbe: { httpGet: { path: '/' } } }),
      `${first}.livenessProbe.httpGet.port required`,
    ],
    [
      'a port of 0',
      podOf({ livenessProbe: { httpGet: { port: 0 } } }),
      `${first}.livenessProbe.httpGet.port out-of-range`,
    ],
    [
      'a port with capitals',
      podOf({ livenessProbe: { httpGet: { port: 'HTTP' } } }),
      `${first}.livenessProbe.httpGet.port port-name`,
    ],
    ['no command', podOf({ livenessProbe: { exec: {} } }), `${first}.livenessProbe.exec.command required`],
    ['a hook without a handler', podOf({ lifecycle: { preStop: {} } }), `${first}.lifecycle.preStop one-of`],
  ],
  volumes: [
    [
      'a mount of none',
      podOf({ volumeMounts: [{ name: 'v', mountPath: '/a' }] }),
      `${first}.volumeMounts[0].name no-volume`,
    ],
    [
      'a path twice',
      pod({
        volumes: [{ name: 'v' }],
        containers: [
          container({
            volumeMounts: [
              { name: 'v', mountPath: '/a' },
              { name: 'v', mountPath: '/a' },
            ],
          }),
        ],
      }),
      `${first}.volumeMounts[1].mountPath twin`,
    ],
    ['a name twice', pod({ volumes: [{ name: 'v' }, { name: 'v' }] }), 'spec.volumes[1].name twin'],
    [
      'two sources',
      pod({ volumes: [{ name: 'v', emptyDir: {}, hostPath: { path: '/' } }] }),
      'spec.volumes[0].hostPath only-one-of',
    ],
    [
      'no ConfigMap',
      pod({ volumes: [{ name: 'v', configMap: {} }] }),
      'spec.volumes[0].configMap.name required',
    ],
    [
      'a mode',
      pod({ volumes: [{ name: 'v', secret: { secretName: 's', defaultMode: 644 } }] }),
      'spec.volumes[0].secret.defaultMode out-of-range',
    ],
    [
      'a path back',
      pod({ volumes: [{ name: 'v', configMap: { name: 'c', items: [{ key: 'k', path: '../x' }] } }] }),
      'spec.volumes[0].configMap.items[0].path relative-path',
    ],
    [
      'a size',
      pod({ volumes: [{ name: 'v', emptyDir: { sizeLimit: '1gb' } }] }),
      'spec.volumes[0].emptyDir.sizeLimit bad-quantity',
    ],
  ],
  resources: [
    [
      'a unit in lower case',
      podOf({ resources: { limits: { memory: '1gi' } } }),
      `${first}.resources.limits[memory] bad-quantity`,
    ],
    [
      'two units',
      podOf({ resources: { limits: { cpu: '1e3m' } } }),
      `${first}.resources.limits[cpu] bad-quantity`,
    ],
    [
      'less than nothing',
      podOf({ resources: { limits: { cpu: '-1' } } }),
      `${first}.resources.limits[cpu] too-small`,
    ],
    [
      'more than the limit',
      podOf({ resources: { limits: { cpu: '100m' }, requests: { cpu: '0.2' } } }),
      `${first}.resources.requests request-over-limit`,
    ],
    [
      'an unknown one',
      podOf({ resources: { limits: { gpu: 1 } } }),
      `${first}.resources.limits[gpu] bad-resource`,
    ],
    [
      'a half of a device',
      podOf({ resources: { limits: { 'example.com/gpu': '0.5' } } }),
      `${first}.resources.limits[example.com/gpu] whole-number`,
    ],
    [
      'singular names',
      podOf({ resources: { request: { cpu: 1 } } }),
      `${first}.resources.request misspelt-field`,
    ],
  ],
  workloads: ['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet'].flatMap((kind) => [
    [
      `${kind} without a selector`,
      workload(kind, { selector: undefined }),
      'spec.selector selector-required',
    ],
    [`${kind} with an empty selector`, workload(kind, { selector: {} }), 'spec.selector empty-selector'],
    [
      `${kind} that selects others`,
      workload(kind, { template: template({}, { app: 'b' }) }),
      'spec.template.metadata.labels selector-mismatch',
    ],
    [
      `${kind} that ends`,
      workload(kind, { template: template({ restartPolicy: 'Never' }) }),
      'spec.template.spec.restartPolicy not-supported',
    ],
    [
      `${kind} without a template`,
      workload(kind, { template: undefined }),
      'spec.template.spec.containers required',
    ],
    [
      `${kind} with a template that is wrong`,
      workload(kind, { template: template({ containers: [{ name: 'a' }] }) }),
      'spec.template.spec.containers[0].image required',
    ],
  ]),
  Deployment: [
    [
      'Recreate with rollingUpdate',
      deployment({ strategy: { type: 'Recreate', rollingUpdate: {} } }),
      'spec.strategy.rollingUpdate no-rolling-update',
    ],
    [
      'a strategy in lower case',
      deployment({ strategy: { type: 'recreate' } }),
      'spec.strategy.type not-supported',
    ],
    [
      'a number as text',
      deployment({ strategy: { rollingUpdate: { maxSurge: '3' } } }),
      'spec.strategy.rollingUpdate.maxSurge number-or-percent',
    ],
    [
      'less than nothing',
      deployment({ strategy: { rollingUpdate: { maxSurge: -1 } } }),
      'spec.strategy.rollingUpdate.maxSurge too-small',
    ],
    [
      'more than all',
      deployment({ strategy: { rollingUpdate: { maxUnavailable: '101%' } } }),
      'spec.strategy.rollingUpdate.maxUnavailable over-hundred',
    ],
    [
      'nothing either way',
      deployment({ strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } }),
      'spec.strategy.rollingUpdate.maxUnavailable both-zero',
    ],
    [
      'too little time',
      deployment({ minReadySeconds: 60, progressDeadlineSeconds: 60 }),
      'spec.progressDeadlineSeconds progress-deadline',
    ],
    ['replicas as text', deployment({ replicas: '3' }), 'spec.replicas quoted-number'],
    ['replicas below 0', deployment({ replicas: -1 }), 'spec.replicas too-small'],
    ['replicas in parts', deployment({ replicas: 1.5 }), 'spec.replicas wrong-type'],
  ],
  DaemonSet: [
    [
      'a strategy',
      workload('DaemonSet', { updateStrategy: { type: 'Recreate' } }),
      'spec.updateStrategy.type not-supported',
    ],
    [
      'surge and unavailable',
      workload('DaemonSet', { updateStrategy: { rollingUpdate: { maxSurge: 1 } } }),
      'spec.updateStrategy.rollingUpdate.maxSurge surge-and-unavailable',
    ],
    ['replicas', workload('DaemonSet', { replicas: 3 }), 'spec.replicas unknown-field'],
  ],
  StatefulSet: [
    [
      'a policy',
      workload('StatefulSet', { podManagementPolicy: 'parallel' }),
      'spec.podManagementPolicy not-supported',
    ],
    [
      'a strategy',
      workload('StatefulSet', { updateStrategy: { type: 'Recreate' } }),
      'spec.updateStrategy not-supported',
    ],
    [
      'OnDelete with rollingUpdate',
      workload('StatefulSet', { updateStrategy: { type: 'OnDelete', rollingUpdate: {} } }),
      'spec.updateStrategy.rollingUpdate no-rolling-update',
    ],
    [
      'a partition',
      workload('StatefulSet', { updateStrategy: { rollingUpdate: { partition: -1 } } }),
      'spec.updateStrategy.rollingUpdate.partition too-small',
    ],
    [
      'a claim without size',
      workload('StatefulSet', {
        volumeClaimTemplates: [{ metadata: { name: 'd' }, spec: { accessModes: ['ReadWriteOnce'] } }],
      }),
      'spec.volumeClaimTemplates[0].spec.resources[storage] storage-required',
    ],
  ],
  Job: [
    [
      'restartPolicy omitted',
      job({ template: template() }),
      'spec.template.spec.restartPolicy job-restart-policy',
    ],
    [
      'restartPolicy Always',
      job({}, { restartPolicy: 'Always' }),
      'spec.template.spec.restartPolicy not-supported',
    ],
    ['completions', job({ completions: -1 }), 'spec.completions too-small'],
    ['parallelism', job({ parallelism: -1 }), 'spec.parallelism too-small'],
    ['backoffLimit', job({ backoffLimit: -1 }), 'spec.backoffLimit too-small'],
    ['a selector', job({ selector: { matchLabels: { app: 'a' } } }), 'spec.selector generated-selector'],
    ['indexes without a number', job({ completionMode: 'Indexed' }), 'spec.completions required'],
  ],
  CronJob: [
    ['no schedule', cronJob({ schedule: undefined }), 'spec.schedule required'],
    ['four fields', cronJob({ schedule: '* * * *' }), 'spec.schedule bad-schedule'],
    ['six fields', cronJob({ schedule: '0 * * * * *' }), 'spec.schedule bad-schedule'],
    ['minute 60', cronJob({ schedule: '60 * * * *' }), 'spec.schedule bad-schedule'],
    ['weekday 7', cronJob({ schedule: '0 0 * * 7' }), 'spec.schedule bad-schedule'],
    ['an unknown word', cronJob({ schedule: '@often' }), 'spec.schedule bad-schedule'],
    ['a time zone', cronJob({ schedule: 'TZ=UTC * * * * *' }), 'spec.schedule zone-in-schedule'],
    [
      'a policy in lower case',
      cronJob({ concurrencyPolicy: 'forbid' }),
      'spec.concurrencyPolicy not-supported',
    ],
    [
      'a deadline below 0',
      cronJob({ startingDeadlineSeconds: -1 }),
      'spec.startingDeadlineSeconds too-small',
    ],
    [
      'a selector',
      cronJob({ jobTemplate: { spec: { ...job().spec, selector: {} } } }),
      'spec.jobTemplate.spec.selector generated-selector',
    ],
    [
      'no jobTemplate',
      cronJob({ jobTemplate: undefined }),
      'spec.jobTemplate.spec.template.spec.containers required',
    ],
    [
      'restartPolicy omitted',
      cronJob({ jobTemplate: { spec: { template: template() } } }),
      'spec.jobTemplate.spec.template.spec.restartPolicy job-restart-policy',
    ],
  ],
  Service: [
    ['no ports', service({ ports: undefined }), 'spec.ports required'],
    [
      'ports without names',
      service({ ports: [{ port: 1 }, { port: 2 }] }),
      'spec.ports[0].name port-name-required',
    ],
    [
      'a port twice',
      service({
        ports: [
          { name: 'a', port: 1 },
          { name: 'b', port: 1 },
        ],
      }),
      'spec.ports[1] twin',
    ],
    ['port 0', service({ ports: [{ port: 0 }] }), 'spec.ports[0].port out-of-range'],
    [
      'targetPort',
      service({ ports: [{ port: 1, targetPort: 70000 }] }),
      'spec.ports[0].targetPort out-of-range',
    ],
    [
      'ExternalName without a name',
      service({ type: 'ExternalName' }),
      'spec.externalName external-name-required',
    ],
    [
      'a headless NodePort',
      service({ type: 'NodePort', clusterIP: 'None' }),
      'spec.clusterIPs[0] headless-outside',
    ],
    [
      'a headless LoadBalancer',
      service({ type: 'LoadBalancer', clusterIP: 'None' }),
      'spec.clusterIPs[0] headless-outside',
    ],
    ['clusterIP', service({ clusterIP: 'none' }), 'spec.clusterIPs[0] bad-address'],
    [
      'nodePort of a ClusterIP',
      service({ ports: [{ port: 80, nodePort: 30080 }] }),
      'spec.ports[0].nodePort no-node-port',
    ],
    [
      'nodePort 80',
      service({ type: 'NodePort', ports: [{ port: 80, nodePort: 80 }] }),
      'spec.ports[0].nodePort out-of-range',
    ],
    [
      'nodePort 32768',
      service({ type: 'NodePort', ports: [{ port: 80, nodePort: 32768 }] }),
      'spec.ports[0].nodePort out-of-range',
    ],
    ['a type in lower case', service({ type: 'nodePort' }), 'spec.type not-supported'],
    [
      'a policy for outside',
      service({ externalTrafficPolicy: 'Local' }),
      'spec.externalTrafficPolicy outside-only',
    ],
  ],
  Ingress: [
    ['nothing', ingressOf({}), 'spec ingress-empty'],
    [
      'no pathType',
      ingress({ pathType: undefined }),
      'spec.rules[0].http.paths[0].pathType path-type-required',
    ],
    [
      'a pathType in lower case',
      ingress({ pathType: 'prefix' }),
      'spec.rules[0].http.paths[0].pathType not-supported',
    ],
    ['a path without /', ingress({ path: 'a' }), 'spec.rules[0].http.paths[0].path absolute-path'],
    ['no path', ingress({ path: undefined }), 'spec.rules[0].http.paths[0].path absolute-path'],
    ['a host with a port', ingress({}, { host: 'a.b:80' }), 'spec.rules[0].host bad-host'],
    ['a host that is an address', ingress({}, { host: '10.0.0.1' }), 'spec.rules[0].host bad-host'],
    ['a star in the middle', ingress({}, { host: 'a.*.b' }), 'spec.rules[0].host bad-host'],
    ['no backend', ingress({ backend: undefined }), 'spec.rules[0].http.paths[0].backend backend-required'],
    [
      'no Service',
      ingress({ backend: { service: { port: { number: 1 } } } }),
      'spec.rules[0].http.paths[0].backend.service.name required',
    ],
    [
      'no port',
      ingress({ backend: { service: { name: 's' } } }),
      'spec.rules[0].http.paths[0].backend backend-port-required',
    ],
    [
      'two ports',
      ingress({ backend: { service: { name: 's', port: { name: 'a', number: 1 } } } }),
      'spec.rules[0].http.paths[0].backend only-one-of',
    ],
    [
      'the old form',
      ingress({ backend: { serviceName: 's', servicePort: 80 } }),
      'spec.rules[0].http.paths[0].backend.servicePort unknown-field',
    ],
  ],
  storage: [
    ['a claim without modes', claim({ accessModes: [] }), 'spec.accessModes required'],
    ['a claim without size', claim({ resources: {} }), 'spec.resources[storage] storage-required'],
    ['a mode', claim({ accessModes: ['RWO'] }), 'spec.accessModes not-supported'],
    ['a volume without size', volume({ capacity: undefined }), 'spec.capacity required'],
    ['a volume of no kind', volume({ hostPath: undefined }), 'spec volume-source-required'],
    ['a volume of two kinds', volume({ nfs: { server: 'a', path: '/' } }), 'spec.nfs only-one-of'],
    [
      'a local volume anywhere',
      volume({ hostPath: undefined, local: { path: '/d' } }),
      'spec.nodeAffinity local-affinity',
    ],
    ['a key of a ConfigMap', plain('ConfigMap', { data: { 'a b': 'c' } }), 'data[a b] config-key'],
    ['a number in a ConfigMap', plain('ConfigMap', { data: { a: 1 } }), 'data[a] needs-quotes'],
    ['text in a Secret', plain('Secret', { data: { a: 'not base64' } }), 'data[a] wrong-type'],
    [
      'a Secret without its key',
      plain('Secret', { type: 'kubernetes.io/tls', data: { 'tls.crt': 'QQ==' } }),
      'data[tls.key] secret-key',
    ],
  ],
  scheduling: [
    [
      'Exists with a value',
      pod({ tolerations: [{ key: 'a', operator: 'Exists', value: 'b' }] }),
      'spec.tolerations[0].operator no-toleration-value',
    ],
    [
      'seconds without NoExecute',
      pod({ tolerations: [{ key: 'a', tolerationSeconds: 5 }] }),
      'spec.tolerations[0].effect toleration-seconds',
    ],
    [
      'In without values',
      deployment({ selector: { matchExpressions: [{ key: 'app', operator: 'In' }] } }),
      'spec.selector.matchExpressions[0].values values-required',
    ],
    [
      'Exists with values',
      deployment({ selector: { matchExpressions: [{ key: 'app', operator: 'Exists', values: ['a'] }] } }),
      'spec.selector.matchExpressions[0].values no-values',
    ],
  ],
};

describe.each(Object.entries(rejected))('%s', (_, cases) => {
  test.each(cases)('%s is rejected', (_what, manifest, problem) => {
    expect(problemsOf(manifest)).toContain(problem);
  });
});

test.each([
  ['a pod', pod()],
  ['a Deployment', deployment()],
  ['a DaemonSet', workload('DaemonSet')],
  [
    'a DaemonSet with OnDelete and rollingUpdate',
    workload('DaemonSet', { updateStrategy: { type: 'OnDelete', rollingUpdate: { maxUnavailable: 1 } } }),
  ],
  [
    'surge in a DaemonSet',
    workload('DaemonSet', { updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } }),
  ],
  [
    'a StatefulSet that mounts its claim',
    workload('StatefulSet', {
      template: template({ containers: [container({ volumeMounts: [{ name: 'd', mountPath: '/d' }] })] }),
      volumeClaimTemplates: [{ metadata: { name: 'd' }, spec: claim().spec }],
    }),
  ],
  ['a Job', job()],
  ['a Job with its own selector', job({ manualSelector: true, selector: { matchLabels: { app: 'a' } } })],
  ['a CronJob', cronJob()],
  ['names of months and days', cronJob({ schedule: '0 9-17/2 ? JAN-mar MON,fri' })],
  ['every hour', cronJob({ schedule: '@every 1h30m' })],
  ['a Service', service()],
  ['a headless Service without ports', service({ ports: undefined, clusterIP: 'None' })],
  ['an ExternalName', service({ ports: undefined, type: 'ExternalName', externalName: 'a.b.' })],
  ['an address of version 6', service({ clusterIP: 'fd00::1' })],
  ['an Ingress', ingress()],
  ['an Ingress with a wildcard', ingress({}, { host: '*.a.b' })],
  ['a volume', volume()],
  ['a claim', claim()],
  [
    'the mount of a sidecar with a probe',
    pod({
      initContainers: [
        container({ name: 's', restartPolicy: 'Always', readinessProbe: { grpc: { port: 1 } } }),
      ],
    }),
  ],
  ['requests above nothing', podOf({ resources: { requests: { cpu: 4, memory: '1Gi' } } })],
  [
    'equal amounts in other units',
    podOf({
      resources: { requests: { cpu: '0.5', memory: '1Gi' }, limits: { cpu: '500m', memory: '1024Mi' } },
    }),
  ],
  ['a device with its limit', podOf({ resources: { limits: { 'nvidia.com/gpu': 1 } } })],
  ['an empty label', pod({}, { labels: { a: '' } })],
  ['nothing where lists may be', pod({ volumes: null, initContainers: null })],
])('%s is accepted', (_, manifest) => {
  expect(problemsOf(manifest)).toEqual([]);
});
