import { partOf, partsOf, put, take, type Effect, type Part, type PartGroup } from './effect';

/** Makes equal what a command itself makes equal. */
type Rule = [command: RegExp, apply: (effect: Effect) => void];

/** Drops a part that says what holds anyway. */
function dropWhere(effect: Effect, group: PartGroup, isUsual: (part: Part) => boolean): void {
  const part = partOf(effect, group);
  if (part && isUsual(part)) take(effect, group);
}

/** Takes a part out and puts it back under another name. */
function rename(
  effect: Effect,
  from: PartGroup,
  to: PartGroup,
  value: (part: Part) => string = (part) => part.value,
): void {
  const part = take(effect, from);
  if (part) put(effect, { ...part, group: to, value: value(part), shown: `${to}=${value(part)}` });
}

/** The name of the one object that a command is about. */
const objectName = (effect: Effect): string | undefined => partsOf(effect, 'object')[0]?.key.split('/')[1];

const setFlag = (effect: Effect, group: PartGroup, value: string, { at, length }: Part): void =>
  put(effect, { group, key: '', value, shown: `${group}=${value}`, at, length });

/** From `Complete` and the generators of each command in k8s.io/kubectl/pkg/cmd. */
const rules: Rule[] = [
  [
    /^/,
    (effect) => {
      // A change-cause annotation; deprecated, and never asked of those who do not write it.
      const record = partOf(effect, '--record');
      if (record) record.isOptional = true;
      const [output, template] = [partOf(effect, '--output'), take(effect, '--template')];
      if (template)
        setFlag(effect, '--output', `${output?.value ?? 'go-template'}=${template.value}`, template);
    },
  ],
  [
    /^delete$/,
    (effect) => {
      const now = take(effect, '--now');
      if (now) setFlag(effect, '--grace-period', '1', now);
      const force = partOf(effect, '--force');
      if (!force) return;
      if (!partOf(effect, '--grace-period')) setFlag(effect, '--grace-period', '0', force);
      const grace = partOf(effect, '--grace-period')!;
      if (grace.value === '0') grace.isImplied = true;
    },
  ],
  [
    /^logs$/,
    (effect) => {
      const usual = partOf(effect, '--selector') ? '10' : '-1';
      dropWhere(effect, '--tail', ({ value }) => value === usual);
    },
  ],
  [/^create cronjob$/, (effect) => dropWhere(effect, '--restart', ({ value }) => value === 'OnFailure')],
  [
    /^run$/,
    (effect) => {
      dropWhere(effect, '--labels', ({ value }) => value === `run=${partOf(effect, 'name')?.value}`);
      if (partOf(effect, '--stdin')) dropWhere(effect, '--attach', ({ value }) => value === 'true');
      if (!partOf(effect, 'argv')) take(effect, '--command');
    },
  ],
  [
    /^expose$/,
    (effect) => {
      rename(effect, '--container-port', '--target-port');
      dropWhere(effect, '--type', ({ value }) => value === 'ClusterIP');
      dropWhere(effect, '--protocol', ({ value }) => value === 'TCP');
      dropWhere(effect, '--name', ({ value }) => value === objectName(effect));
      dropWhere(effect, '--target-port', ({ value }) => value === partOf(effect, '--port')?.value);
    },
  ],
  [
    /^autoscale$/,
    (effect) => {
      rename(effect, '--cpu-percent', '--cpu', ({ value }) => `${value}%`);
      dropWhere(effect, '--name', ({ value }) => value === objectName(effect));
    },
  ],
  [
    /^set env$/,
    (effect) => {
      for (const part of partsOf(effect, '--env')) {
        take(effect, '--env', part.key);
        const shown = `${part.key}=${part.value}`;
        put(effect, { ...part, group: 'change', value: `=${part.value}`, shown });
      }
    },
  ],
];

/** Changes an effect so that spellings which kubectl itself treats alike are equal. */
export function applyRules(effect: Effect): void {
  for (const [command, apply] of rules) if (command.test(effect.command)) apply(effect);
}
