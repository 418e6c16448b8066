import type { ChangeOutcome } from '../administration/change-file';
import { announceVersion } from './announce';
import { callOf, type ExitCode, type Shell } from './shell';

const DONE = { add: 'added', replace: 'replaced', remove: 'removed', undo: 'is as it was before' };

/** Says what a change came to, and lets the running bots know of one that was made. */
export function tellChange(outcome: ChangeOutcome, shell: Shell): ExitCode {
  if ('fault' in outcome) {
    shell.complain([outcome.fault]);
    return 1;
  }
  const { kind, file } = outcome.change;
  const back = kind === 'undo' ? '' : `; "${callOf('undo')}" takes it back`;
  shell.print([`${file}: ${DONE[kind]}${back}`]);
  announceVersion(shell);
  return 0;
}
