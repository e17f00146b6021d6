import { alsoRequired, alwaysThere, enums, notRequired, quantities } from './by-hand';
import { types as table } from './types.generated';

/** A field of a type: its type in the letters of the generated table, with `q` for an amount. */
export interface Field {
  type: string;
  /** Whether the server asks for it. */
  isRequired: boolean;
  /** Whether the server looks into it even where it is not written. */
  isAlwaysThere: boolean;
  /** The values that it allows, where they are few. */
  allowed: readonly string[] | undefined;
}

const lines = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);
const known = new Map<string, ReadonlyMap<string, Field>>();

function parse(typeName: string, line: string): ReadonlyMap<string, Field> {
  return new Map(
    line.split(' ').map((written) => {
      const [label = '', code = 's'] = written.split(':');
      const isRequired = label.endsWith('!');
      const field = isRequired ? label.slice(0, -1) : label;
      const type = code || field[0]!.toUpperCase() + field.slice(1);
      const name = `${typeName}.${field}`;
      return [
        field,
        {
          type: quantities.has(name) ? type.replace('s', 'q') : type,
          isRequired: alsoRequired.has(name) || (isRequired && !notRequired.has(name)),
          isAlwaysThere: alwaysThere.has(name),
          allowed: enums[name]?.split(' '),
        },
      ];
    }),
  );
}

/** The fields of a type, such as `PodSpec`; `undefined` for a type whose insides are not checked. */
export function fieldsOf(name: string): ReadonlyMap<string, Field> | undefined {
  const line = lines.get(name);
  if (line === undefined) return undefined;
  const found = known.get(name) ?? parse(name, line);
  known.set(name, found);
  return found;
}

/** The type that items of a list, or values of a map, have in the end: `[Container` → `Container`. */
export const innermost = (type: string): string => type.replace(/^[[{]+/, '');

export const isObject = (type: string): boolean => /^[A-Z]/.test(type);
