import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Faults } from '../faults/faults';

/** How many past events of a session can be sent again when it resumes. */
const REPLAY_LIMIT = 2000;

/** A gateway session: it outlives its connection until it is closed for good. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  sequence: number;
  readonly sent: { readonly sequence: number; readonly text: string }[];
  socket: WebSocket | null;
}

/** An event on its way to the sessions. */
export interface Dispatch {
  readonly event: string;
  /** The guild it happens in; null goes to shard 0. */
  readonly guildId: string | null;
  /** A session gets it when it has at least one of these intents; 0 is for everyone. */
  readonly intents: number;
  /** What the event carries, for a session with these intents. */
  readonly data: (intents: number) => unknown;
}

/** All sessions of the bot. */
export interface Sessions {
  start(intents: number, shard: readonly [number, number], socket: WebSocket): Session;
  find(id: string): Session | null;
  /** Ends a session for good. */
  end(session: Session): void;
  all(): readonly Session[];
  /** Sends an event to one session, keeping it for a resume. */
  send(session: Session, event: string, data: unknown): void;
  /** Sends an event to every session that should have it. */
  dispatch(dispatch: Dispatch): void;
}

/** No session yet. */
export function createSessions(faults: Faults): Sessions {
  const sessions = new Map<string, Session>();

  const send = (session: Session, event: string, data: unknown): void => {
    session.sequence += 1;
    const text = JSON.stringify({
      op: GatewayOpcodes.Dispatch,
      s: session.sequence,
      t: event,
      d: data,
    });
    session.sent.push({ sequence: session.sequence, text });
    if (session.sent.length > REPLAY_LIMIT) session.sent.shift();
    session.socket?.send(text);
  };

  return {
    start(intents, shard, socket) {
      const id = randomBytes(16).toString('hex');
      const session: Session = { id, intents, shard, sequence: 0, sent: [], socket };
      sessions.set(id, session);
      return session;
    },
    find: (id) => sessions.get(id) ?? null,
    end(session) {
      sessions.delete(session.id);
    },
    all: () => [...sessions.values()],
    send,
    dispatch({ event, guildId, intents, data }) {
      const blows = faults.strike('duplicate', (fault) => fault.event === event) === null ? 1 : 2;
      for (const session of sessions.values()) {
        if (intents !== 0 && (session.intents & intents) === 0) continue;
        if (shardOf(guildId, session.shard[1]) !== session.shard[0]) continue;
        const payload = data(session.intents);
        for (let blow = 0; blow < blows; blow += 1) send(session, event, payload);
      }
    },
  };
}

/** Which of `count` shards a guild belongs to (Discord's gateway documentation, "Sharding"). */
export function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}
