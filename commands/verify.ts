import { ApplicationCommandOptionType } from 'discord.js';
import { LONGEST_CHECKED } from '../src/core/quotes/check-quotes';
import type { SlashCommand } from '../src/discord/command';
import { typedWithNames } from '../src/discord/named-mentions';
import { quoteCheckComponents, quoteCheckReply } from '../src/discord/quote-check';
import { askerOf } from '../src/discord/sharing';
import { EVERYWHERE } from './declaration';

/** Whether a quote is in the coverage to the letter, and whose it is. */
export const verify: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  components: quoteCheckComponents,
  data: {
    ...EVERYWHERE,
    name: 'verify',
    description: 'Checks a quote against the coverage, word by word',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'quote',
        description: 'The quote, best between quotation marks, with who is said to have said it',
        required: true,
        max_length: LONGEST_CHECKED,
      },
    ],
  },
  async execute(interaction, services) {
    const { text } = await typedWithNames(
      interaction,
      interaction.options.getString('quote', true),
    );
    return quoteCheckReply(services, text, askerOf(interaction, services.here));
  },
};
