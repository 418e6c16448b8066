import { ApplicationCommandOptionType } from 'discord.js';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { compareMessage } from '../src/replies/discord/excerpt-messages';
import { articleLookup, notice, reportFaults } from '../src/discord/answer';
import { askCoverage } from '../src/discord/asking';
import type { SlashCommand } from '../src/discord/command';
import { hasWords } from '../src/discord/typed';
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
  async execute({ options, id, user, channelId }, services) {
    const topic = options.getString('topic', true);
    if (!hasWords(topic)) return notice(NOTICES.noWords);
    const question = `How do the outlets compare on ${topic}?`;
    const asked = await askCoverage(services, {
      id,
      question,
      userId: user.id,
      channelId,
      before: [],
    });
    if (asked === null) return notice(NOTICES.articleGone);
    const { outcome } = asked.turn;
    reportFaults(services, id, outcome);
    return compareMessage({ topic, outcome, articleOf: articleLookup(services) });
  },
};
