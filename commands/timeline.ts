import { ApplicationCommandOptionType } from 'discord.js';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { timelineMessage } from '../src/replies/discord/excerpt-messages';
import { articleLookup, notice, reportFaults } from '../src/discord/answer';
import { askCoverage } from '../src/discord/asking';
import type { SlashCommand } from '../src/discord/command';
import { hasWords } from '../src/discord/typed';
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
  async execute({ options, id, user, channelId }, services) {
    const topic = options.getString('topic')?.trim() || null;
    if (topic !== null && !hasWords(topic)) return notice(NOTICES.noWords);
    const question = topic === null ? 'Timeline' : `Timeline of ${topic}`;
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
    return timelineMessage({ topic, outcome, articleOf: articleLookup(services) });
  },
};
