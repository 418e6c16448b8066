import { extname, join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { News, Value } from '../connection';
import { DatabaseFault } from '../database-fault';
import type { FromSession, Result, SessionSettings, ToSession } from './session-protocol';
import type { Answered } from './lasting-session';

/** The end of the thread that speaks with the server at which it is waited for. */
export interface SessionLink {
  /** Runs a statement, as the lasting session of the thread does. Throws a DatabaseFault. */
  run(session: number, sql: string, values: readonly Value[] | null): Answered;
  close(): void;
}

/** How the server is spoken with. */
export interface LinkOptions {
  /** As in DATABASE_URL. */
  readonly address: string;
  /** Without its secrets. */
  readonly place: string;
  /** Milliseconds that a statement may wait for a lock of somebody else's. */
  readonly lockMs: number;
  /** Milliseconds that the caller waits for the first result, which takes the thread and a connection. */
  readonly openingMs: number;
  /** Milliseconds that the caller waits for each other. */
  readonly patienceMs: number;
  /** Options of node for the thread; those of this one unless given. */
  readonly execArgv?: readonly string[] | undefined;
  onNews(news: News): void;
  /** There is no connection any more, or not yet, with why not in one line; null: there is one again. */
  onAway(fault: string | null): void;
}

// compiled beside this file, or in TypeScript where this file is
const ENTRY = join(__dirname, `session-thread${extname(__filename)}`);
/** Milliseconds that the end waits for the server to hear of it. */
const END_MS = 500;
/** MiB; it holds a few hundred rows at a time. */
const YOUNG_MB = 4;

/**
 * Starts the thread. The caller waits for each result without serving anything else, as with a file, but never
 * longer than it has patience for: a server that does not answer is given up, and nothing more is
 * waited for until there is a new connection.
 */
export function startSession(options: LinkOptions): SessionLink {
  const { address, place, lockMs, openingMs, patienceMs, execArgv, onNews, onAway } = options;
  const { port1: port, port2: theirs } = new MessageChannel();
  const results = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const count = new Int32Array(results);
  const settings: SessionSettings = { address, lockMs, port: theirs, results };
  const worker = new Worker(ENTRY, {
    workerData: settings,
    transferList: [theirs],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  let death: string | null = null;
  worker.on('error', (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    death = `${place}: the thread that speaks with it has ended (${why}): start Verbatim again`;
    onAway(death);
  });
  worker.on('message', (message: FromSession) => {
    switch (message.kind) {
      case 'news':
        onNews(message.news);
        break;
      case 'away':
        onAway(message.fault);
        break;
      case 'back':
        onAway(null);
    }
  });
  // whoever waits keeps the process running, not the thread; to listen to it would undo that if it came later
  worker.unref();
  let isFirst = true;
  let isClosed = false;
  let next = 0;
  const say = (message: ToSession): void => {
    port.postMessage(message);
  };

  /** Waits for a result; null where it does not come in time. */
  const resultOf = (id: number, withinMs: number): Result | null => {
    const untilMs = performance.now() + withinMs;
    for (;;) {
      const seen = Atomics.load(count, 0);
      for (
        let got = receiveMessageOnPort(port);
        got !== undefined;
        got = receiveMessageOnPort(port)
      ) {
        const result = got.message as Result;
        // an earlier one was not waited for
        if (result.id === id) return result;
      }
      const leftMs = untilMs - performance.now();
      if (leftMs <= 0) return null;
      Atomics.wait(count, 0, seen, leftMs);
    }
  };

  return {
    run: (session, sql, values) => {
      if (isClosed)
        throw new DatabaseFault(`${place}: cannot be used (it was closed, it is not open)`);
      if (death !== null) throw new DatabaseFault(death);
      const id = (next += 1);
      const withinMs = isFirst ? openingMs : patienceMs;
      say({ id, session, sql, values });
      const result = resultOf(id, withinMs);
      isFirst = false;
      if (result === null) {
        const fault = `${place}: does not answer within ${withinMs} ms: check the server and the network`;
        say({ cut: fault });
        throw new DatabaseFault(fault, true);
      }
      if ('fault' in result) throw new DatabaseFault(result.fault, result.passes);
      if ('ended' in result) throw new DatabaseFault(`${place}: was closed`);
      return result;
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      const id = (next += 1);
      say({ id, end: true });
      resultOf(id, END_MS);
      void worker.terminate();
    },
  };
}
