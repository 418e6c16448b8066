import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type BaseInteraction,
} from 'discord.js';

/**
 * Whether a private answer could be shown to others where it was asked for. Nobody else reads a direct
 * message to the bot; in a server the bot must be allowed to write, and one that only the asker has
 * added must be allowed to answer in public (Discord makes its replies private otherwise).
 */
export function canShare(
  interaction: Pick<
    BaseInteraction,
    'appPermissions' | 'authorizingIntegrationOwners' | 'channel' | 'context' | 'guildId'
  >,
): boolean {
  const { appPermissions, authorizingIntegrationOwners, channel, context, guildId } = interaction;
  if (context === InteractionContextType.BotDM) return false;
  if (guildId === null) return context === InteractionContextType.PrivateChannel;
  const isInstalledHere =
    authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  if (!isInstalledHere) return appPermissions.has(PermissionFlagsBits.UseExternalApps);
  const writing =
    channel?.isThread() === true
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  return appPermissions.has([PermissionFlagsBits.ViewChannel, writing]);
}
