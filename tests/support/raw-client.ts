import { once } from 'node:events';
import { WebSocket } from 'ws';
import { isRecord, recordOf } from '../../src/loopback/json';

/** What a REST request came back with. */
export interface RawAnswer {
  readonly status: number;
  readonly code: number | null;
  /** The answer's JSON; null where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly list: readonly Readonly<Record<string, unknown>>[];
}

/** A REST client without discord.js, for requests that no decent client would make. */
export interface RawRest {
  (method: string, path: string, body?: unknown, token?: string | null): Promise<RawAnswer>;
}

/** Makes a client that sends the bot's token unless told otherwise (null: none). */
export function rawRest({ api, token: own }: { api: string; token: string }): RawRest {
  return async (method, path, body, token = own) => {
    const response = await fetch(`${api}/v10${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bot ${token}` }),
        ...(body === undefined || body instanceof FormData
          ? {}
          : { 'content-type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: unknown = text === '' ? null : JSON.parse(text);
    const { code } = recordOf(json);
    return {
      status: response.status,
      code: typeof code === 'number' ? code : null,
      body: recordOf(json),
      list: Array.isArray(json) ? json.filter(isRecord) : [],
    };
  };
}

/** A payload of the gateway. */
export interface RawPayload {
  readonly op: number;
  readonly s: number | null;
  readonly t: string | null;
  readonly d: unknown;
}

/** A gateway connection without discord.js. */
export interface RawGateway {
  readonly received: readonly RawPayload[];
  send(op: number, d: unknown): void;
  sendText(text: string): void;
  /** The first payload that fits, past or future. */
  until(isMeant: (payload: RawPayload) => boolean): Promise<RawPayload>;
  /** The first event of a name, past or future. */
  event(name: string): Promise<Readonly<Record<string, unknown>>>;
  /** The code that the connection closes with. */
  readonly closed: Promise<number>;
  close(code?: number): void;
}

/** Opens a gateway connection and waits for HELLO. */
export async function openGateway(
  { api }: { api: string },
  query = 'v=10&encoding=json',
): Promise<RawGateway> {
  const socket = new WebSocket(`${api.replace('http:', 'ws:').replace(/\/api$/u, '')}/?${query}`);
  const received: RawPayload[] = [];
  const listeners = new Set<(payload: RawPayload) => void>();
  socket.on('message', (raw) => {
    const payload = JSON.parse((raw as Buffer).toString('utf8')) as RawPayload;
    received.push(payload);
    for (const listener of [...listeners]) listener(payload);
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  const until: RawGateway['until'] = async (isMeant) =>
    received.find(isMeant) ??
    new Promise((resolve) => {
      const listener = (payload: RawPayload): void => {
        if (!isMeant(payload)) return;
        listeners.delete(listener);
        resolve(payload);
      };
      listeners.add(listener);
    });
  await Promise.race([until(({ op }) => op === 10), closed]);
  return {
    received,
    closed,
    send: (op, d) => {
      socket.send(JSON.stringify({ op, d }));
    },
    sendText: (text) => {
      socket.send(text);
    },
    until,
    event: async (name) => recordOf((await until(({ t }) => t === name)).d),
    close: (code) => {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    },
  };
}

/** Opens a gateway connection and logs in with these intents. */
export async function logIn(
  loopback: { api: string; token: string },
  intents: number,
): Promise<RawGateway> {
  const gateway = await openGateway(loopback);
  gateway.send(2, { token: loopback.token, intents, properties: { os: 'linux' } });
  await gateway.event('READY');
  return gateway;
}
