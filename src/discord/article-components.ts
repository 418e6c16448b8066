import type { Article } from '../core/article/article';
import { ACTIONS } from '../replies/discord/actions';
import { articleMessage, NO_SEARCH } from '../replies/discord/coverage-messages';
import { NOTICES } from '../replies/discord/discord-wording';
import { factsMessage } from '../replies/discord/facts-message';
import { articleWithKey } from '../replies/discord/references';
import { component, type Component } from './component';
import { chosen, shown, turned, turning } from './component-message';
import { privately, type Reaction, type ShownReply } from './reply';
import { goneReply } from './retracted';
import type { Services } from './services';
import { ALL_SOURCES, sourcesPage } from './sources-list';

/** What is shown of the article with a key; words where it is gone. */
async function ofArticle(
  services: Services,
  key: string,
  show: (article: Article) => Reaction | Promise<Reaction>,
): Promise<Reaction> {
  const article = articleWithKey(services.coverage().articles, key);
  return article === null ? shown(goneReply(services, key, NOTICES.articleGone)) : show(article);
}

async function factsPage(services: Services, article: Article, page: number): Promise<ShownReply> {
  const facts = await services.coverage().factsOf(article.id);
  return factsMessage({ article, facts, page });
}

const details = (article: Article): Reaction => shown(privately(articleMessage(article)));

/** The pages of the list of articles, as they were before there was a search too, and its menu. */
export const sourcesComponents: readonly Component[] = [
  component(ACTIONS.sources, {
    deferral: turning,
    react: async (interaction, { page }, services) =>
      turned(interaction, await sourcesPage(services, { ...ALL_SOURCES, page })),
  }),
  component(ACTIONS['list-sources'], {
    deferral: turning,
    react: async (interaction, { search: given, ...rest }, services) => {
      const search = given === NO_SEARCH ? '' : given;
      return turned(interaction, await sourcesPage(services, { ...rest, search }));
    },
  }),
  component(ACTIONS['pick-article'], {
    react: (interaction, _data, services) => ofArticle(services, chosen(interaction), details),
  }),
];

/** One article's details. */
export const articleComponents: readonly Component[] = [
  component(ACTIONS.article, {
    react: (_interaction, { articleKey }, services) => ofArticle(services, articleKey, details),
  }),
];

/** One article's facts, and their pages. */
export const factsComponents: readonly Component[] = [
  component(ACTIONS.facts, {
    react: (_interaction, { articleKey, page }, services) =>
      ofArticle(services, articleKey, async (article) =>
        shown(privately(await factsPage(services, article, page))),
      ),
  }),
  component(ACTIONS['turn-facts'], {
    deferral: turning,
    react: (interaction, { articleKey, page }, services) =>
      ofArticle(services, articleKey, async (article) =>
        turned(interaction, await factsPage(services, article, page)),
      ),
  }),
];
