import { parentPort, workerData } from 'node:worker_threads';
import { NEWS, type News } from '../connection';
import { DatabaseFault } from '../database-fault';
import { serverAddress } from './address';
import { lastingSession } from './lasting-session';
import { openSession } from './session';
import type { FromSession, Result, SessionSettings, ToSession } from './session-protocol';

const isNews = (payload: string): payload is News => NEWS.some((news) => news === payload);

/** The thread that speaks with the server for one that waits without an event loop. */
function serve({ address, lockMs, port, results }: SessionSettings): void {
  const count = new Int32Array(results);
  const tell = (message: FromSession): void => parentPort?.postMessage(message);
  const answer = (result: Result): void => {
    port.postMessage(result);
    Atomics.add(count, 0, 1);
    Atomics.notify(count, 0);
  };
  const where = serverAddress(address);
  const lasting = lastingSession({
    open: async (events) => openSession(where, lockMs, events),
    onNews: (payload) => {
      if (isNews(payload)) tell({ kind: 'news', news: payload });
    },
    onAway: ({ message }) => {
      tell({ kind: 'away', fault: message });
    },
    onBack: () => {
      tell({ kind: 'back' });
      // what was told meanwhile was missed
      for (const news of NEWS) tell({ kind: 'news', news });
    },
  });
  const resultOf = async (message: Exclude<ToSession, { cut: string }>): Promise<Result> => {
    const { id } = message;
    try {
      if ('end' in message) {
        await lasting.end();
        return { id, ended: true };
      }
      return { id, ...(await lasting.run(message.session, message.sql, message.values)) };
    } catch (error) {
      const { message: fault, isBusy } =
        error instanceof DatabaseFault
          ? error
          : new DatabaseFault(`${where.place}: ${String(error)}`);
      return { id, fault, passes: isBusy };
    }
  };
  port.on('message', (message: ToSession) => {
    if ('cut' in message) {
      lasting.cut(new DatabaseFault(message.cut, true));
      return;
    }
    void resultOf(message).then((result) => {
      answer(result);
      if ('ended' in result) port.close();
    });
  });
}

serve(workerData as SessionSettings);
