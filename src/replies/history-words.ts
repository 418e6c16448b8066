import type { AuditEntry } from '../database/audit-log';

/** What was done to a file, and what was meant where it was not. */
const FILE_DEEDS: Readonly<Record<string, readonly [done: string, meant: string]>> = {
  add: ['published', 'publish'],
  replace: ['replaced', 'replace'],
  remove: ['removed', 'remove'],
  undo: ['took back the last change of', 'take back the last change of'],
};

/** What an entry of the audit log says, in words that follow a name. */
export function historyWords({
  action,
  subject,
  result,
}: Pick<AuditEntry, 'action' | 'subject' | 'result'>): string {
  const deed = FILE_DEEDS[action];
  if (deed !== undefined) {
    return result === 'done'
      ? `${deed[0]} ${subject}`
      : // faults of files begin with the file's name
        `tried to ${deed[1]} ${subject}: ${result.replace(`${subject}: `, '')}`;
  }
  switch (action) {
    case 'reload':
      return `reloaded the coverage${subject === 'strict' ? ', strictly' : ''}: ${result}`;
    case 'settings':
      return `set how I answer in this server: ${result}`;
    case 'refused':
      return `tried to use /${subject}: ${result}`;
    case 'recover':
      return `had changed ${subject} when the program ended: ${result}`;
    default:
      return `${action} ${subject}: ${result}`;
  }
}
