import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { GatewayReadyDispatchData } from 'discord-api-types/v10';
import type { Context } from '../context';
import { renderGuildCreate } from '../render/guild';
import { renderUserById } from '../render/user';
import { isRecord, recordOf } from '../json';
import type { Connection } from './connection';
import { applicationFlags, refusalOf } from './intents';
import { takePresence } from './presence';
import { shardOf } from './sessions';
import type { Session } from './sessions';

/** The words Discord closes a connection with. */
const REASONS: Readonly<Record<number, string>> = {
  4004: 'Authentication failed.',
  4010: 'Invalid shard.',
  4011: 'Sharding required.',
  4012: 'Invalid API version.',
  4013: 'Invalid intent(s).',
  4014: 'Disallowed intent(s).',
};

/** The words for a close code; empty where Discord has none. */
export function closeReason(code: number): string {
  return REASONS[code] ?? '';
}

/** Answers IDENTIFY: READY and the guilds, or a close code. */
export function identify(context: Context, connection: Connection, data: unknown): void {
  const { world, settings, faults, sessions } = context;
  const { token, intents, shard, properties, presence } = recordOf(data);
  connection.tell('identify', null, { intents, shard: shard ?? null });
  const refuse = (code: number): void => {
    connection.close(code, closeReason(code));
  };

  const fault = faults.strike('refuse-login');
  if (fault !== null) return refuse(fault.code);
  if (token !== world.application.token) return refuse(4004);
  if (typeof properties !== 'object' || properties === null) return refuse(4002);
  const refusal = refusalOf(intents, settings.privilegedIntents);
  if (refusal !== null) return refuse(refusal);
  const place = shardPair(shard);
  if (place === null) return refuse(4010);

  const session = sessions.start(intents as number, place, connection.socket);
  connection.session = session;
  sendReady(context, session);
  connection.tell('ready', null, null);
  if (isRecord(presence)) takePresence(context, connection, presence);
}

/** Sends READY, then each guild of the session's shard. */
function sendReady(context: Context, session: Session): void {
  const { world, settings, sessions } = context;
  const { id, botId } = world.application;
  const guilds = [...world.guilds.values()].filter(
    (guild) => guild.members.has(botId) && shardOf(guild.id, session.shard[1]) === session.shard[0],
  );
  const flags = applicationFlags(settings.privilegedIntents);
  const ready: GatewayReadyDispatchData = {
    v: 10,
    user: { ...renderUserById(world, botId), verified: true, mfa_enabled: true, email: null },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: context.origin().replace('http:', 'ws:'),
    shard: [...session.shard],
    application: { id, flags, flags_new: String(flags) },
  };
  sessions.send(session, GatewayDispatchEvents.Ready, ready);
  for (const guild of guilds) {
    sessions.send(session, GatewayDispatchEvents.GuildCreate, renderGuildCreate(world, guild));
  }
}

function shardPair(value: unknown): readonly [number, number] | null {
  if (value === undefined || value === null) return [0, 1];
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [shard, count] = value.map(Number);
  if (shard === undefined || count === undefined) return null;
  return Number.isInteger(shard) && Number.isInteger(count) && shard >= 0 && shard < count
    ? [shard, count]
    : null;
}
