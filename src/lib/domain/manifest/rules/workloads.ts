import type { FieldPath } from '../path';
import type { Report } from '../schema/check';
import { isEmptySelector, selects } from './selectors';
import { inRange, isGiven, itemsOf, mapOf, textOf, type Rule } from './rule';

/** A selector that is there, says something, and fits the labels of the template. */
const selector: Rule = (object, { path, report }) => {
  const at = path.child('selector');
  if (!isGiven(object.selector)) return report(at, 'selector-required');
  const written = mapOf(object.selector);
  if (isEmptySelector(written)) return report(at, 'empty-selector');
  checkFits(object, path, report);
};

function checkFits(object: Parameters<Rule>[0], path: FieldPath, report: Report): void {
  const labels = mapOf(mapOf(mapOf(object.template).metadata).labels);
  if (!selects(mapOf(object.selector), labels))
    report(path.at('template.metadata.labels'), 'selector-mismatch');
}

/** Pods of a workload run until they are replaced. */
const keepsRunning: Rule = ({ template }, { path, report }) => {
  const spec = mapOf(mapOf(template).spec);
  const at = path.at('template.spec');
  const policy = textOf(spec.restartPolicy);
  if (['OnFailure', 'Never'].includes(policy))
    report(at.child('restartPolicy'), 'not-supported', { found: policy, allowed: 'Always' });
  if (isGiven(spec.activeDeadlineSeconds)) report(at.child('activeDeadlineSeconds'), 'no-deadline');
};

const counts = inRange([
  ['replicas', 0],
  ['minReadySeconds', 0],
  ['revisionHistoryLimit', 0],
]);

/** How many of 100 pods a number or percentage stands for; `undefined` where it is neither. */
function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return /^\d+%$/.test(textOf(value)) ? parseInt(textOf(value), 10) : undefined;
}

/** A number of pods, or a part of them. */
function checkAmount(value: unknown, path: FieldPath, report: Report, most = Infinity): void {
  if (!isGiven(value)) return;
  const amount = amountOf(value);
  if (amount === undefined) report(path, 'number-or-percent', { found: String(value) });
  else if (amount < 0) report(path, 'too-small', { found: String(value), least: '0' });
  else if (typeof value === 'string' && amount > most) report(path, 'over-hundred', { found: value });
}

const deploymentStrategy: Rule = ({ type, rollingUpdate }, { path, report }) => {
  if (!isGiven(rollingUpdate)) return;
  const at = path.child('rollingUpdate');
  if (type === 'Recreate') return report(at, 'no-rolling-update', { type: 'Recreate' });
  const { maxSurge, maxUnavailable } = mapOf(rollingUpdate);
  checkAmount(maxSurge, at.child('maxSurge'), report);
  checkAmount(maxUnavailable, at.child('maxUnavailable'), report, 100);
  if (amountOf(maxSurge) === 0 && amountOf(maxUnavailable) === 0)
    report(at.child('maxUnavailable'), 'both-zero');
};

const daemonSetStrategy: Rule = ({ type, rollingUpdate }, { path, report }) => {
  if (!isGiven(rollingUpdate) || type === 'OnDelete') return;
  const { maxSurge = 0, maxUnavailable = 1 } = mapOf(rollingUpdate);
  const at = path.child('rollingUpdate');
  checkAmount(maxSurge, at.child('maxSurge'), report, 100);
  checkAmount(maxUnavailable, at.child('maxUnavailable'), report, 100);
  if (amountOf(maxSurge) && amountOf(maxUnavailable)) report(at.child('maxSurge'), 'surge-and-unavailable');
  if (amountOf(maxSurge) === 0 && amountOf(maxUnavailable) === 0)
    report(at.child('maxUnavailable'), 'both-zero');
};

const statefulSetStrategy: Rule = ({ type, rollingUpdate }, { path, report }) => {
  if (!isGiven(rollingUpdate)) return;
  if (type === 'OnDelete') return report(path.child('rollingUpdate'), 'no-rolling-update', { type });
  const { partition, maxUnavailable } = mapOf(rollingUpdate);
  checkAmount(maxUnavailable, path.at('rollingUpdate.maxUnavailable'), report, 100);
  if (amountOf(maxUnavailable) === 0)
    report(path.at('rollingUpdate.maxUnavailable'), 'must-be-positive', { found: String(maxUnavailable) });
  if (typeof partition === 'number' && partition < 0)
    report(path.at('rollingUpdate.partition'), 'too-small', { found: String(partition), least: '0' });
};

/** Several pods may only read the same disk (core/validation, ValidateReadOnlyPersistentDisks). */
const disks: Rule = ({ replicas, template }, { path, report }) => {
  if (typeof replicas !== 'number' || replicas < 2) return;
  itemsOf(mapOf(mapOf(template).spec).volumes).forEach(({ gcePersistentDisk: disk }, index) => {
    if (!isGiven(disk) || mapOf(disk).readOnly === true) return;
    const at = path.at('template.spec.volumes').index(index).at('gcePersistentDisk.readOnly');
    report(at, 'only-with', { field: 'gcePersistentDisk', other: 'readOnly: true' });
  });
};

const progress: Rule = ({ progressDeadlineSeconds: deadline, minReadySeconds = 0 }, { path, report }) => {
  if (typeof deadline === 'number' && typeof minReadySeconds === 'number' && deadline <= minReadySeconds)
    report(path.child('progressDeadlineSeconds'), 'progress-deadline', {
      found: String(deadline),
      least: String(minReadySeconds),
    });
};

const workload = [selector, keepsRunning, counts];

export const workloadRules: Record<string, Rule[]> = {
  DeploymentSpec: [...workload, progress, disks],
  ReplicaSetSpec: [...workload, disks],
  DaemonSetSpec: workload,
  StatefulSetSpec: workload,
  DeploymentStrategy: [deploymentStrategy],
  DaemonSetUpdateStrategy: [daemonSetStrategy],
  StatefulSetUpdateStrategy: [statefulSetStrategy],
  StatefulSetOrdinals: [inRange([['start', 0]])],
};
