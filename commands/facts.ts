import { NOTICES } from '../src/replies/discord/discord-wording';
import { factsMessage } from '../src/replies/discord/facts-message';
import { articleChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { factsComponents } from '../src/discord/article-components';
import { unknownReply } from '../src/discord/retracted';
import { findArticle } from '../src/discord/finding';
import { askerOf, takenBackBy } from '../src/discord/sharing';
import { ALL_SOURCES, sourcesPage } from '../src/discord/sources-list';
import { EVERYWHERE, completedOption } from './declaration';

/** The people, roles, figures and dates found in one article. */
export const facts: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  components: factsComponents,
  data: {
    ...EVERYWHERE,
    name: 'facts',
    description: 'People, roles, figures and dates found in an article',
    options: [completedOption('article', 'Which article; without it, choose from the list')],
  },
  async execute(interaction, services) {
    const { articles, factsOf } = services.coverage();
    const typed = interaction.options.getString('article');
    const asker = askerOf(interaction, services.here);
    if (typed === null && articles.length !== 1) {
      return takenBackBy(asker, await sourcesPage(services, ALL_SOURCES));
    }
    const article = typed === null ? (articles[0] ?? null) : findArticle(articles, typed);
    if (article === null) return unknownReply(services, typed ?? '', NOTICES.noSuchArticle);
    const found = await factsOf(article.id);
    return takenBackBy(asker, factsMessage({ article, facts: found, page: 0 }));
  },
  complete: async (interaction, services) =>
    articleChoices(services.coverage(), interaction.options.getFocused()),
};
