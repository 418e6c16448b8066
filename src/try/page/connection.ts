import { SOCKET_PATH, WRONG_TOKEN, type FromPage, type ToPage } from '../protocol';
import type { Person } from '../people';

/** What happens to a connection. */
export interface ConnectionEvents {
  /** Whom the page is at this moment. */
  person(): Person;
  onMessage(message: ToPage): void;
  /** The line was cut; it is tried again by itself. */
  onLost(): void;
  /** The token is not that of the server that is there now: only a new link helps. */
  onRefused(): void;
}

/** The page's line to its server. */
export interface Connection {
  /** Asks for something. Rejects with words for the reader, also when the line is cut meanwhile. */
  call(person: Person, method: string, ...parameters: readonly unknown[]): Promise<unknown>;
  /** Becomes somebody else. */
  be(person: Person): void;
}

/** Milliseconds before the line is tried again: soon at first, then less often. */
const PAUSES_MS = [250, 500, 1000, 2000, 4000] as const;
const LOST = 'The connection was lost before an answer came.';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Opens the line and keeps it open. */
export function connect(token: string, events: ConnectionEvents): Connection {
  const waiting = new Map<number, Waiting>();
  let socket: WebSocket | null = null;
  let lastId = 0;
  let failures = 0;

  const say = (message: FromPage): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const settle = (id: number, act: (one: Waiting) => void): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one !== undefined) act(one);
  };
  const open = (): void => {
    const opened = new WebSocket(`ws://${location.host}${SOCKET_PATH}`);
    socket = opened;
    opened.addEventListener('open', () => {
      say({ kind: 'hello', token, person: events.person() });
    });
    opened.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as ToPage;
      if (message.kind === 'welcome') failures = 0;
      if (message.kind === 'result') {
        settle(message.id, ({ resolve }) => {
          resolve(message.value);
        });
      } else if (message.kind === 'failure') {
        settle(message.id, ({ reject }) => {
          reject(new Error(message.problem));
        });
      } else events.onMessage(message);
    });
    opened.addEventListener('close', ({ code }) => {
      for (const id of [...waiting.keys()]) {
        settle(id, ({ reject }) => {
          reject(new Error(LOST));
        });
      }
      if (code === WRONG_TOKEN) {
        events.onRefused();
        return;
      }
      events.onLost();
      setTimeout(open, PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)]);
      failures += 1;
    });
  };
  open();

  return {
    call: async (person, method, ...parameters) =>
      new Promise((resolve, reject) => {
        if (socket?.readyState !== WebSocket.OPEN) {
          reject(new Error(LOST));
          return;
        }
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        say({ kind: 'call', id: lastId, person, method, parameters });
      }),
    be: (person) => {
      say({ kind: 'be', person });
    },
  };
}
