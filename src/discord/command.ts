import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { GuildSettings } from '../database/guild-settings';
import type { Component } from './component';
import type { Choice, ShownReply } from './reply';
import type { Services } from './services';

/** A command as it is registered with Discord. */
export type RegisteredCommand =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Who may use a command, and what else belongs to it. */
interface CommandTerms {
  /**
   * 'admin': registered in the admin servers alone, shown to those with Manage Server, and checked
   * on each use, its components included; all its replies are for the asker alone. Else for all.
   */
  readonly guilds?: 'admin';
  /** Whether an admin command is for editors too, who have a role for it and need no Manage Server. */
  readonly isForEditors?: boolean;
  /** Whether also those may use it whom a server does not want answered. */
  readonly isForBlocked?: boolean;
  /** Its buttons, menus and forms; whoever may use the command may use them. */
  readonly components?: readonly Component[];
}

/** A slash command: its declaration to Discord and what it does, in one place. */
export interface SlashCommand extends CommandTerms {
  readonly kind: 'slash';
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether it is a question: counted for the cooldown, as all that is public, and asked where the server wants that. */
  readonly isQuestion: boolean;
  /** Whether the reply is for the asker alone; unless given, as the server has it. */
  isPrivate?(interaction: ChatInputCommandInteraction, here: GuildSettings): boolean;
  /** What is shown; the dispatcher sends it. */
  execute(
    interaction: ChatInputCommandInteraction,
    services: Services,
  ): ShownReply | Promise<ShownReply>;
  /** Choices for the option being typed in, at most 25. */
  complete?(interaction: AutocompleteInteraction, services: Services): Promise<readonly Choice[]>;
}

/** An entry of a message's menu; what it shows is for the asker alone. */
export interface MenuCommand extends CommandTerms {
  readonly kind: 'menu';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly isQuestion: boolean;
  execute(
    interaction: MessageContextMenuCommandInteraction,
    services: Services,
  ): ShownReply | Promise<ShownReply>;
}

/** Any command. */
export type Command = SlashCommand | MenuCommand;
