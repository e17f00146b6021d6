import { isInterval, readSchedule } from '../cron';
import { inRange, isGiven, mapOf, textOf, type Rule } from './rule';
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

const indexed: Rule = ({ completionMode, completions, backoffLimitPerIndex }, { path, report }) => {
  if (completionMode === 'Indexed' && !isGiven(completions))
    report(path.child('completions'), 'required', { field: 'completions' });
  if (completionMode !== 'Indexed' && isGiven(backoffLimitPerIndex))
    report(path.child('backoffLimitPerIndex'), 'indexed-only');
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
  CronJobSpec: [schedule, limits],
};
