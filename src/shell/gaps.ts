import { gapsCsv } from '../administration/gaps-csv';
import { listGaps } from '../administration/list-gaps';
import { DAY_MS } from '../database/persons';
import { gapLines } from '../replies/administration-lines';
import { readWholeNumber } from './whole-number';
import { callOf, EXIT_CODES, type ShellCommand } from './shell';

/** What people asked in vain. */
export const gaps: ShellCommand = {
  line: {
    call: callOf('gaps'),
    operands: '',
    about:
      'Lists what people asked that the coverage does not answer, most frequent first, alike ones together.\n' +
      'Of a question that fewer than two persons asked on one day, only missing words that the coverage has are shown.',
    options: {
      csv: { meaning: 'print a table for spreadsheets (RFC 4180)' },
      json: { meaning: 'print one line of JSON' },
      days: { value: 'N', meaning: 'only of the last N days (default: 90, all that is kept)' },
    },
    notes: [EXIT_CODES],
  },
  run: ({ options }, shell) => {
    const days = readWholeNumber('days', options.get('days') ?? '90', 3_650);
    const listed = listGaps(shell.place.database, { sinceMs: shell.now() - days * DAY_MS });
    if ('fault' in listed) {
      shell.complain([listed.fault]);
      return 1;
    }
    if (options.has('csv')) shell.print([gapsCsv(listed.value).trimEnd()]);
    else if (options.has('json')) shell.print([JSON.stringify(listed.value)]);
    else shell.print(gapLines(listed.value));
    return 0;
  },
};
