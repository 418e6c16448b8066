import {
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type BaseInteraction,
} from 'discord.js';
import type { GuildSettings } from '../database/guild-settings';
import { withTakeBack } from '../replies/discord/take-back';
import type { ShownReply } from './reply';

/** What tells who reads a reply to an interaction. */
type ReplyPlace = Pick<
  BaseInteraction,
  'appPermissions' | 'authorizingIntegrationOwners' | 'context' | 'guildId'
>;

/** Whether the bot was added to the server itself, not by the asker alone. */
function isInstalledHere({ authorizingIntegrationOwners }: ReplyPlace): boolean {
  return authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
}

/**
 * Whether nobody but the asker reads a reply, whatever is wanted: in a direct message to the bot, and
 * where Discord makes the replies private of a bot that only the asker has added.
 */
export function isReadAlone(interaction: ReplyPlace): boolean {
  const { appPermissions, context, guildId } = interaction;
  if (context === InteractionContextType.BotDM) return true;
  if (guildId === null || isInstalledHere(interaction)) return false;
  return !appPermissions.has(PermissionFlagsBits.UseExternalApps);
}

/** Who asked, where all see what a command shows and the asker may take it back; null where the asker alone does. */
export function askerOf(
  interaction: ReplyPlace & Pick<BaseInteraction, 'user'>,
  here: Pick<GuildSettings, 'isPrivate'>,
): string | null {
  return here.isPrivate || isReadAlone(interaction) ? null : interaction.user.id;
}

/** A reply that all see where it is asked for, with the button by which its asker takes it back; null: nobody does. */
export function takenBackBy(asker: string | null, reply: ShownReply): ShownReply {
  const isPrivate = (reply.flags & MessageFlags.Ephemeral) !== 0;
  if (asker === null || isPrivate) return reply;
  return { ...reply, components: withTakeBack(reply.components, asker) };
}

/**
 * Whether a private answer could be shown to others where it was asked for. Nobody else reads a direct
 * message to the bot; in a server the bot must be allowed to write, and one that only the asker has
 * added must be allowed to answer in public (Discord makes its replies private otherwise).
 */
export function canShare(interaction: ReplyPlace & Pick<BaseInteraction, 'channel'>): boolean {
  const { appPermissions, channel, context, guildId } = interaction;
  if (isReadAlone(interaction)) return false;
  if (guildId === null) return context === InteractionContextType.PrivateChannel;
  if (!isInstalledHere(interaction)) return true;
  const writing =
    channel?.isThread() === true
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  return appPermissions.has([PermissionFlagsBits.ViewChannel, writing]);
}
