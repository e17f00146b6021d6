import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { top } from '../scripts/stamp.js';

// How long a course takes to build from 1,000, 10,000 and 100,000 lines of notes: `npm run bench -- notes`. The notes are those
// of tests/fixtures/notes again and again, with other words each time, so that nothing is said twice. Milliseconds are of the
// processor: what else the machine does counts little.

const sizes = [1_000, 10_000, 100_000];
const folder = join(top, 'tests/fixtures/notes');
const shapes = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** A line with other words for each round; tags, entities and the languages of fences stay what they are. @param {string} line @param {number} round */
const renamed = (line, round) =>
  line.replace(/<[^>]*>|&\w+;|^\s*```\w+|\p{L}{2,}/gu, (word) =>
    round === 0 || !/^\p{L}/u.test(word) ? word : `${word}${round}`,
  );

/** Notes as long as asked for, as files of one deck. @param {number} lines */
function notesOf(lines) {
  const notes = [];
  let left = lines;
  for (let round = 0; left > 0; round++)
    for (const shape of shapes) {
      if (left <= 0) break;
      const text = shape
        .split('\n')
        .slice(0, left)
        .map((line) => renamed(line, round))
        .join('\n');
      left -= text.split('\n').length;
      notes.push({ file: `${notes.length}.md`, language: 'ko', deck: 'a', text });
    }
  return notes;
}

/** Loads the generator as one file, as the `podo` command has it: modules that a development server serves are slower. */
async function generator() {
  const outDir = join(top, '.cache', 'bench-notes');
  await build({
    root: top,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/lib/domain/notes/index.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'notes.js' } },
    },
  });
  return import(join(outDir, 'notes.js'));
}

const config = { id: 'bench', titles: {}, languages: ['ko'], licence: '', author: '', decks: [] };

/** Builds notes of each size, prints a table, and how the time per line grows. */
export async function benchNotes() {
  const { buildCourse } = await generator();
  const rows = sizes.map((lines) => {
    const notes = notesOf(lines);
    const times = Array.from({ length: lines > 10_000 ? 1 : 4 }, () => {
      const start = process.cpuUsage();
      const built = buildCourse({ config, notes });
      if (!built.ok) throw new Error(built.error.is);
      return { ms: process.cpuUsage(start).user / 1_000, cards: built.value.course.cards.length };
    }).sort((a, b) => a.ms - b.ms);
    const best = times[0] ?? { ms: NaN, cards: 0 };
    return {
      lines,
      cards: best.cards,
      ms: Math.round(best.ms),
      'ms per 1,000 lines': (best.ms / lines) * 1_000,
    };
  });
  const first = rows[0]?.['ms per 1,000 lines'] ?? NaN;
  console.table(
    rows.map((row) => ({ ...row, 'against the first': (row['ms per 1,000 lines'] / first).toFixed(2) })),
  );
}
