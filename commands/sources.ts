import { sourcesMessage } from '../src/replies/discord/coverage-messages';
import type { SlashCommand } from '../src/discord/command';
import { sourcesComponents } from '../src/discord/article-components';
import { EVERYWHERE } from './declaration';

/** What the coverage holds. */
export const sources: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  components: sourcesComponents,
  data: {
    ...EVERYWHERE,
    name: 'sources',
    description: 'The articles that answers come from',
  },
  execute: (_interaction, services) =>
    sourcesMessage({ articles: services.coverage().articles, page: 0 }),
};
