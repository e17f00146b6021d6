/** A kind of resource, as the API server lists it (`kubectl api-resources`, v1.36). */
export interface Kind {
  /** Plural, in lower case: the name by which a kind is known. */
  plural: string;
  /** `''` for the core group. */
  group: string;
  isNamespaced: boolean;
}

/** By group: plural names, each with its short names; a star marks what belongs to no namespace. */
const table: Record<string, string> = {
  '': `bindings componentstatuses*/cs configmaps/cm endpoints/ep events/ev limitranges/limits namespaces*/ns nodes*/no
    persistentvolumeclaims/pvc persistentvolumes*/pv pods/po podtemplates replicationcontrollers/rc resourcequotas/quota
    secrets serviceaccounts/sa services/svc`,
  apps: 'controllerrevisions daemonsets/ds deployments/deploy replicasets/rs statefulsets/sts',
  batch: 'cronjobs/cj jobs',
  autoscaling: 'horizontalpodautoscalers/hpa',
  policy: 'poddisruptionbudgets/pdb',
  'networking.k8s.io': 'ingressclasses* ingresses/ing networkpolicies/netpol ipaddresses*/ip servicecidrs*',
  'gateway.networking.k8s.io':
    'gatewayclasses*/gc gateways/gtw grpcroutes httproutes referencegrants/refgrant',
  'rbac.authorization.k8s.io': 'clusterrolebindings* clusterroles* rolebindings roles',
  'storage.k8s.io':
    'csidrivers* csinodes* csistoragecapacities storageclasses*/sc volumeattachments* volumeattributesclasses*/vac',
  'scheduling.k8s.io': 'priorityclasses*/pc',
  'certificates.k8s.io': 'certificatesigningrequests*/csr',
  'coordination.k8s.io': 'leases',
  'discovery.k8s.io': 'endpointslices',
  'node.k8s.io': 'runtimeclasses*',
  'apiextensions.k8s.io': 'customresourcedefinitions*/crd/crds',
  'apiregistration.k8s.io': 'apiservices*',
  'admissionregistration.k8s.io':
    'mutatingwebhookconfigurations* validatingadmissionpolicies* validatingadmissionpolicybindings* validatingwebhookconfigurations*',
  'flowcontrol.apiserver.k8s.io': 'flowschemas* prioritylevelconfigurations*',
  'resource.k8s.io': 'deviceclasses* resourceclaims resourceclaimtemplates resourceslices*',
};

/** What `all` stands for (the category that kinds declare in pkg/registry). */
export const allCategory =
  'pods services replicationcontrollers deployments replicasets daemonsets statefulsets jobs cronjobs horizontalpodautoscalers'.split(
    ' ',
  );

const endings: Record<string, string> = { ies: 'y', sses: 'ss', uses: 'us' };

const singularOf = (plural: string): string =>
  plural === 'endpoints' ? plural : plural.replace(/(?:ie|sse|use)?s$/, (ending) => endings[ending] ?? '');

/** Kinds by every name they have: plural, singular (which is the kind in lower case), short. */
export const kindsByName = new Map<string, Kind>();
for (const [group, list] of Object.entries(table))
  for (const entry of list.split(/\s+/)) {
    const [first = '', ...shorts] = entry.split('/');
    const plural = first.replace('*', '');
    const kind = { plural, group, isNamespaced: plural === first };
    for (const name of [plural, singularOf(plural), ...shorts]) if (name !== '') kindsByName.set(name, kind);
  }
