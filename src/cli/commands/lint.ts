import type { Command } from 'commander';
import { causeOf, checkDocument, sentencesIn, type ManifestDocument } from '../../lib/domain/manifest';
import { listed, readManifestFiles, sentence, type ReadFile } from '../manifest-files';
import { fail } from '../problem';

interface Options {
  json?: boolean;
  language: string;
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : null);

function nameOf({ value }: ManifestDocument): string | null {
  const { metadata } = value;
  return typeof metadata === 'object' && metadata !== null && 'name' in metadata
    ? textOr(metadata.name)
    : null;
}

const checkedIn = ({ manifests }: ReadFile) =>
  manifests.documents.map((document, index) => ({
    index,
    kind: textOr(document.value.kind),
    name: nameOf(document),
    ...checkDocument(document),
  }));

async function run(files: string[], { json, language }: Options): Promise<void> {
  const read = readManifestFiles(files);
  if (!read.ok) return fail(read.error);
  const sentences = await sentencesIn(language);
  const all = read.value.map((each) => ({ file: each.file, documents: checkedIn(each) }));
  if (json) {
    const listing = all.map(({ file, documents }) => ({
      file,
      documents: documents.map(({ problems, warnings, ...document }) => ({
        ...document,
        problems: problems.map((problem) => ({
          path: problem.path,
          ...listed(problem, sentences),
          ...(causeOf(problem) && { cause: causeOf(problem) }),
        })),
        warnings: warnings.map((warning) => ({ path: warning.path, ...listed(warning, sentences) })),
      })),
    }));
    return void process.stdout.write(`${JSON.stringify(listing)}\n`);
  }
  for (const { file, documents } of all)
    for (const { index, kind, name, verdict, problems, warnings } of documents) {
      process.stdout.write(`${file}: ${kind ?? `document ${index + 1}`} ${name ?? ''}: ${verdict}\n`);
      for (const problem of problems) process.stdout.write(`  ${sentence(file, problem, sentences)}\n`);
      for (const warning of warnings)
        process.stdout.write(`  warning: ${sentence(file, warning, sentences)}\n`);
      if (problems.length > 0) process.exitCode = 1;
    }
}

/** `podo lint`: what the API server would refuse. */
export function lintCommand(program: Command): void {
  program
    .command('lint')
    .description('check manifests as the API server does: fields, types, names, and the rules of each kind')
    .argument('<files...>', 'YAML or JSON files')
    .option('--json', 'print a JSON array: {file, documents}; a verdict is no failure then')
    .option('--language <code>', 'language of the messages: en or ko', 'en')
    .action(run);
}
