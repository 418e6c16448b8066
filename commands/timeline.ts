import { ApplicationCommandOptionType } from 'discord.js';
import { timelineMessage } from '../src/replies/discord/excerpt-messages';
import type { SlashCommand } from '../src/discord/command';
import { topicReply } from '../src/discord/topic-reply';
import { EVERYWHERE } from './declaration';

/** The dated sentences of the coverage, in order. */
export const timeline: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  data: {
    ...EVERYWHERE,
    name: 'timeline',
    description: 'What happened when, in order of date',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Only about this',
        max_length: 200,
      },
    ],
  },
  async execute(interaction, services) {
    const topic = interaction.options.getString('topic')?.trim() || null;
    return topicReply(interaction, services, {
      topic,
      question: topic === null ? 'Timeline' : `Timeline of ${topic}`,
      show: (outcome, articleOf) => timelineMessage({ topic, outcome, articleOf }),
    });
  },
};
