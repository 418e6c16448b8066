import { ApplicationCommandOptionType } from 'discord.js';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { saidMessage } from '../src/replies/discord/excerpt-messages';
import { articleLookup, notice } from '../src/discord/answer';
import { choicesOf } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { matching } from '../src/discord/matching';
import { findSpeaker, quotedAbout, quotedBy, speakersOf } from '../src/discord/quoted';
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
  execute({ options }, services) {
    const typed = options.getString('person', true);
    const about = options.getString('about')?.trim() || null;
    const engine = services.coverage();
    const person = findSpeaker(engine.corpus, typed);
    if (person === null) return notice(NOTICES.noSuchPerson(typed));
    const all = quotedBy(engine.corpus, person);
    const excerpts = about === null ? all : quotedAbout(engine, person, about, all);
    const articleOf = articleLookup(services);
    return saidMessage({ person, about, excerpts, articleOf, total: excerpts.length });
  },
  complete(interaction, services) {
    const people = speakersOf(services.coverage().corpus);
    const fitting = matching(people, interaction.options.getFocused(), (name) => name);
    return choicesOf(fitting.map((name) => ({ name, value: name })));
  },
};
