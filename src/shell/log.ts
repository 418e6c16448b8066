import { attempt } from '../database/database-fault';
import { auditLines } from '../replies/administration-lines';
import { readWholeNumber } from './whole-number';
import { callOf, EXIT_CODES, type ShellCommand } from './shell';

/** Who changed what. */
export const log: ShellCommand = {
  line: {
    call: callOf('log'),
    operands: '',
    about: 'Lists who changed what and when, the newest first (times in UTC).',
    options: {
      limit: { value: 'N', meaning: 'at most N entries (default: 20)' },
      json: { meaning: 'print one line of JSON' },
    },
    notes: [EXIT_CODES],
  },
  run: ({ options }, { place: { database }, print, complain }) => {
    const limit = readWholeNumber('limit', options.get('limit') ?? '20', 10_000);
    const read =
      'fault' in database ? database : attempt(() => database.database.auditLog.latest(limit));
    if ('fault' in read) {
      complain([read.fault]);
      return 1;
    }
    print(options.has('json') ? [JSON.stringify(read.value)] : auditLines(read.value));
    return 0;
  },
};
