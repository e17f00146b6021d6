/** Words that YAML reads as something else than text. */
const notText = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.]?\d.*|[-+]?\.(?:inf|nan).*)$/i;
const plainText = /^[\p{L}\d/_.][^\n\t"'`#{}[\],&*!|>%@]*$/u;

const isPlain = (text: string) =>
  plainText.test(text) && !notText.test(text) && !/: |:$|\s$/.test(text) && !text.includes('  ');

/** A scalar so that it can be read in one way only: text that looks like something else stands in quotes. */
const scalar = (value: unknown): string =>
  typeof value === 'string' && isPlain(value) ? value : (JSON.stringify(value) ?? 'null');

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function write(value: unknown, indent: string): string[] {
  const below = (entry: unknown) => write(entry, `${indent}  `);
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((item) => {
      const [first = '', ...others] = below(item);
      return [`${indent}- ${first.trimStart()}`, ...others];
    });
  if (isMap(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([name, entry]) => {
      const key = `${indent}${scalar(name)}:`;
      if (typeof entry === 'string' && /^[^\s].*\n/.test(entry) && !/[\t\r]|\n\n$/.test(entry)) {
        const lines = entry.replace(/\n$/, '').split('\n');
        return [
          `${key} |${entry.endsWith('\n') ? '' : '-'}`,
          ...lines.map((line) => line && `${indent}  ${line}`),
        ];
      }
      const lines = below(entry);
      const isNested = typeof entry === 'object' && entry !== null && Object.keys(entry).length > 0;
      return isNested ? [key, ...lines] : [`${key} ${lines[0]!.trimStart()}`];
    });
  return [indent + scalar(value)];
}

/** A value as YAML in its plainest form: what was read, whatever it was written like. */
export const asYaml = (value: unknown): string => write(value, '').join('\n');
