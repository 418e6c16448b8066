import { parentPort, workerData } from 'node:worker_threads';
import { attempt } from './database-fault';
import { openDatabase, type Opened } from './open-database';
import { tellUnkept } from './unkept';
import { writeAll, type Written } from './writings';
import type { FromWriter, ToWriter, WriterSettings } from './writer-protocol';

/** The thread that writes: has the database open by itself, and may wait for other processes. */
function serve({ path, busyMs }: WriterSettings): void {
  const say = (message: FromWriter): void => parentPort?.postMessage(message);
  const onAnew = (line: string): void => {
    say({ kind: 'anew', line });
  };
  let opened: Opened | null = null;
  /** Open since before, or tried again. */
  const database = (): Opened => {
    if (opened === null || 'fault' in opened) opened = openDatabase(path, { busyMs, onAnew });
    return opened;
  };
  const written = (writings: Parameters<typeof writeAll>[1]): Written => {
    const found = database();
    return 'fault' in found ? { notNow: found.fault } : writeAll(found.database, writings);
  };
  const faults = (): readonly string[] => {
    const found = database();
    if ('fault' in found) return [found.fault];
    const checked = attempt(() => found.database.check());
    return 'fault' in checked ? [checked.fault] : checked.value;
  };

  parentPort?.on('message', (message: ToWriter) => {
    switch (message.kind) {
      case 'write':
        say({ kind: 'written', written: written(message.writings) });
        break;
      case 'check':
        say({ kind: 'checked', faults: faults() });
        break;
      case 'unkept':
        tellUnkept(path, message.unkept);
        break;
      case 'close':
        if (opened !== null && 'database' in opened) {
          const { database: open } = opened;
          attempt(() => {
            open.close();
          });
        }
        parentPort?.close();
    }
  });
}

serve(workerData as WriterSettings);
