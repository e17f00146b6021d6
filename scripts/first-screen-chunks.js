/**
 * What a bundler says of a module.
 * @typedef {{ getModuleInfo(id: string): { importers: readonly string[] } | null }} Graph
 */

const around =
  'runtime\\/client\\/entry\\.js|client-optimized\\/app\\.js|src\\/routes\\/\\+layout\\.(svelte|ts)';

/** The first screens, each with what stands around it. */
const screens = [
  { name: 'today', start: new RegExp(`(${around}|src\\/routes\\/\\+page\\.(svelte|ts))$`) },
  { name: 'review', start: new RegExp(`(${around}|src\\/routes\\/review\\/\\+page\\.(svelte|ts))$`) },
];

/** What a folder's face gives to others but not to both first screens; a bundler that looks at modules cannot tell. */
const apart =
  /\/(domain\/(study\/(outlook|catch-up|quiz[a-z-]*)|progress\/(project-log|quizzes|retracting)|text\/plain-text)|messages\/(format|language-names))\.ts$/;

/** Whether one of the starting points imports a module, itself or through others, at once. @param {RegExp} start */
function importedBy(start) {
  /** @type {Map<string, boolean>} */
  const known = new Map();
  /** @param {string} id @param {Graph} graph @returns {boolean} */
  return function isImported(id, graph) {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    known.set(id, start.test(id));
    if (known.get(id)) return true;
    if (apart.test(id)) return false;
    const { importers = [] } = graph.getModuleInfo(id) ?? {};
    const found = importers.some((importer) => isImported(importer, graph));
    known.set(id, found);
    return found;
  };
}

/**
 * Puts what the first screens need at once into three files instead of some thirty: what both share, and what only one
 * needs. Gzip finds more to share in one file, and a browser opens few faster. What is imported later stays apart.
 */
export function firstScreenChunks() {
  const isAnswering = importedBy(/src\/routes\/review\/answering\.svelte\.ts$/);
  const users = screens.map(({ name, start }) => ({ name, uses: importedBy(start) }));
  return {
    groups: [
      {
        debugName: 'first screens',
        /** @param {string} id @param {Graph} graph */
        name: (id, graph) => {
          // One file of styles for all screens: a few kilobytes, and no list of style files in the scripts.
          if (/\.css(\?|$)|[?&]type=style/.test(id)) return 'styles';
          const using = users.filter(({ uses }) => uses(id, graph));
          return using.length === users.length ? 'podo' : (using[0]?.name ?? null);
        },
      },
      {
        // What the other kinds of cards need at once: a group brings along what it imports, and the next would take this.
        /** @param {string} id @param {Graph} graph */
        name: (id, graph) => (isAnswering(id, graph) ? 'answering' : null),
      },
      {
        // Reads and grades manifests and commands: what no other screen shares, in one file. Sentences come by language.
        name: 'kubernetes',
        test: /\/domain\/(?:practice\/|(?:kubectl|manifest)\/(?!wording\/(?:ko|en)|sentences\/))|node_modules\/yaml\//,
      },
    ],
  };
}
