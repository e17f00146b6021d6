import type { Command } from 'commander';
import { sentencesIn, type Sentences } from '../../lib/domain/manifest';
import { listed, readManifestFiles, sentence, type ReadFile } from '../manifest-files';
import { fail } from '../problem';

interface Options {
  json?: boolean;
  language: string;
}

const accepted = ({ manifests }: ReadFile) =>
  manifests.documents.filter(({ isRefused }) => !isRefused).map(({ value }) => value);

function listing(read: ReadFile[], sentences: Sentences) {
  return read.map((each) => ({
    file: each.file,
    documents: accepted(each),
    errors: each.manifests.errors.map((problem) => listed(problem, sentences)),
    warnings: each.manifests.warnings.map((problem) => listed(problem, sentences)),
  }));
}

async function run(files: string[], { json, language }: Options): Promise<void> {
  const read = readManifestFiles(files);
  if (!read.ok) return fail(read.error);
  const sentences = await sentencesIn(language);
  if (json) return void process.stdout.write(`${JSON.stringify(listing(read.value, sentences))}\n`);
  for (const each of read.value) {
    for (const document of accepted(each))
      process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    const { errors, warnings } = each.manifests;
    for (const problem of warnings) process.stderr.write(`${sentence(each.file, problem, sentences)}\n`);
    for (const problem of errors) process.stderr.write(`${sentence(each.file, problem, sentences)}\n`);
    if (errors.length > 0) process.exitCode = 1;
  }
}

/** `podo read`: what kubectl reads from YAML. */
export function readCommand(program: Command): void {
  program
    .command('read')
    .description('show what kubectl reads from files of manifests, and what it cannot read')
    .argument('<files...>', 'YAML or JSON files')
    .option('--json', 'print a JSON array: {file, documents, errors, warnings}; errors are no failure then')
    .option('--language <code>', 'language of the messages: en or ko', 'en')
    .action(run);
}
