import { databaseFaults } from '../administration/status';
import { callOf, EXIT_CODES, type ShellCommand } from './shell';

/** Whether the database is whole. */
export const dbCheck: ShellCommand = {
  line: {
    call: callOf('db-check'),
    operands: '',
    about: 'Reads the whole database and tells everything that is wrong with it, with the cure.',
    options: {},
    notes: [EXIT_CODES],
  },
  run: (_, { place: { database }, print, complain }) => {
    const faults = databaseFaults(database);
    complain(faults);
    if ('database' in database && faults.length === 0) print([`${database.database.path}: sound`]);
    return faults.length === 0 ? 0 : 1;
  },
};
