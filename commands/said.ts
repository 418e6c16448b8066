import { ApplicationCommandOptionType } from 'discord.js';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { saidByMessage, saidMessage } from '../src/replies/discord/excerpt-messages';
import { articleLookup, notice } from '../src/discord/answer';
import { personChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { hasWords, listed, repeated } from '../src/discord/typed';
import { EVERYWHERE, completedOption } from './declaration';

/** What somebody is quoted as saying. */
export const said: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  data: {
    ...EVERYWHERE,
    name: 'said',
    description: 'What a person is quoted as saying',
    options: [
      completedOption('person', 'Whose words', { isRequired: true }),
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'Only about this',
        max_length: 200,
      },
    ],
  },
  async execute({ options }, services) {
    const typed = options.getString('person', true);
    const about = options.getString('about')?.trim() || null;
    if (![typed, about ?? typed].every(hasWords)) return notice(NOTICES.noWords);
    const { names, quoted } = await services.coverage().quoted(typed, about);
    if (names.length === 0) return notice(NOTICES.noSuchPerson(repeated(typed)));
    const articleOf = articleLookup(services);
    const [only] = quoted;
    if (only === undefined) return notice(NOTICES.whichPerson(listed(names)));
    if (quoted.length > 1) return saidByMessage({ name: typed, about, people: quoted, articleOf });
    return saidMessage({ ...only, about, articleOf, total: only.excerpts.length });
  },
  complete: async (interaction, services) =>
    personChoices(services.coverage(), interaction.options.getFocused()),
};
