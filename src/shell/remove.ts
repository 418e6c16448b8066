import { previewRemoval, removeArticle } from '../administration/remove-article';
import { UsageError } from '../terminal/usage-error';
import { callOf, EXIT_CODES, type ShellCommand } from './shell';
import { tellChange } from './tell-change';

/** Removes an article; its bytes are kept for undo. */
export const remove: ShellCommand = {
  line: {
    call: callOf('remove'),
    operands: 'ID',
    about:
      'Removes an article by its id, the name of its file without .md. What it held is kept for undo.',
    options: { 'dry-run': { meaning: 'show which file it is, remove nothing' } },
    notes: [EXIT_CODES],
  },
  run: async ({ operands, options }, shell) => {
    const [id, more] = operands;
    if (id === undefined || more !== undefined) {
      throw new UsageError(`name one article to remove. See ${callOf('remove')} --help`);
    }
    const removal = previewRemoval(shell.place.folder, id);
    if ('fault' in removal) {
      shell.complain([`${id}: ${removal.fault}`]);
      return 1;
    }
    if (options.has('dry-run')) {
      shell.print([`${removal.file}: would be removed`]);
      return 0;
    }
    const deed = { who: shell.who, atMs: shell.now() };
    return tellChange(await removeArticle(shell.place, removal, deed), shell);
  },
};
