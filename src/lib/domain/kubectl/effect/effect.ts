import type { Place } from '../problem';

/** What a part of an effect is; a flag goes by its long name with the dashes. */
export type PartGroup = 'object' | 'namespace' | 'name' | 'change' | 'argument' | 'argv' | `--${string}`;

/** One thing that a command asks for, in a form that is the same for every spelling. */
export interface Part extends Place {
  group: PartGroup;
  /** What tells it from others of its group: `pods/web`, a label's key, an argument's place; else empty. */
  key: string;
  value: string;
  /** How a person would write it. */
  shown: string;
  /** A command may ask for it or not and is right all the same. */
  isOptional?: boolean;
  /** Follows from another part, or means nothing here: that it is there or not is no difference. */
  isImplied?: boolean;
  /** The word that stands for it and for others. */
  from?: string | undefined;
}

/** What a command would do: its name and its parts, by group and key. Commands with equal effects do the same. */
export interface Effect {
  command: string;
  place: Place;
  parts: Map<string, Part>;
}

export const keyOf = ({ group, key }: Pick<Part, 'group' | 'key'>): string => `${group} ${key}`;

/** Puts a part into an effect; what stood under the same key gives way. */
export function put(effect: Effect, part: Part): void {
  effect.parts.set(keyOf(part), part);
}

/** The part under a group and key, the key being empty for most flags. */
export const partOf = (effect: Effect, group: PartGroup, key = ''): Part | undefined =>
  effect.parts.get(keyOf({ group, key }));

/** Takes a part out of an effect, and gives it back. */
export function take(effect: Effect, group: PartGroup, key = ''): Part | undefined {
  const part = partOf(effect, group, key);
  effect.parts.delete(keyOf({ group, key }));
  return part;
}

export const partsOf = (effect: Effect, group: PartGroup): Part[] =>
  [...effect.parts.values()].filter((part) => part.group === group);
