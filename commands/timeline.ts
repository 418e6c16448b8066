import { NOTICES } from '../src/replies/discord/discord-wording';
import { notice } from '../src/discord/answer';
import { isBlocked } from '../src/discord/blocked';
import { topicChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { timelineComponents, timelinePage } from '../src/discord/list-components';
import { typedWithNames } from '../src/discord/named-mentions';
import { askerOf } from '../src/discord/sharing';
import { hasWords } from '../src/discord/typed';
import { EVERYWHERE, LONGEST_TOPIC, completedOption } from './declaration';

/** The dated sentences of the coverage, in order. */
export const timeline: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  components: timelineComponents,
  data: {
    ...EVERYWHERE,
    name: 'timeline',
    description: 'What happened when, in order of date',
    options: [completedOption('topic', 'Only about this', { longest: LONGEST_TOPIC })],
  },
  async execute(interaction, services) {
    const typed = interaction.options.getString('topic')?.trim() ?? '';
    if (typed.length > LONGEST_TOPIC) return notice(NOTICES.tooLong(LONGEST_TOPIC));
    const { text } = await typedWithNames(interaction, typed);
    if (text !== '' && !hasWords(text)) return notice(NOTICES.noWords);
    if (isBlocked(text, services.here)) return notice(NOTICES.blockedWords);
    if (services.coverage().articles.length === 0) return notice(NOTICES.emptyCoverage);
    return timelinePage(services, text || null, 0, askerOf(interaction, services.here));
  },
  complete: async (interaction, services) =>
    topicChoices(services.coverage(), interaction.options.getFocused()),
};
