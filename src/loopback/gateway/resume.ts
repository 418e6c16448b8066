import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { Context } from '../context';
import { recordOf } from '../json';
import type { Connection } from './connection';
import { closeReason } from './login';

/** Answers RESUME: what was missed and RESUMED, or op 9, or a close code. */
export function resume(context: Context, connection: Connection, data: unknown): void {
  const { world, faults, sessions } = context;
  const { token, session_id: id, seq } = recordOf(data);
  connection.tell('resume', null, { session: id, sequence: seq });

  const login = faults.strike('refuse-login');
  if (login !== null || token !== world.application.token) {
    const code = login?.code ?? 4004;
    connection.close(code, closeReason(code));
    return;
  }
  const session = typeof id === 'string' ? sessions.find(id) : null;
  const isRefused = faults.strike('refuse-resume') !== null;
  if (session === null || isRefused || typeof seq !== 'number') {
    if (session !== null) sessions.end(session);
    connection.tell('invalid-session', null, { resumable: false });
    connection.send(GatewayOpcodes.InvalidSession, false);
    return;
  }
  if (seq > session.sequence) {
    connection.close(4007, 'Invalid seq.');
    return;
  }
  session.socket?.close(4000, 'Resumed elsewhere.');
  session.socket = connection.socket;
  connection.session = session;
  for (const { sequence, text } of session.sent) {
    if (sequence > seq) connection.socket.send(text);
  }
  sessions.send(session, GatewayDispatchEvents.Resumed, { _trace: ['["loopback"]'] });
  connection.tell('resumed', null, null);
}
