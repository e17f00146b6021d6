// The flags of kubectl 1.36 as src/lib/domain/kubectl reads them: one line for each command, `get: @print watch/w! …`.

/** A flag as `--help` prints it: its name, its short form with the dash or '', its default. @typedef {[string, string, string]} Listed */
/** @typedef {{ global: Listed[], commands: Record<string, Listed[]> }} Help */

/** Flags that stand together in many commands; the table writes them out once. @type {Record<string, Listed[]>} */
const groups = {
  '@print': [
    ['allow-missing-template-keys', '', 'true'],
    ['output', '-o', "''"],
    ['show-managed-fields', '', 'false'],
    ['template', '', "''"],
  ],
  '@files': [
    ['filename', '-f', '[]'],
    ['kustomize', '-k', "''"],
    ['recursive', '-R', 'false'],
  ],
  '@made': [
    ['dry-run', '', "'none'"],
    ['save-config', '', 'false'],
    ['validate', '', "'strict'"],
  ],
};

/** Flags that `--help` hides and that still parse, by the commands that have them. @type {[RegExp, Listed][]} */
const hidden = [
  [
    /^(annotate|apply|autoscale|create|edit|expose|label|patch|replace|run|scale|set .+|rollout .+)$/,
    ['record', '', 'false'],
  ],
  [/^expose$/, ['container-port', '', "''"]],
  [/^autoscale$/, ['cpu-percent', '', '-1']],
];

/** pflag's StringArray: a comma belongs to the value. All other lists are StringSlice, split at commas. */
const wholeLists =
  /^(annotations?|audience|env|exec-env|for|from-literal|group|mount|option|appendarg|prependarg|prune-allowlist|resource-name|rule|serviceaccount|user)$/;

/** The mark behind a flag's name says what values it takes, by how its default is printed; the first that fits. @type {[RegExp, string][]} */
const marks = [
  [/^(true|false)$/, '!'],
  [/^\[.*\]$/, '['],
  [/^-?\d+$/, '='],
  [/^(\d+(ms|h|m|s))+$/, '~'],
  [/^/, ':'],
];

/** @param {Listed} flag @returns {string} such as `replicas/r=1` */
function written([name, short, listed]) {
  const found = marks.find(([form]) => form.test(listed))?.[1] ?? ':';
  const mark = found === '[' && wholeLists.test(name) ? '{' : found;
  // The list cuts some long defaults short, and who manages a field is never asked.
  const isKept = !/^'[^']*$/.test(listed) && name !== 'field-manager';
  const value = isKept ? listed.replace(/^(['[]|false$)|['\]]$/g, '').replace("'", '') : '';
  return `${name}${short.replace('-', '/')}${mark}${value}`;
}

/** @param {Listed[]} flags @returns {string[]} */
function wordsOf(flags) {
  let words = flags.map(written);
  for (const [name, members] of Object.entries(groups)) {
    const group = members.map(written);
    if (group.every((member) => words.includes(member)))
      words = [name, ...words.filter((word) => !group.includes(word))];
  }
  return words;
}

/** @param {Help} help @returns {string} the source of src/lib/domain/kubectl/grammar/flags-1.36.ts */
export function flagsModule({ global, commands }) {
  const lines = Object.entries({ '*': [...global, ['help', '-h', 'false']], ...commands }).map(
    ([name, flags]) => {
      const more = hidden.filter(([which]) => which.test(name)).map(([, flag]) => flag);
      return { name, words: wordsOf(/** @type {Listed[]} */ ([...flags, ...more])) };
    },
  );
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const { words } of lines) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  // What most commands have comes first: lines that begin alike are packed smaller.
  const inOrder = (/** @type {string[]} */ words) =>
    [...words].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1)).join(' ');
  const text = [
    ...Object.entries(groups).map(([name, flags]) => `${name}: ${flags.map(written).join(' ')}`),
    ...lines.map(({ name, words }) => `${name}: ${inOrder(words)}`.trim()),
  ].join('\n');
  return [
    '// Written by scripts/kubectl/write-flags.js; flags-table.js beside it says how to read a line.',
    `export const flagLines = \`\n${text}\n\`;\n`,
  ].join('\n');
}
