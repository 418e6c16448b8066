import { compareMessage } from '../src/replies/discord/excerpt-messages';
import type { SlashCommand } from '../src/discord/command';
import { typedWithNames } from '../src/discord/named-mentions';
import { topicReply } from '../src/discord/topic-reply';
import { topicChoices } from '../src/discord/choices';
import { EVERYWHERE, LONGEST_TOPIC, completedOption } from './declaration';

/** Each outlet's own words on a topic. */
export const compare: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  data: {
    ...EVERYWHERE,
    name: 'compare',
    description: 'What each outlet says about a topic, in its own words',
    options: [
      completedOption('topic', 'A topic, a person, an event', {
        isRequired: true,
        longest: LONGEST_TOPIC,
      }),
    ],
  },
  async execute(interaction, services) {
    const typed = interaction.options.getString('topic', true);
    const { text: topic, names } = await typedWithNames(interaction, typed);
    return topicReply(interaction, services, {
      topic,
      names,
      question: `How do the outlets compare on ${topic}?`,
      show: (outcome, articleOf, asker) => compareMessage({ topic, outcome, articleOf, asker }),
    });
  },
  complete: async (interaction, services) =>
    topicChoices(services.coverage(), interaction.options.getFocused()),
};
