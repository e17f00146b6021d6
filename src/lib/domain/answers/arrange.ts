import { chanceOf } from '../memory';
import type { Tasks } from '../course';

/** Numbers 0 to `count` − 1 in an order that a seed decides. */
function shuffled(count: number, seed: string): number[] {
  return Array.from({ length: count }, (_, index) => ({ index, chance: chanceOf(`${seed}#${index}`) }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ index }) => index);
}

/** As many options as a choice has, the right one among them. */
const options = 4;
/** As many items as fit above a thumb. */
const mostSorted = 8;

/** What stands on the buttons of a choice, top to bottom: indexes of decoys, and null for the right answer. */
export function arrangeChoice({ decoys }: Tasks['choice'], seed: string): (number | null)[] {
  const shown: (number | null)[] = shuffled(decoys.length, seed).slice(0, options - 1);
  const at = Math.floor(chanceOf(`${seed}#right`) * options);
  shown.splice(at, 0, null);
  return shown;
}

/** Items to sort, by their indexes: eight at most, and one at least of each group. */
export function arrangeSort({ items, groups }: Tasks['sort'], seed: string): number[] {
  const order = shuffled(items.length, seed);
  const one = groups.flatMap((_, group) => order.find((index) => items[index]!.group === group) ?? []);
  const others = order.filter((index) => !one.includes(index));
  const chosen = new Set([...one, ...others].slice(0, mostSorted));
  return order.filter((index) => chosen.has(index));
}

/** Steps in an order that is not a right one, by their indexes. */
export function arrangeOrder({ steps }: Tasks['order'], seed: string): number[] {
  const order = shuffled(steps.length, seed);
  const isRight = order.every(
    (step, place) => place === 0 || steps[order[place - 1]!]!.rank <= steps[step]!.rank,
  );
  return isRight ? order.reverse() : order;
}

/** What can be ticked, mixed: members and decoys by their indexes. */
export function arrangeList(
  { members, decoys }: Tasks['list'],
  seed: string,
): { of: 'members' | 'decoys'; index: number }[] {
  return shuffled(members.length + decoys.length, seed).map((index) =>
    index < members.length ? { of: 'members', index } : { of: 'decoys', index: index - members.length },
  );
}
