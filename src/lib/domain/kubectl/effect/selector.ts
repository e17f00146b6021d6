/** Requirements of a label selector (k8s.io/apimachinery/pkg/labels), each with its form in this module. */
const forms: [RegExp, (key: string, values: string) => string][] = [
  [/^([^\s!=<>(),]+)$/, (key) => key],
  [/^!\s*([^\s!=<>(),]+)$/, (key) => `!${key}`],
  [/^([^\s!=<>(),]+)\s*==?\s*([^\s!=<>(),]*)$/, (key, value) => `${key}=${value}`],
  [/^([^\s!=<>(),]+)\s*!=\s*([^\s!=<>(),]*)$/, (key, value) => `${key}!=${value}`],
  [/^([^\s!=<>(),]+)\s*([<>]\s*\d+)$/, (key, value) => key + value.replace(/\s/g, '')],
  [/^([^\s!=<>(),]+)\s+in\s*\(([^()]*)\)$/, (key, values) => oneOf(key, '=', 'in', values)],
  [/^([^\s!=<>(),]+)\s+notin\s*\(([^()]*)\)$/, (key, values) => oneOf(key, '!=', 'notin', values)],
];

/** A set of one value is the same as an equality. */
function oneOf(key: string, equal: string, among: string, values: string): string {
  const set = sorted(values.split(',').map((value) => value.trim()));
  return set.length === 1 ? `${key}${equal}${set[0]!}` : `${key} ${among} (${set.join(',')})`;
}

const sorted = (items: string[]): string[] => [...new Set(items)].sort();

/** A label selector with its requirements in order of name, each in one form; undefined where it is none. */
export function readSelector(text: string): string | undefined {
  const parts = text.match(/(?:[^,()]|\([^()]*\))+/g) ?? [];
  if (parts.join(',') !== text) return undefined;
  const requirements = parts.map((part) => {
    for (const [form, write] of forms) {
      const found = form.exec(part.trim());
      if (found) return write(found[1]!, found[2] ?? '');
    }
    return undefined;
  });
  return requirements.includes(undefined) ? undefined : sorted(requirements as string[]).join(',');
}
