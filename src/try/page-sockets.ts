import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Sighting } from '../loopback';
import { isPerson, PEOPLE, type Person } from './people';
import { WRONG_TOKEN, type FromPage, type ToPage } from './protocol';

/** A file of 10 MiB, as Discord takes it, takes a third more in base64. */
const LARGEST_FRAME_BYTES = 16 * 1024 * 1024;

/** What the pages are served with. */
export interface PageSocketParts {
  readonly token: string;
  welcome(): Extract<ToPage, { kind: 'welcome' }>;
  /** Calls the listener for everything that a person sees; the returned function ends it. */
  watch(person: Person, listener: (sighting: Sighting) => void): () => void;
  /** Does what a page asks for. Rejects with what the page is to be told. */
  call(person: Person, method: string, parameters: readonly unknown[]): Promise<unknown>;
}

/** The sockets of all open pages. */
export interface PageSockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells all pages. */
  tell(message: ToPage): void;
  close(): void;
}

/** Serves pages: each one hears what its person sees, and what it asks for is done in that person's name. */
export function createPageSockets(parts: PageSocketParts): PageSockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME_BYTES });
  const pages = new Set<Page>();
  return {
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (webSocket) => {
        const page = servePage(webSocket, parts, () => pages.add(page));
        webSocket.on('close', () => {
          pages.delete(page);
          page.end();
        });
      });
    },
    tell: (message) => {
      for (const page of pages) page.tell(message);
    },
    close: () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

interface Page {
  tell(message: ToPage): void;
  end(): void;
}

function servePage(socket: WebSocket, parts: PageSocketParts, onWelcome: () => void): Page {
  let stopWatching = (): void => undefined;
  let isWelcome = false;
  const tell = (message: ToPage): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const watchAs = (person: Person): void => {
    stopWatching();
    stopWatching = parts.watch(person, (sighting) => {
      tell({ kind: 'sighting', person, sighting });
    });
  };
  const hear = (message: FromPage): void => {
    if (message.kind === 'hello') {
      if (!isSame(message.token, parts.token)) {
        socket.close(WRONG_TOKEN, 'not the token of this try-out');
        return;
      }
      isWelcome = true;
      onWelcome();
      watchAs(message.person);
      tell(parts.welcome());
      return;
    }
    if (!isWelcome) {
      socket.close(WRONG_TOKEN, 'the token comes first');
      return;
    }
    if (message.kind === 'be') {
      watchAs(message.person);
      return;
    }
    const { id, person, method, parameters } = message;
    parts.call(person, method, parameters).then(
      (value) => {
        tell({ kind: 'result', id, value: value ?? null });
      },
      (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        tell({ kind: 'failure', id, problem });
      },
    );
  };
  socket.on('message', (data) => {
    const message = readFrame(data);
    if (message === null) socket.close(1007, 'not what a page says');
    else hear(message);
  });
  // a frame that is too large ends the socket, which the page hears of
  socket.on('error', () => {
    socket.terminate();
  });
  return {
    tell,
    end: () => {
      stopWatching();
    },
  };
}

function isSame(given: unknown, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** What a page said; null where it is nothing that a page says. */
function readFrame(data: RawData): FromPage | null {
  let message: Record<string, unknown> | null;
  try {
    // ws gives text as a buffer unless told to give something else
    message = JSON.parse((data as Buffer).toString('utf8')) as Record<string, unknown> | null;
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null) return null;
  const { kind, id, person = PEOPLE[0], method, parameters, token } = message;
  if (!isPerson(person)) return null;
  if (kind === 'hello') return { kind, token: String(token), person };
  if (kind === 'be') return { kind, person };
  const isCall =
    kind === 'call' &&
    typeof id === 'number' &&
    typeof method === 'string' &&
    Array.isArray(parameters);
  return isCall ? { kind, id, person, method, parameters: parameters as unknown[] } : null;
}
