import { problem, type Problem } from '../problem';
import { partOf, partsOf, type Effect, type Part } from './effect';
import { shapeOf } from './shapes';

/** Whether an effect has what a need names: a group of parts, one of its keys, all objects by name, or a flag. */
function has({ parts }: Effect, need: string): boolean {
  const [group = '', key] = need.split(':');
  const all = [...parts.values()];
  if (group !== 'named')
    return all.some(
      (part) =>
        (part.group === group && (key === undefined || part.key === key)) || part.group === `--${group}`,
    );
  const objects = all.filter((part) => part.group === 'object');
  return objects.length > 0 && objects.every((part) => part.key.includes('/'));
}

/** Whether a command says all that it takes to run, such as a name and the flags that it requires. */
export const isComplete = (effect: Effect): boolean =>
  has(effect, 'help') ||
  shapeOf(effect.command).needs.every((need) => need.split('|').some((each) => has(effect, each)));

const isNamed = ({ key }: Part): boolean => key.includes('/');

/** Parts that no command takes together (the builder of k8s.io/cli-runtime and `Validate` of the commands). */
const conflicts: ((effect: Effect) => [Part | undefined, Part | undefined])[] = [
  (effect) => [partsOf(effect, 'object').find(isNamed), allNamespaces(effect)],
  (effect) => [partsOf(effect, 'object').find(isNamed), partOf(effect, '--selector')],
  (effect) => [partsOf(effect, 'object')[0], partsOf(effect, '--filename')[0]],
  (effect) => [partOf(effect, '--all'), partOf(effect, '--selector')],
];

const allNamespaces = (effect: Effect): Part | undefined =>
  partsOf(effect, 'namespace').find(({ value }) => value === '*');

/** What a command asks for that does not go together. `expose` and `create` mean something else by a selector. */
export const conflictsIn = (effect: Effect): Problem[] =>
  /^(?:create|expose|run)/.test(effect.command)
    ? []
    : conflicts.flatMap((find) => {
        const [one, other] = find(effect);
        return one && other ? [problem('conflict', other, { found: other.shown, about: one.shown })] : [];
      });
