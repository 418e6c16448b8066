import { ApplicationCommandOptionType } from 'discord.js';
import { sourcesComponents } from '../src/discord/article-components';
import { topicChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { sourcesPage } from '../src/discord/sources-list';
import { EVERYWHERE, completedOption } from './declaration';

/** UTF-16 code units of a search: with it every page fits a button. */
const LONGEST_SEARCH = 60;

/** What the coverage holds. */
export const sources: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  components: sourcesComponents,
  data: {
    ...EVERYWHERE,
    name: 'sources',
    description: 'The articles that answers come from, the newest first',
    options: [
      completedOption(
        'search',
        'Words of headline, outlet or author, or a date: 2014, October 2014',
        {
          longest: LONGEST_SEARCH,
        },
      ),
      {
        type: ApplicationCommandOptionType.String,
        name: 'order',
        description: 'The newest first, unless you choose otherwise',
        choices: [
          { name: 'newest first', value: 'newest' },
          { name: 'oldest first', value: 'oldest' },
        ],
      },
    ],
  },
  execute: ({ options }, services) =>
    sourcesPage(services, {
      search: options.getString('search')?.trim().replaceAll(/\s+/gu, ' ') ?? '',
      order: options.getString('order') === 'oldest' ? 'oldest' : 'newest',
      page: 0,
    }),
  complete: async (interaction, services) =>
    topicChoices(services.coverage(), interaction.options.getFocused()),
};
