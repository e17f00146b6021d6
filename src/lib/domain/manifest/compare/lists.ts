/** How lists compare: with keys (the merge keys of strategic merge patch), as sets, and else item by item. */
export interface KeyedList {
  keys: readonly string[];
  /** `env` only where one value uses another: `$(NAME)`. */
  order: 'free' | 'counts' | 'of-uses';
}

const by = (keys: string[], order: KeyedList['order'] = 'free'): KeyedList => ({ keys, order });
const inContainers: [string, KeyedList][] = ['Container', 'EphemeralContainer'].flatMap((type) => [
  [`${type}.env`, by(['name'], 'of-uses')],
  [`${type}.ports`, by(['containerPort', 'protocol'])],
  [`${type}.volumeDevices`, by(['devicePath'])],
  [`${type}.volumeMounts`, by(['mountPath'])],
]);

export const keyedLists: ReadonlyMap<string, KeyedList> = new Map([
  ...inContainers,
  ['ServiceSpec.ports', by(['port', 'protocol'])],
  ['ResourceRequirements.claims', by(['name'])],
  ['ObjectMeta.ownerReferences', by(['uid'])],
  ['PodSpec.containers', by(['name'])],
  ['PodSpec.ephemeralContainers', by(['name'])],
  ['PodSpec.hostAliases', by(['ip'])],
  ['PodSpec.imagePullSecrets', by(['name'])],
  ['PodSpec.initContainers', by(['name'], 'counts')],
  ['PodSpec.resourceClaims', by(['name'])],
  ['PodSpec.schedulingGates', by(['name'])],
  ['PodSpec.topologySpreadConstraints', by(['topologyKey', 'whenUnsatisfiable'])],
  ['PodSpec.volumes', by(['name'])],
]);

/** Lists whose order says nothing, though they have no keys. */
export const sets: ReadonlySet<string> = new Set([
  ...['IngressSpec.rules', 'IngressSpec.tls', 'IngressTLS.hosts', 'HTTPIngressRuleValue.paths'],
  ...['PodSpec.tolerations', 'LabelSelector.matchExpressions', 'LabelSelectorRequirement.values'],
  ...[
    'NodeSelectorTerm.matchExpressions',
    'NodeSelectorRequirement.values',
    'NodeSelector.nodeSelectorTerms',
  ],
  ...['PersistentVolumeClaimSpec.accessModes', 'PersistentVolumeSpec.accessModes', 'ObjectMeta.finalizers'],
  ...['Capabilities.add', 'Capabilities.drop', 'ConfigMapVolumeSource.items', 'SecretVolumeSource.items'],
  ...['ProjectedVolumeSource.sources', 'HTTPGetAction.httpHeaders', 'ServiceSpec.loadBalancerSourceRanges'],
  ...['ServiceSpec.externalIPs', 'StatefulSetSpec.volumeClaimTemplates'],
]);
