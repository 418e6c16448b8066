import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { GuildSettings } from '../database/guild-settings';
import { mayAdminister, type AdminGate } from './admin-gate';
import type { Command } from './command';
import { componentParts } from './command-components';
import { answersIn, channelsOf } from './guild-rules';
import type { Deferral } from './in-time';
import { deferralOf, type ComponentInteraction } from './react';
import { privately, type Reaction } from './reply';

/** The commands, as interactions ask for them. */
export interface CommandList {
  /** The command that an interaction runs or completes, or whose component it comes from. */
  commandOf(interaction: Interaction): Command | null;
  /** Whether who acts may use the command. */
  isAllowed(interaction: Interaction, command: Command): boolean;
  /** Whether a slash command answers for the asker alone. */
  isPrivate(interaction: ChatInputCommandInteraction, here: GuildSettings): boolean;
  /** How time is asked for where an answer is slow. */
  deferralOf(interaction: Interaction, here: GuildSettings): Deferral;
}

/** Whether an interaction comes from a button, a menu or a form. */
export const isComponent = (interaction: Interaction): interaction is ComponentInteraction =>
  interaction.isButton() ||
  interaction.isStringSelectMenu() ||
  interaction.isChannelSelectMenu() ||
  interaction.isModalSubmit();

/** What the custom_id of a command's component says; null where it is none of that command's. */
export function partsFor(
  command: Command | null,
  { customId }: ComponentInteraction,
): readonly string[] | null {
  const prefix = command?.components?.prefix;
  return prefix === undefined ? null : componentParts(prefix, customId);
}

/** A reaction as its command's terms want it: what admins are shown is for them alone. */
export function onTerms(reaction: Reaction, command: Command | null): Reaction {
  return reaction.kind === 'reply' && command?.guilds === 'admin'
    ? { kind: 'reply', reply: privately(reaction.reply) }
    : reaction;
}

/** Lists the commands; of two with the same name the later one counts. */
export function createCommandList(commands: readonly Command[], gate: AdminGate): CommandList {
  const named = new Map(
    commands.map((command) => [`${command.kind} ${command.data.name}`, command]),
  );
  const commandOf = (interaction: Interaction): Command | null => {
    if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
      return named.get(`slash ${interaction.commandName}`) ?? null;
    }
    if (interaction.isMessageContextMenuCommand()) {
      return named.get(`menu ${interaction.commandName}`) ?? null;
    }
    if (!isComponent(interaction)) return null;
    return commands.find((command) => partsFor(command, interaction) !== null) ?? null;
  };
  const isPrivate = (interaction: ChatInputCommandInteraction, here: GuildSettings): boolean => {
    const command = named.get(`slash ${interaction.commandName}`);
    if (command?.kind !== 'slash') return true;
    if (command.guilds === 'admin') return true;
    return command.isPrivate?.(interaction, here) ?? here.isPrivate;
  };
  return {
    commandOf,
    isPrivate,
    isAllowed: (interaction, { guilds }) => guilds !== 'admin' || mayAdminister(interaction, gate),
    deferralOf: (interaction, here) => {
      const command = commandOf(interaction);
      if (interaction.isChatInputCommand() && command?.kind === 'slash') {
        const isOpenHere = answersIn(here, channelsOf(interaction));
        return !isOpenHere || isPrivate(interaction, here) ? 'private' : 'public';
      }
      if (!isComponent(interaction)) return 'private';
      const parts = partsFor(command, interaction);
      return parts === null
        ? deferralOf(interaction)
        : (command?.components?.deferral?.(interaction, parts) ?? 'private');
    },
  };
}
