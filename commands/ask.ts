import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import { LONGEST_QUESTION } from '../src/core/question/clean';
import type { Scope } from '../src/replies/discord/actions';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { scopeOfArticle, scopeOfOutlet } from '../src/replies/discord/references';
import { notice, questionReply } from '../src/discord/answer';
import { articleChoices, choicesOf, outletChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { findArticle, findOutlet } from '../src/discord/finding';
import { exampleQuestions } from '../src/discord/questions';
import { MOST_CHOICES, privateWhere, type Choice } from '../src/discord/reply';
import type { Services } from '../src/discord/services';
import { EVERYWHERE, completedOption } from './declaration';

/** A question to the coverage. */
export const ask: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  data: {
    ...EVERYWHERE,
    name: 'ask',
    description: 'Ask the coverage: the answer is a sentence of it, quoted and cited',
    options: [
      completedOption('question', 'In your own words: who, what, when, where, why, how many …', {
        isRequired: true,
        longest: LONGEST_QUESTION,
      }),
      completedOption('outlet', 'Only from this outlet'),
      completedOption('article', 'Only from this article'),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer to me alone',
      },
    ],
  },
  execute(interaction, services) {
    const { options, id, user, channelId } = interaction;
    const scope = scopeFrom(services, options.getString('article'), options.getString('outlet'));
    if (typeof scope === 'string') return notice(scope);
    const isPrivate = options.getBoolean('private') ?? false;
    const question = options.getString('question', true);
    const asking = { id, question, userId: user.id, channelId, scope };
    const { reply } = questionReply(services, asking, { share: isPrivate });
    return privateWhere(isPrivate, reply);
  },
  complete: (interaction, services) => choicesFor(interaction, services),
};

/** What the options limit the question to; words where there is no such article or outlet. */
function scopeFrom(
  services: Services,
  article: string | null,
  outlet: string | null,
): Scope | string | null {
  const { corpus } = services.coverage();
  if (article !== null) {
    const found = findArticle(corpus, article);
    return found === null ? NOTICES.noSuchArticle : scopeOfArticle(found.id);
  }
  if (outlet === null) return null;
  const found = findOutlet(corpus, outlet);
  return found === null ? NOTICES.noSuchOutlet : scopeOfOutlet(found);
}

function choicesFor(interaction: AutocompleteInteraction, services: Services): readonly Choice[] {
  const { name, value } = interaction.options.getFocused(true);
  const engine = services.coverage();
  switch (name) {
    case 'outlet':
      return outletChoices(engine.corpus, value);
    case 'article':
      return articleChoices(engine.corpus, value);
    default: {
      const questions = exampleQuestions(engine, { most: MOST_CHOICES, typed: value });
      return choicesOf(questions.map((question) => ({ name: question, value: question })));
    }
  }
}
