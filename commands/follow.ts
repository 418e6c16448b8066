import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import { LONGEST_QUESTION } from '../src/core/question/clean';
import type { SlashCommand } from '../src/discord/command';
import { followAlone, followHere } from '../src/discord/following';
import { tellMeComponents } from '../src/discord/following-list';
import { typedWithNames } from '../src/discord/named-mentions';
import { EVERYWHERE } from './declaration';

/** A question whose news are told: in the channel, or to the asker alone. */
export const follow: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  isPrivate: ({ context, guildId, options }) =>
    context !== InteractionContextType.BotDM &&
    (guildId === null || options.getBoolean('private') === true),
  components: tellMeComponents,
  data: {
    ...EVERYWHERE,
    name: 'follow',
    description: 'Be told when the coverage answers a question, or its answer changes',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'In your own words, as you would ask it',
        required: true,
        max_length: LONGEST_QUESTION,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Tell me alone, in a direct message',
      },
    ],
  },
  async execute(interaction, services) {
    const { options, guildId } = interaction;
    const { text } = await typedWithNames(interaction, options.getString('question', true));
    return guildId === null || options.getBoolean('private') === true
      ? followAlone(interaction, services, text)
      : followHere(interaction, services, text);
  },
};
