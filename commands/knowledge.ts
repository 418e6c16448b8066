import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';
import { archiveRefusal } from '../src/discord/archive-refusal';
import { articleChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { removeReply, undoReply } from '../src/discord/knowledge-changes';
import { knowledgeComponents } from '../src/discord/knowledge-components';
import { addReply } from '../src/discord/knowledge-drafts';
import {
  checkReply,
  gapsReply,
  logReply,
  MOST_DAYS,
  reloadReply,
  statusReply,
} from '../src/discord/knowledge-overview';
import { completedOption } from './declaration';

const subcommand = (
  name: string,
  description: string,
  ...options: readonly APIApplicationCommandBasicOption[]
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  description,
  ...(options.length === 0 ? {} : { options: [...options] }),
});

/** What editors do with the coverage: look at it, reload, check, add, remove, take back, learn. */
export const knowledge: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  guilds: 'admin',
  isForEditors: true,
  components: knowledgeComponents,
  data: {
    name: 'knowledge',
    description: 'The coverage, for editors: status, reload, check, add, remove, undo, gaps, log',
    options: [
      subcommand('status', 'What the coverage holds, its version, and what is wrong with files'),
      subcommand('reload', 'Read the folder again and put it in force', {
        type: ApplicationCommandOptionType.Boolean,
        name: 'strict',
        description: 'Change nothing where any file has a fault',
      }),
      subcommand('check', 'What a reload would do, and which answers would change'),
      subcommand('add', 'Add an article from a file; you see what becomes of it first', {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'A .md, a page copied as .txt, a saved .html, or a feed; at most 1 MiB',
        required: true,
      }),
      subcommand(
        'remove',
        'Take an article out, after you confirm it',
        completedOption('article', 'Its id or headline', { isRequired: true, longest: 255 }),
      ),
      subcommand('undo', 'Take the last add or remove back, after you confirm it'),
      subcommand('gaps', 'What people asked that the coverage does not answer', {
        type: ApplicationCommandOptionType.Integer,
        name: 'days',
        description: 'Asked in the last so many days; 30 unless given',
        min_value: 1,
        max_value: MOST_DAYS,
      }),
      subcommand('log', 'Who changed what, and when'),
    ],
  },
  async execute(interaction, services) {
    const deed = interaction.options.getSubcommand();
    const refusal = archiveRefusal(deed, services);
    if (refusal !== null) return refusal;
    switch (deed) {
      case 'reload':
        return reloadReply(interaction, services);
      case 'check':
        return checkReply(services);
      case 'add':
        return addReply(interaction, services);
      case 'remove':
        return removeReply(interaction, services);
      case 'undo':
        return undoReply(services);
      case 'gaps':
        return gapsReply(interaction, services);
      case 'log':
        return logReply(services);
      default:
        return statusReply(services);
    }
  },
  complete: async (interaction, services) =>
    articleChoices(services.coverage(), interaction.options.getFocused()),
};
