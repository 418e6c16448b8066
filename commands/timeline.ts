import { timelineMessage } from '../src/replies/discord/excerpt-messages';
import type { SlashCommand } from '../src/discord/command';
import { typedWithNames } from '../src/discord/named-mentions';
import { topicReply } from '../src/discord/topic-reply';
import { topicChoices } from '../src/discord/choices';
import { EVERYWHERE, LONGEST_TOPIC, completedOption } from './declaration';

/** The dated sentences of the coverage, in order. */
export const timeline: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  data: {
    ...EVERYWHERE,
    name: 'timeline',
    description: 'What happened when, in order of date',
    options: [completedOption('topic', 'Only about this', { longest: LONGEST_TOPIC })],
  },
  async execute(interaction, services) {
    const typed = interaction.options.getString('topic')?.trim() ?? '';
    const { text, names } = await typedWithNames(interaction, typed);
    const topic = text || null;
    return topicReply(interaction, services, {
      topic,
      names,
      question: topic === null ? 'Timeline' : `Timeline of ${topic}`,
      show: (outcome, articleOf) => timelineMessage({ topic, outcome, articleOf }),
    });
  },
  complete: async (interaction, services) =>
    topicChoices(services.coverage(), interaction.options.getFocused()),
};
