import { helpMessage } from '../src/replies/discord/about-messages';
import { isBlocked } from '../src/discord/blocked';
import type { SlashCommand } from '../src/discord/command';
import { privately } from '../src/discord/reply';
import { EVERYWHERE } from './declaration';

/** Examples on the buttons of the help. */
const EXAMPLES = 3;

/** What can be asked, with examples that the coverage answers. */
export const help: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  isPrivate: () => true,
  data: {
    ...EVERYWHERE,
    name: 'help',
    description: 'What you can ask, with examples',
  },
  async execute(_interaction, services) {
    const { articles, examples } = services.coverage();
    const found = await examples({ most: EXAMPLES });
    const open = found.filter((question) => !isBlocked(question, services.here));
    return privately(helpMessage({ articles, examples: open }));
  },
};
