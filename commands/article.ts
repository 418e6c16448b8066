import { NOTICES } from '../src/replies/discord/discord-wording';
import { articleMessage } from '../src/replies/discord/coverage-messages';
import { articleChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { articleComponents } from '../src/discord/article-components';
import { unknownReply } from '../src/discord/retracted';
import { findArticle } from '../src/discord/finding';
import { askerOf, takenBackBy } from '../src/discord/sharing';
import { EVERYWHERE, completedOption } from './declaration';

/** One article's details and first paragraph. */
export const article: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  components: articleComponents,
  data: {
    ...EVERYWHERE,
    name: 'article',
    description: 'One article: outlet, headline, date, length, link, first paragraph',
    options: [completedOption('id', 'Which article', { isRequired: true })],
  },
  execute(interaction, services) {
    const typed = interaction.options.getString('id', true);
    const found = findArticle(services.coverage().articles, typed);
    return found === null
      ? unknownReply(services, typed, NOTICES.noSuchArticle)
      : takenBackBy(askerOf(interaction, services.here), articleMessage(found));
  },
  complete: async (interaction, services) =>
    articleChoices(services.coverage(), interaction.options.getFocused()),
};
