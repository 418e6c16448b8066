import type { RawData, WebSocket } from 'ws';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Context } from '../context';
import type { Connection } from './connection';
import { identify } from './login';
import { resume } from './resume';
import { requestMembers } from './member-chunks';
import { takePresence } from './presence';
import { report } from './report';

/** A client's limits (Discord's gateway documentation, "Rate Limiting"). */
const PAYLOAD_LIMIT_BYTES = 4096;
const SEND_LIMIT = 120;
const SEND_WINDOW_MS = 60_000;

interface Payload {
  readonly op: unknown;
  readonly d: unknown;
}

/** Serves one gateway connection, whose client is to send a heartbeat every `heartbeatMs`. */
export function serveConnection(
  context: Context,
  socket: WebSocket,
  heartbeatMs: number,
): Connection {
  const { journal, world } = context;
  const arrivals: number[] = [];
  let isOurClose = false;
  const connection: Connection = {
    socket,
    session: null,
    tell: (what, code, detail) => {
      const session = connection.session?.id ?? null;
      journal.record({ kind: 'gateway', what, session, code, detail });
    },
    close: (code, reason) => {
      isOurClose = true;
      connection.tell('refused', code, reason);
      // 1006 is what the other side reads when the line is cut; it cannot be sent.
      if (code === 1006) socket.terminate();
      else socket.close(code, reason);
    },
    send: (op, data) => {
      socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
    },
  };

  const isFlooding = (): boolean => {
    const now = world.clock.now();
    arrivals.push(now);
    while (arrivals[0] !== undefined && arrivals[0] <= now - SEND_WINDOW_MS) arrivals.shift();
    return arrivals.length > SEND_LIMIT;
  };

  socket.on('message', (raw) => {
    const text = textOf(raw);
    if (Buffer.byteLength(text) > PAYLOAD_LIMIT_BYTES) {
      report(context, `a payload of more than ${PAYLOAD_LIMIT_BYTES} bytes`);
      connection.close(4002, 'Error while decoding payload.');
      return;
    }
    if (isFlooding()) {
      report(context, `more than ${SEND_LIMIT} payloads in 60 s`);
      connection.close(4008, 'You are being rate limited.');
      return;
    }
    const payload = parsePayload(text);
    if (payload === null) connection.close(4002, 'Error while decoding payload.');
    else receive(context, connection, payload);
  });
  socket.on('close', (code) => {
    const { session } = connection;
    connection.tell('closed', code, null);
    if (session === null || session.socket !== socket) return;
    session.socket = null;
    // A client that closes with 1000 or 1001 says goodbye: the session cannot be resumed.
    if (!isOurClose && (code === 1000 || code === 1001)) context.sessions.end(session);
  });
  socket.on('error', () => {
    // A broken connection is followed by 'close', which tells everything there is to tell.
  });

  connection.tell('open', null, null);
  connection.send(GatewayOpcodes.Hello, {
    heartbeat_interval: heartbeatMs,
    _trace: ['["loopback"]'],
  });
  return connection;
}

function receive(context: Context, connection: Connection, { op, d }: Payload): void {
  if (op === GatewayOpcodes.Heartbeat) {
    connection.tell('heartbeat', null, d);
    if (context.faults.strike('ignore-heartbeats') !== null) return;
    connection.send(GatewayOpcodes.HeartbeatAck, null);
    return;
  }
  if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
    if (connection.session !== null) {
      connection.close(4005, 'Already authenticated.');
      return;
    }
    if (op === GatewayOpcodes.Identify) identify(context, connection, d);
    else resume(context, connection, d);
    return;
  }
  if (connection.session === null) {
    connection.close(4003, 'Not authenticated.');
    return;
  }
  switch (op) {
    case GatewayOpcodes.PresenceUpdate:
      takePresence(context, connection, d);
      return;
    case GatewayOpcodes.RequestGuildMembers:
      requestMembers(context, connection.session, d);
      return;
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestSoundboardSounds:
      report(context, `op ${op} is not something the loopback knows`);
      return;
    default:
      connection.close(4001, 'Unknown opcode.');
  }
}

function textOf(raw: RawData): string {
  if (Array.isArray(raw)) return Buffer.concat(raw).toString('utf8');
  return Buffer.from(raw as Buffer).toString('utf8');
}

function parsePayload(text: string): Payload | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'op' in value
      ? { op: value.op, d: 'd' in value ? value.d : null }
      : null;
  } catch {
    return null;
  }
}
