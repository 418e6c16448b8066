import { ApplicationCommandOptionType } from 'discord.js';
import { compareMessage } from '../src/replies/discord/excerpt-messages';
import type { SlashCommand } from '../src/discord/command';
import { topicReply } from '../src/discord/topic-reply';
import { EVERYWHERE } from './declaration';

/** Each outlet's own words on a topic. */
export const compare: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  data: {
    ...EVERYWHERE,
    name: 'compare',
    description: 'What each outlet says about a topic, in its own words',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'A topic, a person, an event',
        required: true,
        max_length: 200,
      },
    ],
  },
  async execute(interaction, services) {
    const topic = interaction.options.getString('topic', true);
    return topicReply(interaction, services, {
      topic,
      question: `How do the outlets compare on ${topic}?`,
      show: (outcome, articleOf) => compareMessage({ topic, outcome, articleOf }),
    });
  },
};
