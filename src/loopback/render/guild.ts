import type {
  APIGuild,
  APIRole,
  GatewayGuildCreateDispatchData,
  GuildSystemChannelFlags,
  RoleFlags,
} from 'discord-api-types/v10';
import {
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  Locale,
} from 'discord-api-types/v10';
import { mayIn } from '../state/permissions';
import type { Channel, Guild, Role, World } from '../state/world';
import { renderChannel } from './channel';
import { renderMember } from './user';

/** A role as Discord sends it; the bot's own managed role carries the bot's id. */
export function renderRole(world: World, role: Role): APIRole {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0 as RoleFlags,
    ...(role.managed ? { tags: { bot_id: world.application.botId } } : {}),
  };
}

/** A guild without its channels and members, as GET /guilds/{id} answers it. */
export function renderGuild(
  world: World,
  guild: Guild,
): APIGuild & { home_header: null; nsfw: boolean } {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0 as GuildSystemChannelFlags,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: GuildVerificationLevel.None,
    roles: [...guild.roles.values()].map((role) => renderRole(world, role)),
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    mfa_level: GuildMFALevel.None,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: GuildPremiumTier.None,
    premium_subscription_count: 0,
    preferred_locale: Locale.EnglishUS,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    // The documentation has neither this nor home_header; the OpenAPI description requires them.
    nsfw: false,
    nsfw_level: GuildNSFWLevel.Default,
    emojis: [],
    stickers: [],
    incidents_data: null,
    hub_type: null,
  };
}

/** A guild with everything in it, as it comes over the gateway after READY. */
export function renderGuildCreate(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const { botId } = world.application;
  const own = guild.members.get(botId);
  const channels = channelsOf(world, guild);
  const threads = channels.filter(({ thread }) => thread !== null && !thread.archived);
  return {
    ...renderGuild(world, guild),
    joined_at: own?.joinedAt ?? new Date(world.clock.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    // Without the GuildMembers intent Discord sends the bot's own member only.
    members: own === undefined ? [] : [renderMember(world, own)],
    channels: channels
      .filter(({ thread }) => thread === null)
      .map((channel) =>
        renderChannel(world, channel),
      ) as GatewayGuildCreateDispatchData['channels'],
    threads: threads
      .filter((channel) => mayIn(world, channel, botId, 'ViewChannel'))
      .map((channel) => renderChannel(world, channel)) as GatewayGuildCreateDispatchData['threads'],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The channels and threads of a guild, oldest first. */
export function channelsOf(world: World, guild: Guild): Channel[] {
  return [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
}
