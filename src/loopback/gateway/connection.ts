import type { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { GatewayEvent } from '../journal';
import type { Session } from './sessions';

/** One open gateway connection, from HELLO to its close. */
export interface Connection {
  readonly socket: WebSocket;
  session: Session | null;
  /** Closes the connection, telling the journal why. */
  close(code: number, reason: string): void;
  /** Sends a payload that is no event. */
  send(op: GatewayOpcodes, data: unknown): void;
  /** Tells the journal of a step. */
  tell(what: GatewayEvent['what'], code: number | null, detail: unknown): void;
}
