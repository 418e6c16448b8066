import { sourcesMessage } from '../src/replies/discord/coverage-messages';
import type { SlashCommand } from '../src/discord/command';
import { EVERYWHERE } from './declaration';

/** What the coverage holds. */
export const sources: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  data: {
    ...EVERYWHERE,
    name: 'sources',
    description: 'The articles that answers come from',
  },
  execute: (_interaction, services) =>
    sourcesMessage({ articles: services.coverage().articles, page: 0 }),
};
