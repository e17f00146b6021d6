/** What the client's types do not say, as `Type.field`. Sources: pkg/apis/{core,apps,batch,networking}/types.go of Kubernetes. */

/** Amounts such as `500m` and `1Gi`; the client has them as text. */
export const quantities = new Set([
  ...['ResourceRequirements', 'VolumeResourceRequirements'].flatMap((type) => [
    `${type}.limits`,
    `${type}.requests`,
  ]),
  ...['PersistentVolumeSpec.capacity', 'PodSpec.overhead', 'EmptyDirVolumeSource.sizeLimit'],
  'ResourceFieldSelector.divisor',
]);

const pull = 'Always IfNotPresent Never';
const restart = 'Always OnFailure Never';
const access = 'ReadWriteOnce ReadOnlyMany ReadWriteMany ReadWriteOncePod';
const secured = 'RuntimeDefault Localhost Unconfined';

/** The values that a field allows, in the order in which a message lists them. */
export const enums: Readonly<Record<string, string>> = {
  'Container.imagePullPolicy': pull,
  'Container.restartPolicy': restart,
  'Container.terminationMessagePolicy': 'File FallbackToLogsOnError',
  'EphemeralContainer.imagePullPolicy': pull,
  'ContainerPort.protocol': 'TCP UDP SCTP',
  'ContainerResizePolicy.resourceName': 'cpu memory',
  'ContainerResizePolicy.restartPolicy': 'NotRequired RestartContainer',
  'ImageVolumeSource.pullPolicy': pull,
  'HTTPGetAction.scheme': 'HTTP HTTPS',
  'PodSpec.restartPolicy': restart,
  'PodSpec.dnsPolicy': 'ClusterFirst ClusterFirstWithHostNet Default None',
  'PodSpec.preemptionPolicy': 'PreemptLowerPriority Never',
  'PodOS.name': 'linux windows',
  'VolumeMount.mountPropagation': 'None HostToContainer Bidirectional',
  'VolumeMount.recursiveReadOnly': 'Disabled IfPossible Enabled',
  'HostPathVolumeSource.type': 'DirectoryOrCreate Directory FileOrCreate File Socket CharDevice BlockDevice',
  'Toleration.operator': 'Exists Equal Lt Gt',
  'Toleration.effect': 'NoSchedule PreferNoSchedule NoExecute',
  'TopologySpreadConstraint.whenUnsatisfiable': 'DoNotSchedule ScheduleAnyway',
  'TopologySpreadConstraint.nodeAffinityPolicy': 'Honor Ignore',
  'TopologySpreadConstraint.nodeTaintsPolicy': 'Honor Ignore',
  'NodeSelectorRequirement.operator': 'In NotIn Exists DoesNotExist Gt Lt',
  'LabelSelectorRequirement.operator': 'In NotIn Exists DoesNotExist',
  'SeccompProfile.type': secured,
  'AppArmorProfile.type': secured,
  'SecurityContext.procMount': 'Default Unmasked',
  'PodSecurityContext.fsGroupChangePolicy': 'OnRootMismatch Always',
  'PodSecurityContext.supplementalGroupsPolicy': 'Merge Strict',
  'DeploymentStrategy.type': 'Recreate RollingUpdate',
  'DaemonSetUpdateStrategy.type': 'RollingUpdate OnDelete',
  'StatefulSetUpdateStrategy.type': 'RollingUpdate OnDelete',
  'StatefulSetSpec.podManagementPolicy': 'OrderedReady Parallel',
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted': 'Retain Delete',
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled': 'Retain Delete',
  'CronJobSpec.concurrencyPolicy': 'Allow Forbid Replace',
  'JobSpec.completionMode': 'NonIndexed Indexed',
  'JobSpec.podReplacementPolicy': 'TerminatingOrFailed Failed',
  'PodFailurePolicyRule.action': 'FailJob FailIndex Ignore Count',
  'PodFailurePolicyOnPodConditionsPattern.status': 'True False Unknown',
  'PodFailurePolicyOnExitCodesRequirement.operator': 'In NotIn',
  'ServiceSpec.type': 'ClusterIP NodePort LoadBalancer ExternalName',
  'ServiceSpec.sessionAffinity': 'ClientIP None',
  'ServiceSpec.externalTrafficPolicy': 'Cluster Local',
  'ServiceSpec.internalTrafficPolicy': 'Cluster Local',
  'ServiceSpec.ipFamilyPolicy': 'SingleStack PreferDualStack RequireDualStack',
  'ServiceSpec.ipFamilies': 'IPv4 IPv6',
  'ServiceSpec.trafficDistribution': 'PreferClose PreferSameZone PreferSameNode',
  'ServicePort.protocol': 'TCP UDP SCTP',
  'HTTPIngressPath.pathType': 'Exact ImplementationSpecific Prefix',
  'PersistentVolumeSpec.accessModes': access,
  'PersistentVolumeSpec.persistentVolumeReclaimPolicy': 'Delete Recycle Retain',
  'PersistentVolumeSpec.volumeMode': 'Block Filesystem',
  'PersistentVolumeClaimSpec.accessModes': access,
  'PersistentVolumeClaimSpec.volumeMode': 'Block Filesystem',
};

/** The server names the parent where this value is not allowed. */
export const namedByParent = new Set(['StatefulSetUpdateStrategy.type']);

/** The server leaves the item of the list out of the path. */
export const namedByList = new Set(['VolumeMount.mountPropagation']);

/** Lists whose items are values of an enum: the server names the list, not the item. */
export const enumLists = new Set([
  'PersistentVolumeSpec.accessModes',
  'PersistentVolumeClaimSpec.accessModes',
]);

/** Required by the client's types, though the server lets them be empty. */
export const notRequired = new Set([
  'HTTPHeader.value',
  'ISCSIVolumeSource.lun',
  'ISCSIPersistentVolumeSource.lun',
  'Sysctl.value',
  'EphemeralContainer.name',
  'HTTPIngressPath.backend',
  'HTTPIngressPath.pathType',
  'IngressBackend.service',
  'ContainerPort.containerPort',
  'ServicePort.port',
  'PodFailurePolicyOnPodConditionsPattern.status',
  // The rule about selectors says what to write.
  ...['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet'].map((kind) => `${kind}Spec.selector`),
  'ObjectFieldSelector.fieldPath',
]);

/** Required by the server, though the client's types let them be omitted. */
export const alsoRequired = new Set([
  'Container.image',
  'EphemeralContainer.image',
  'ConfigMapVolumeSource.name',
  'SecretVolumeSource.secretName',
  'ConfigMapKeySelector.name',
  'SecretKeySelector.name',
  'ConfigMapEnvSource.name',
  'SecretEnvSource.name',
  'SecretProjection.name',
  'ConfigMapProjection.name',
  'ExecAction.command',
  'PersistentVolumeSpec.capacity',
  'PersistentVolumeSpec.accessModes',
  'PersistentVolumeClaimSpec.accessModes',
  'ObjectFieldSelector.fieldPath',
  'VolumeNodeAffinity.required',
]);

/** Objects that are there for the server even where they are not written, so that it asks for what is required in them. */
export const alwaysThere = new Set([
  ...[
    'Pod',
    'Deployment',
    'ReplicaSet',
    'DaemonSet',
    'StatefulSet',
    'Job',
    'CronJob',
    'Service',
    'Ingress',
  ].map((kind) => `${kind}.spec`),
  ...['PersistentVolume.spec', 'PersistentVolumeClaim.spec', 'PodTemplateSpec.spec', 'JobTemplateSpec.spec'],
  ...[
    'DeploymentSpec.template',
    'ReplicaSetSpec.template',
    'DaemonSetSpec.template',
    'StatefulSetSpec.template',
  ],
  ...['JobSpec.template', 'CronJobSpec.jobTemplate', 'PersistentVolumeClaimTemplate.spec'],
]);
