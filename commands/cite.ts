import { ApplicationCommandOptionType } from 'discord.js';
import { notice } from '../src/discord/answer';
import { citingComponents } from '../src/discord/citing';
import type { SlashCommand } from '../src/discord/command';
import { askerOf, takenBackBy } from '../src/discord/sharing';
import { NO_SUCH_ID } from '../src/replies/citation-styles';
import { citationMessage } from '../src/replies/discord/citation-message';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { verifyExcerpt } from '../src/replies/discord/verification';
import { EVERYWHERE } from './declaration';

/** Longest id that can be typed; real ones are shorter. */
const LONGEST_ID = 40;

/** An answer to take along, by its id. */
export const cite: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  components: citingComponents,
  data: {
    ...EVERYWHERE,
    name: 'cite',
    description: 'An answer to take along: plain text, APA, BibTeX, CSL-JSON and a proof line',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'id',
        description: 'The id of the answer; “Cite” below an answer shows it',
        required: true,
        max_length: LONGEST_ID,
      },
    ],
  },
  async execute(interaction, services) {
    const { articles, articleOf, withId } = services.coverage();
    if (articles.length === 0) return notice(NOTICES.emptyCoverage);
    const excerpt = await withId(interaction.options.getString('id', true));
    const article = excerpt === null ? null : articleOf(excerpt.article);
    if (excerpt === null || article === null || !verifyExcerpt(excerpt, article))
      return notice(NO_SUCH_ID);
    const asker = askerOf(interaction, services.here);
    return takenBackBy(asker, citationMessage(excerpt, article));
  },
};
