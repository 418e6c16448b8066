import { previewUndo, undoStep } from '../administration/undo-change';
import { callOf, EXIT_CODES, type ShellCommand } from './shell';
import { tellChange } from './tell-change';

/** Takes the last change back, byte for byte. */
export const undo: ShellCommand = {
  line: {
    call: callOf('undo'),
    operands: '',
    about:
      'Takes the last add, replace or remove back, byte for byte, with what was published in one step with it.\n' +
      'Again: the one before it.',
    options: { 'dry-run': { meaning: 'show which change it is, take nothing back' } },
    notes: [EXIT_CODES],
  },
  run: async ({ options }, shell) => {
    const shown = previewUndo(shell.place);
    if ('fault' in shown) {
      shell.complain([shown.fault]);
      return 1;
    }
    const { id, kind, file, who, atMs } = shown.change;
    const when = new Date(atMs).toISOString().slice(0, 16).replace('T', ' ');
    const others = shown.count > 1 ? `, with ${shown.count - 1} more of the same step` : '';
    shell.print([`${kind} of ${file} by ${who}, ${when} UTC${others}`]);
    if (options.has('dry-run')) return 0;
    const deed = { who: shell.who, atMs: shell.now() };
    const { changes, faults } = await undoStep(shell.place, id, deed);
    const codes = [
      ...changes.map((change) => tellChange({ change }, shell)),
      ...faults.map((fault) => tellChange({ fault }, shell)),
    ];
    return codes.includes(1) ? 1 : 0;
  },
};
