import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandStringOption,
} from 'discord.js';

/** Where every command can be used: servers, direct messages, group chats; added by either kind. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

/** Longest name or id typed into an option; choices are no longer either. */
const LONGEST_NAME = 100;

/** Longest topic typed, in UTF-16 code units. */
export const LONGEST_TOPIC = 200;

/** A text option that completes itself. */
export function completedOption(
  name: string,
  description: string,
  { isRequired = false, longest = LONGEST_NAME } = {},
): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required: isRequired,
    max_length: longest,
    autocomplete: true,
  };
}

/** Longest date typed: "2014-10-08". */
const LONGEST_DATE = 10;

/** A date to type: a year, a month or a day. */
export function dateOption(name: string, description: string): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required: false,
    min_length: 4,
    max_length: LONGEST_DATE,
  };
}
