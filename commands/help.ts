import { helpMessage } from '../src/replies/discord/about-messages';
import type { SlashCommand } from '../src/discord/command';
import { exampleQuestions } from '../src/discord/questions';
import { privately } from '../src/discord/reply';
import { EVERYWHERE } from './declaration';

/** Examples on the buttons of the help. */
const EXAMPLES = 3;

/** What can be asked, with examples that the coverage answers. */
export const help: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  data: {
    ...EVERYWHERE,
    name: 'help',
    description: 'What you can ask, with examples',
  },
  execute(_interaction, services) {
    const engine = services.coverage();
    const examples = exampleQuestions(engine, { most: EXAMPLES });
    return privately(helpMessage({ articles: engine.corpus.articles, examples }));
  },
};
