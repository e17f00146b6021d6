import { containerRules } from './containers';
import { ingressRules } from './ingress';
import { jobRules } from './jobs';
import { metadataRules } from './metadata';
import { podRules } from './pods';
import { resources } from './resources';
import type { Rule } from './rule';
import { labelRequirement, matchLabels, nodeRequirement, requirement } from './selectors';
import { serviceRules } from './services';
import { storageRules } from './storage';
import { workloadRules } from './workloads';

/** What the API server asks of an object beyond its types, by the name of the type (pkg/apis of Kubernetes: core, apps, batch, networking). */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  ObjectMeta: metadataRules,
  LabelSelector: [matchLabels],
  LabelSelectorRequirement: [requirement, labelRequirement],
  NodeSelectorRequirement: [requirement, nodeRequirement],
  ResourceRequirements: [resources],
  ...containerRules,
  ...podRules,
  ...workloadRules,
  ...jobRules,
  ...serviceRules,
  ...ingressRules,
  ...storageRules,
};
