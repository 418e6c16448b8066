import { NOTICES } from '../src/replies/discord/discord-wording';
import { saidByMessage, saidMessage } from '../src/replies/discord/excerpt-messages';
import { retractionsMessage } from '../src/replies/discord/retraction-parts';
import { articleLookup, notice } from '../src/discord/answer';
import { isBlocked } from '../src/discord/blocked';
import { personChoices, topicChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { saidComponents } from '../src/discord/list-components';
import { typedWithNames } from '../src/discord/named-mentions';
import { privately } from '../src/discord/reply';
import { askerOf } from '../src/discord/sharing';
import { hasWords, listed, repeated } from '../src/discord/typed';
import { EVERYWHERE, LONGEST_TOPIC, completedOption } from './declaration';

/** What somebody is quoted as saying. */
export const said: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  components: saidComponents,
  data: {
    ...EVERYWHERE,
    name: 'said',
    description: 'What a person is quoted as saying',
    options: [
      completedOption('person', 'Whose words', { isRequired: true }),
      completedOption('about', 'Only about this', { longest: LONGEST_TOPIC }),
    ],
  },
  async execute(interaction, services) {
    const { options } = interaction;
    const person = await typedWithNames(interaction, options.getString('person', true));
    const topic = options.getString('about')?.trim() ?? '';
    const about = (await typedWithNames(interaction, topic)).text || null;
    const typed = person.text;
    if (![typed, about ?? typed].every(hasWords)) return notice(NOTICES.noWords);
    if (isBlocked(`${typed} ${about ?? ''}`, services.here)) return notice(NOTICES.blockedWords);
    if (services.coverage().articles.length === 0) return notice(NOTICES.emptyCoverage);
    const { names, quoted, retractions = [] } = await services.coverage().quoted(typed, about);
    if (retractions.length > 0)
      return privately(retractionsMessage(NOTICES.saidRetracted(repeated(typed)), retractions));
    if (names.length === 0) return notice(NOTICES.noSuchPerson(repeated(typed)));
    const articleOf = articleLookup(services);
    const asker = askerOf(interaction, services.here);
    const [only] = quoted;
    if (only === undefined) return notice(NOTICES.whichPerson(listed(names)));
    if (quoted.length > 1)
      return saidByMessage({ name: typed, about, people: quoted, articleOf, asker });
    return saidMessage({ ...only, about, articleOf, asker, total: only.excerpts.length });
  },
  complete: async (interaction, services) => {
    const { name, value } = interaction.options.getFocused(true);
    return name === 'about'
      ? topicChoices(services.coverage(), value)
      : personChoices(services.coverage(), value);
  },
};
