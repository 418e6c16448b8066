import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Choice, ShownReply } from './reply';
import type { Services } from './services';

/** A command as it is registered with Discord. */
export type RegisteredCommand =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** A slash command: its declaration to Discord and what it does, in one place. */
export interface SlashCommand {
  readonly kind: 'slash';
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether it counts as a question for the cooldown. */
  readonly isQuestion: boolean;
  /** What is shown; the dispatcher sends it. */
  execute(
    interaction: ChatInputCommandInteraction,
    services: Services,
  ): ShownReply | Promise<ShownReply>;
  /** Choices for the option being typed in, at most 25. */
  complete?(interaction: AutocompleteInteraction, services: Services): readonly Choice[];
}

/** An entry of a message's menu. */
export interface MenuCommand {
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
