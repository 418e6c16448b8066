import { databaseFaults, statusOf } from '../administration/status';
import { readUnkept } from '../database/unkept';
import { statusLines } from '../replies/administration-lines';
import { withCoverage } from './coverage-of-folder';
import { callOf, EXIT_CODES, type ShellCommand } from './shell';

/** How the coverage and the database stand. */
export const status: ShellCommand = {
  line: {
    call: callOf('status'),
    operands: '',
    about:
      'Shows what the folder holds: articles, outlets, dates, passages, facts, version, faults and\n' +
      'warnings as FILE:LINE: …, what is wrong with the database, and what the bot could not keep in it.',
    options: { json: { meaning: 'print one line of JSON' } },
    notes: [EXIT_CODES],
  },
  run: async ({ options }, shell) =>
    withCoverage(shell, async (coverage) => {
      const found = statusOf(coverage, {
        faults: databaseFaults(shell.place.database),
        unkept: readUnkept(shell.config.database),
        nowMs: shell.now(),
      });
      shell.print(options.has('json') ? [JSON.stringify(found)] : statusLines(found));
      const hasError = found.problems.some(({ severity }) => severity === 'error');
      return Promise.resolve(hasError || found.faults.length > 0 ? 1 : 0);
    }),
};
