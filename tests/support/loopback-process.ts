import type { LoopbackSettings } from '../../src/loopback';
import { createControl, startLoopback } from '../../src/loopback';
import { createDiscordContract } from './contract/discord-contract';
import { loadSpecification } from './contract/specification';
import type { FromLoopback, ToLoopback } from './loopback-messages';

/**
 * The loopback Discord as a process of its own, held to Discord's schemas. Its parent sends calls over
 * the IPC channel and gets results and every journal entry back; when the parent is gone, it ends.
 */
async function run(): Promise<void> {
  const settings = JSON.parse(process.argv[2] ?? '{}') as Partial<LoopbackSettings>;
  const contract = createDiscordContract(loadSpecification());
  const loopback = await startLoopback({ ...settings, contract });
  const perform = createControl(loopback);
  const send = (message: FromLoopback): void => {
    // A parent that has just gone is no error: 'disconnect' ends this process in a moment.
    if (process.connected) process.send?.(message, () => undefined);
  };
  loopback.journal.subscribe((entry) => {
    send({ kind: 'entry', entry });
  });
  process.on('message', (message: ToLoopback) => {
    void perform(message.call).then(
      (value) => {
        send({ kind: 'result', id: message.id, value });
      },
      (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        send({ kind: 'failure', id: message.id, problem });
      },
    );
  });
  process.on('disconnect', () => process.exit(0));
  const { api, token, applicationId } = loopback;
  send({ kind: 'started', api, token, applicationId });
}

void run();
