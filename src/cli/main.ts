import { program } from 'commander';
import { buildCommand } from './commands/build';
import { cardsCommand } from './commands/cards';
import { checkCommand } from './commands/check';
import { gradeCommand } from './commands/grade';
import { kubectlCommand } from './commands/kubectl';
import { lintCommand } from './commands/lint';
import { readCommand } from './commands/read';
import { relinkCommand } from './commands/relink';
import { replayCommand } from './commands/replay';
import { sameCommand } from './commands/same';
import { suggestCommand } from './commands/suggest';

program
  .name('podo')
  .description('Turns Markdown notes into flashcards.')
  .version(__PODO_VERSION__)
  .showHelpAfterError('(podo --help lists the commands)');

cardsCommand(program);
checkCommand(program);
buildCommand(program);
relinkCommand(program);
kubectlCommand(program);
replayCommand(program);
readCommand(program);
lintCommand(program);
sameCommand(program);
gradeCommand(program);
suggestCommand(program);

await program.parseAsync();
