import { renderChannel } from '../render/channel';
import { channelsOf, renderGuild, renderRole } from '../render/guild';
import { renderMember, renderUserById } from '../render/user';
import { guildPermissions } from '../state/permissions';
import { joinedGuild } from './access';
import type { Operation } from './operation';
import { NO_CONTENT, ok, parameter } from './operation';
import { refusals } from './rest-error';

/** Guilds, members, roles and users, to read. */
export const guildOperations: readonly Operation[] = [
  {
    id: 'get_guild',
    method: 'GET',
    path: '/guilds/{guild_id}',
    run: (request, context) => ok(renderGuild(context.world, joinedGuild(request, context))),
  },
  {
    id: 'list_guild_channels',
    method: 'GET',
    path: '/guilds/{guild_id}/channels',
    run(request, context) {
      const channels = channelsOf(context.world, joinedGuild(request, context));
      const shown = channels.filter(({ thread }) => thread === null);
      return ok(shown.map((channel) => renderChannel(context.world, channel)));
    },
  },
  {
    id: 'list_guild_roles',
    method: 'GET',
    path: '/guilds/{guild_id}/roles',
    run(request, context) {
      const { roles } = joinedGuild(request, context);
      return ok([...roles.values()].map((role) => renderRole(context.world, role)));
    },
  },
  {
    id: 'get_guild_member',
    method: 'GET',
    path: '/guilds/{guild_id}/members/{user_id}',
    run(request, context) {
      const member = joinedGuild(request, context).members.get(parameter(request, 'user_id'));
      if (member === undefined) throw refusals.unknownMember();
      return ok(renderMember(context.world, member));
    },
  },
  {
    id: 'list_my_guilds',
    method: 'GET',
    path: '/users/@me/guilds',
    run(_request, { world }) {
      const { botId } = world.application;
      const joined = [...world.guilds.values()].filter((guild) => guild.members.has(botId));
      return ok(
        joined.map((guild) => ({
          id: guild.id,
          name: guild.name,
          icon: null,
          banner: null,
          owner: guild.ownerId === botId,
          permissions: guildPermissions(guild, botId).toString(),
          features: [],
        })),
      );
    },
  },
  {
    id: 'leave_guild',
    method: 'DELETE',
    path: '/users/@me/guilds/{guild_id}',
    run(request, context) {
      joinedGuild(request, context).members.delete(context.world.application.botId);
      return NO_CONTENT;
    },
  },
  {
    id: 'get_my_user',
    method: 'GET',
    path: '/users/@me',
    run(_request, { world }) {
      const user = renderUserById(world, world.application.botId);
      return ok({ ...user, mfa_enabled: true, locale: 'en-US', verified: true, email: null });
    },
  },
  {
    id: 'get_user',
    method: 'GET',
    path: '/users/{user_id}',
    run(request, { world }) {
      const id = parameter(request, 'user_id');
      if (!world.users.has(id)) throw refusals.unknownUser();
      return ok(renderUserById(world, id));
    },
  },
];
