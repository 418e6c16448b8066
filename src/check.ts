import { runEntry } from './entry';
import { checkKnowledge } from './knowledge/check-knowledge';
import { helpText, readArguments, type CommandLine } from './terminal/arguments';
import { UsageError } from './terminal/usage-error';

const CHECK: CommandLine = {
  call: 'npm run -s check --',
  operands: '[DIR]',
  about:
    'Checks the knowledge files of a folder and lists every problem as FILE:LINE: what is wrong and\n' +
    'how to mend it, then each article with its outlet, date, status and size.',
  options: {},
  notes: [
    'DIR is the folder of knowledge files (default: KNOWLEDGE_DIR, else knowledge).',
    'Exit code: 0 without errors (warnings are none), 1 with errors, 2 for unusable arguments.',
  ],
};

void runEntry((config) => {
  const given = readArguments(process.argv.slice(2), CHECK);
  if (given === null) {
    process.stdout.write(`${helpText(CHECK)}\n`);
    return 0;
  }
  const [folder = config.knowledgeFolder, more] = given.operands;
  if (more !== undefined)
    throw new UsageError(`check one folder at a time. See ${CHECK.call} --help`);
  const { lines, hasError } = checkKnowledge(folder, Date.now());
  process.stdout.write(`${lines.join('\n')}\n`);
  return hasError ? 1 : 0;
});
