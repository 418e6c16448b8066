import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Context } from '../context';
import type { Connection } from './connection';
import { serveConnection } from './serve-connection';
import { closeReason } from './login';
import { report } from './report';

/** What can be done to the bot's gateway connections from outside. */
export interface GatewayControls {
  /** Cuts the TCP connections without a word. */
  drop(): Promise<void>;
  /** Closes the connections with a code; 1000, 4003 and 4007 to 4014 also end the sessions. */
  close(code: number): Promise<void>;
  /** Asks the bot to reconnect and resume (op 7). */
  reconnect(): Promise<void>;
  /** Calls the sessions invalid (op 9), resumable or not. */
  invalidate(resumable: boolean): Promise<void>;
  /** The connections opened from now on are told to send heartbeats this often; milliseconds. */
  setHeartbeat(ms: number): Promise<void>;
  /** How many connections are open and logged in. */
  connections(): Promise<number>;
}

/** The WebSocket side of the loopback. */
export interface GatewayServer {
  readonly controls: GatewayControls;
  /** Takes an HTTP upgrade request. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends every connection at once. */
  stop(): void;
}

/** Close codes after which a session is gone (gateway documentation, "Close Event Codes"). */
const ENDING_CODES: ReadonlySet<number> = new Set([
  1000, 4003, 4004, 4007, 4008, 4010, 4011, 4012, 4013, 4014,
]);

/** Serves the gateway. */
export function createGatewayServer(context: Context): GatewayServer {
  const server = new WebSocketServer({ noServer: true, clientTracking: false });
  const connections = new Set<Connection>();
  let { heartbeatMs } = context.settings;
  const loggedIn = (): Connection[] => [...connections].filter(({ session }) => session !== null);
  const end = ({ session }: Connection): void => {
    if (session !== null) context.sessions.end(session);
  };

  const controls: GatewayControls = {
    async drop() {
      for (const { socket } of loggedIn()) socket.terminate();
      return Promise.resolve();
    },
    async close(code) {
      for (const connection of loggedIn()) {
        if (ENDING_CODES.has(code)) end(connection);
        connection.close(code, closeReason(code));
      }
      return Promise.resolve();
    },
    async reconnect() {
      for (const connection of loggedIn()) connection.send(GatewayOpcodes.Reconnect, null);
      return Promise.resolve();
    },
    async invalidate(resumable) {
      for (const connection of loggedIn()) {
        if (!resumable) end(connection);
        connection.tell('invalid-session', null, { resumable });
        connection.send(GatewayOpcodes.InvalidSession, resumable);
        // On the same connection the bot may now identify or resume again.
        if (connection.session !== null) connection.session.socket = null;
        connection.session = null;
      }
      return Promise.resolve();
    },
    async setHeartbeat(ms) {
      heartbeatMs = ms;
      return Promise.resolve();
    },
    connections: async () => Promise.resolve(loggedIn().length),
  };
  return {
    upgrade(request, socket, head) {
      if (context.faults.strike('refuse-connection') !== null) {
        socket.destroy();
        return;
      }
      const query = new URL(request.url ?? '/', 'ws://loopback').searchParams;
      if (query.has('compress')) report(context, 'the loopback sends no compressed payloads');
      server.handleUpgrade(request, socket, head, (webSocket) => {
        if (query.get('v') !== '10' || (query.get('encoding') ?? 'json') !== 'json') {
          report(context, `the gateway wants v=10&encoding=json, not ${request.url ?? ''}`);
          webSocket.close(4012, 'Invalid API version.');
          return;
        }
        const connection = serveConnection(context, webSocket, heartbeatMs);
        connections.add(connection);
        webSocket.on('close', () => connections.delete(connection));
      });
    },
    stop() {
      for (const { socket } of connections) socket.terminate();
      server.close();
    },
    controls,
  };
}
