import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { top } from './stamp.js';
import { yamlForReading } from './yaml-for-reading.js';

const entry = 'graders';
const loader = 'loader';

/** What a page asks of the graders; their sentences come in a chunk for each language, and what errors are called only `podo lint` says. */
const asked = {
  manifest: 'checkDocument, compareManifests, explain, prepareRequirement, readManifests, sentencesIn',
  kubectl: 'gradeCommand, sentencesIn as kubectlSentencesIn',
};
const source = Object.entries(asked)
  .map(
    ([name, names]) =>
      `export { ${names} } from ${JSON.stringify(join(top, 'src/lib/domain', name, 'index.ts'))};`,
  )
  .join('\n');

/** @returns {import('vite').Plugin} */
const both = () => ({
  name: 'both-graders',
  resolveId: (id) => (id === entry ? `\0${entry}` : null),
  load: (id) => (id === `\0${entry}` ? source : null),
});

/** What reading, checking and comparing manifests and commands weighs in a page: gzip, in bytes. */
export async function weighGraders() {
  const built = await build({
    root: top,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [both(), yamlForReading()],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        // Every page has what loads chunks already.
        output: { codeSplitting: { groups: [{ name: loader, test: /preload-helper/ }] } },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  const main = output.find((each) => each.type === 'chunk' && each.isEntry);
  if (main?.type !== 'chunk') throw new Error('The build has no entry.');
  const files = [main.fileName, ...main.imports].filter((file) => !file.includes(loader));
  const code = output.flatMap((each) =>
    each.type === 'chunk' && files.includes(each.fileName) ? [each.code] : [],
  );
  return code.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0);
}
