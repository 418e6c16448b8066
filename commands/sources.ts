import { ApplicationCommandOptionType } from 'discord.js';
import { sourcesComponents } from '../src/discord/article-components';
import { notice } from '../src/discord/answer';
import { isBlocked } from '../src/discord/blocked';
import { sourceChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { typedWithNames } from '../src/discord/named-mentions';
import { sourcesPage } from '../src/discord/sources-list';
import { askerOf, takenBackBy } from '../src/discord/sharing';
import { hasWords } from '../src/discord/typed';
import { NOTICES } from '../src/replies/discord/discord-wording';
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
  async execute(interaction, services) {
    const { options } = interaction;
    const typed = options.getString('search')?.trim().replaceAll(/\s+/gu, ' ') ?? '';
    const { text: search } = await typedWithNames(interaction, typed);
    if (search.length > LONGEST_SEARCH) return notice(NOTICES.tooLong(LONGEST_SEARCH));
    if (search !== '' && !hasWords(search)) return notice(NOTICES.noWords);
    if (isBlocked(search, services.here)) return notice(NOTICES.blockedWords);
    const order = options.getString('order') === 'oldest' ? 'oldest' : 'newest';
    const asker = askerOf(interaction, services.here);
    return takenBackBy(asker, await sourcesPage(services, { search, order, page: 0 }));
  },
  complete: async (interaction, services) =>
    sourceChoices(services.coverage(), interaction.options.getFocused(), LONGEST_SEARCH),
};
