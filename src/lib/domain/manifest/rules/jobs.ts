import { isInterval, readSchedule } from '../cron';
import { inForm, inRange, isGiven, itemsOf, mapOf, textOf, type Rule } from './rule';
import { selects } from './selectors';

const ends: Rule = ({ template, podFailurePolicy }, { path, report }) => {
  const written = mapOf(mapOf(template).spec).restartPolicy;
  const policy = textOf(written) || 'Always';
  const at = path.at('template.spec.restartPolicy');
  if (policy === 'Always') report(at, isGiven(written) ? 'not-supported' : 'job-restart-policy', never);
  else if (isGiven(podFailurePolicy) && policy !== 'Never')
    report(at, 'not-supported', { found: policy, allowed: 'Never' });
};
const never = { found: 'Always', allowed: 'OnFailure, Never' };

const numbers = inRange([
  ['completions', 0],
  ['parallelism', 0],
  ['backoffLimit', 0],
  ['activeDeadlineSeconds', 0],
  ['ttlSecondsAfterFinished', 0],
  ['backoffLimitPerIndex', 0],
  ['maxFailedIndexes', 0],
]);

const indexed: Rule = (object, { path, report, around }) => {
  const { completionMode, completions, backoffLimitPerIndex, successPolicy, maxFailedIndexes } = object;
  const { podFailurePolicy, podReplacementPolicy } = object;
  // The last pod carries its index in its host name.
  const pod = `${textOf(mapOf(around[0]?.metadata).name)}-${Number(completions) - 1}`;
  if (completionMode === 'Indexed' && Number(completions) > 0 && around.length === 1 && pod.length > 63)
    report(path.parent!.at('metadata.name'), 'dns-label', { found: pod });
  if (completionMode === 'Indexed' && !isGiven(completions))
    report(path.child('completions'), 'required', { field: 'completions' });
  if (completionMode !== 'Indexed' && isGiven(backoffLimitPerIndex))
    report(path.child('backoffLimitPerIndex'), 'indexed-only');
  if (completionMode !== 'Indexed' && isGiven(successPolicy))
    report(path.child('successPolicy'), 'indexed-only');
  if (isGiven(maxFailedIndexes) && !isGiven(backoffLimitPerIndex))
    report(path.child('backoffLimitPerIndex'), 'required', { field: 'backoffLimitPerIndex' });
  if (isGiven(podFailurePolicy) && podReplacementPolicy === 'TerminatingOrFailed')
    report(path.child('podReplacementPolicy'), 'not-supported', {
      found: 'TerminatingOrFailed',
      allowed: 'Failed',
    });
};

/** One rule of a pod failure policy (batch/validation, validatePodFailurePolicyRule). */
const failure: Rule = (object, { path, report, around }) => {
  const given = ['onExitCodes', 'onPodConditions'].filter((name) => isGiven(object[name]));
  if (given.length !== 1)
    report(path, given.length > 1 ? 'only-one-of' : 'one-of', { names: 'onExitCodes, onPodConditions' });
  const job = around.find((each) => isGiven(each.podFailurePolicy));
  if (object.action === 'FailIndex' && !isGiven(job?.backoffLimitPerIndex))
    report(path.child('action'), 'only-with', { field: 'FailIndex', other: 'backoffLimitPerIndex' });
  const { containerName, operator, values } = mapOf(object.onExitCodes);
  const spec = mapOf(mapOf(job?.template).spec);
  const names = [...itemsOf(spec.containers), ...itemsOf(spec.initContainers)].map(({ name }) => name);
  const at = path.child('onExitCodes');
  if (isGiven(containerName) && !names.includes(containerName))
    report(at.child('containerName'), 'no-container', { found: textOf(containerName) });
  const codes: unknown[] = Array.isArray(values) ? values : [];
  codes.forEach((each, index) => {
    const where = at.child('values').index(index);
    if (codes.indexOf(each) < index) report(where, 'twin', { found: String(each) });
    else if (operator === 'In' && each === 0)
      report(where, 'not-with', { field: '0', other: 'operator: In' });
  });
};

/** The server makes the selector of a Job unless it is told not to. */
const jobSelector: Rule = ({ selector, manualSelector, template }, { path, report, around }) => {
  const inCronJob = around.some((each) => isGiven(each.jobTemplate));
  const at = path.child('selector');
  if (inCronJob) {
    if (isGiven(selector)) report(at, 'generated-selector');
    if (manualSelector === true) report(path.child('manualSelector'), 'generated-selector');
  } else if (manualSelector !== true) {
    if (isGiven(selector)) report(at, 'generated-selector');
  } else if (!isGiven(selector)) report(at, 'selector-required');
  else if (!selects(mapOf(selector), mapOf(mapOf(mapOf(template).metadata).labels)))
    report(path.at('template.metadata.labels'), 'selector-mismatch');
};

const schedule: Rule = ({ schedule: written, timeZone }, { path, report }) => {
  const text = textOf(written);
  const at = path.child('schedule');
  if (text.includes('TZ')) report(at, 'zone-in-schedule');
  else if (text && !readSchedule(text) && !isInterval(text)) report(at, 'bad-schedule', { found: text });
  if (isGiven(timeZone) && !/^(?!local$)[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/i.test(textOf(timeZone)))
    report(path.child('timeZone'), 'bad-zone', { found: textOf(timeZone) });
};

const limits = inRange([
  ['startingDeadlineSeconds', 0],
  ['successfulJobsHistoryLimit', 0],
  ['failedJobsHistoryLimit', 0],
]);

export const jobRules: Record<string, Rule[]> = {
  JobSpec: [ends, numbers, indexed, jobSelector],
  PodFailurePolicyRule: [failure],
  PodFailurePolicyOnPodConditionsPattern: [inForm([['type', 'label-key']])],
  CronJobSpec: [schedule, limits],
};
