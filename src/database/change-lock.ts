import { attempt, DatabaseFault } from './database-fault';
import { connect } from './libsql-door';

/** Lets others change the coverage again. */
export type Release = () => void;

/**
 * Takes the right to change the coverage, which one process of the machine has at a time; null where
 * another has it. The system gives it back even when the process is killed, so a change that is found
 * unfinished by who holds it is nobody's any more. Throws a DatabaseFault where it cannot be taken at all.
 */
export function lockChanges(databasePath: string): Release | null {
  // an empty database of its own, as the lock of the real one is needed to keep what is done under it
  const connection = connect(`${databasePath}-lock`);
  try {
    connection.script('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (error instanceof DatabaseFault && error.isBusy) return null;
    throw error;
  }
  return () => {
    attempt(() => {
      connection.script('ROLLBACK');
    });
    connection.close();
  };
}
