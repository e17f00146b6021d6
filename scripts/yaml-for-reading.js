import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './stamp.js';

/** The library as it was when the parts below were written. */
const version = '2.9.1';

/** What any node is to the rest of the library: its kind. A field of the class costs less time than a property for each. */
const node = (/** @type {string} */ name, /** @type {string} */ type, /** @type {string} */ body) => `
import { NODE_TYPE, ${type} } from './identity.js';
export class ${name} {${body}}
${name}.prototype[NODE_TYPE] = ${type};
`;

const collection = (/** @type {string} */ name, /** @type {string} */ type) =>
  `${node(name, type, 'items = []; static get tagName() { return `tag:yaml.org,2002:${this.prototype.kind}`; }')}
${name}.prototype.kind = '${type.toLowerCase()}';
`;

const styles = ['BLOCK_FOLDED', 'BLOCK_LITERAL', 'PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'];

/**
 * Parts of the library, cut down to what a reader needs that turns text into nodes and looks at them. Documents and nodes
 * know how to write themselves, to be changed, to become plain values and to take part in every schema: 15 kB gzip that
 * nothing here uses. What lexes, parses and composes is the library's own.
 *
 * @type {Record<string, string>}
 */
const parts = {
  'index.js': `
    export { Composer } from './compose/composer.js';
    export { Parser } from './parse/parser.js';
    export { isAlias, isMap, isScalar, isSeq } from './nodes/identity.js';`,
  'nodes/Alias.js': node('Alias', 'ALIAS', 'constructor(source) { this.source = source; }'),
  'nodes/Scalar.js': `${node('Scalar', 'SCALAR', 'constructor(value) { this.value = value; }')}
    ${styles.map((style) => `Scalar.${style} = '${style}';`).join('')}`,
  'nodes/Pair.js': node(
    'Pair',
    'PAIR',
    'constructor(key, value = null) { this.key = key; this.value = value; }',
  ),
  'nodes/YAMLMap.js': collection('YAMLMap', 'MAP'),
  'nodes/YAMLSeq.js': collection('YAMLSeq', 'SEQ'),
  'doc/Document.js': `
    import { NODE_TYPE, DOC, SCALAR, isMap, isSeq } from '../nodes/identity.js';
    const tag = (name, rest) => ({ default: true, tag: 'tag:yaml.org,2002:' + name, ...rest });
    const is = (fits, what) => (found, onError) => (fits(found) || onError('Expected a ' + what + ' for this tag'), found);
    const text = tag('str', { resolve: (found) => found });
    const tags = () => [
      tag('map', { collection: 'map', resolve: is(isMap, 'mapping') }),
      tag('seq', { collection: 'seq', resolve: is(isSeq, 'sequence') }),
      text,
    ];
    export class Document {
      contents = null; errors = []; warnings = []; comment = null; commentBefore = null;
      constructor(value, options) {
        this.options = { strict: true, ...options };
        this.directives = options._directives.atDocument();
        this.schema = { tags: tags(), knownTags: {}, [SCALAR]: text };
      }
    }
    Document.prototype[NODE_TYPE] = DOC;`,
};

/** @type {{ file: string, from: string | RegExp, to: string }[]} */
const cuts = [
  // Comments before and after a document.
  { file: 'compose/composer.js', from: /function parsePrelude\([\s\S]*?\n\}\n/, to: '' },
  {
    file: 'compose/composer.js',
    from: / {8}const \{ comment, afterEmptyLine \}[\s\S]*?(?=\n {8}if \(afterDoc\) \{\n {12}for)/,
    to: '',
  },
  { file: 'compose/composer.js', from: / {4}streamInfo\(\) \{[\s\S]*?\n {4}\}\n/, to: '' },
  { file: 'parse/cst.js', from: /^(?:export \{.*\} from '.*';\n)+/, to: '' },
  { file: 'doc/directives.js', from: "import { visit } from '../visit.js';\n", to: '' },
  {
    file: 'doc/directives.js',
    from: / {4}tagString\(tag\) \{[\s\S]*?(?=\n\}\nDirectives\.defaultYaml)/,
    to: '',
  },
];

const folder = join(top, 'node_modules/yaml/browser/dist/');

/**
 * The YAML library for what reads and never writes: schema \`failsafe\`, keys that may stand twice. Another version of the library
 * stops the build: see whether the parts still fit it (scripts/yaml-for-reading.test.ts compares both).
 * @returns {import('vite').Plugin}
 */
export function yamlForReading() {
  return {
    name: 'yaml-for-reading',
    enforce: 'pre',
    buildStart() {
      const found = JSON.parse(readFileSync(join(top, 'node_modules/yaml/package.json'), 'utf8')).version;
      if (found !== version)
        this.error(`yaml is ${found} and no longer ${version}: compare its nodes and documents.`);
    },
    resolveId: (source) => (source === 'yaml' ? `${folder}index.js` : null),
    transform(code, id) {
      const file = id.startsWith(folder) ? id.slice(folder.length) : '';
      const part = parts[file];
      if (part !== undefined) return part;
      return cuts
        .filter((cut) => cut.file === file)
        .reduce((text, { from, to }) => {
          const cut = text.replace(from, to);
          if (cut === text) this.error(`yaml has changed: there is no ${from} in ${file}.`);
          return cut;
        }, code);
    },
  };
}
