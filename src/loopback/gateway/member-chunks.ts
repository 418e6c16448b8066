import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { GatewayGuildMembersChunkDispatchData } from 'discord-api-types/v10';
import type { Context } from '../context';
import { renderMember } from '../render/user';
import { recordOf } from '../json';
import type { Session } from './sessions';

/** Answers a request for members (op 8) with one chunk: by ids, by the start of a name, or all. */
export function requestMembers(
  { world, sessions }: Context,
  session: Session,
  data: unknown,
): void {
  const { guild_id: guildId, query, limit, user_ids: userIds, nonce } = recordOf(data);
  const guild = world.guilds.get(String(guildId));
  if (guild === undefined) return;
  const ids = [userIds ?? []].flat().map(String);
  const members = [...guild.members.values()].filter(({ userId }) =>
    userIds === undefined
      ? (world.users.get(userId)?.name ?? '').startsWith(String(query ?? ''))
      : ids.includes(userId),
  );
  const most = typeof limit === 'number' && limit > 0 ? limit : members.length;
  const chunk: GatewayGuildMembersChunkDispatchData = {
    guild_id: guild.id,
    members: members.slice(0, most).map((member) => renderMember(world, member)),
    chunk_index: 0,
    chunk_count: 1,
    not_found: ids.filter((id) => !guild.members.has(id)),
    ...(typeof nonce === 'string' ? { nonce } : {}),
  };
  sessions.send(session, GatewayDispatchEvents.GuildMembersChunk, chunk);
}
