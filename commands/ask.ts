import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { dayTyped } from '../src/core/article/period';
import { LONGEST_QUESTION } from '../src/core/question/clean';
import type { Scope } from '../src/replies/discord/actions';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { scopeOfArticle, scopeOfOutlet } from '../src/replies/discord/references';
import { notice, questionReply } from '../src/discord/answer';
import { articleChoices, outletChoices, questionChoices } from '../src/discord/choices';
import type { SlashCommand } from '../src/discord/command';
import { askingComponents } from '../src/discord/asking-components';
import { editorsComponents } from '../src/discord/editors-components';
import { excerptComponents } from '../src/discord/excerpt-components';
import { ratingComponents } from '../src/discord/rating-components';
import { findArticle, findOutlet } from '../src/discord/finding';
import { typedWithNames } from '../src/discord/named-mentions';
import { withThread } from '../src/discord/question-thread';
import { privateWhere, type Choice } from '../src/discord/reply';
import type { Services } from '../src/discord/services';
import { canShare, isReadAlone } from '../src/discord/sharing';
import { repeated } from '../src/discord/typed';
import { EVERYWHERE, completedOption, dateOption } from './declaration';

/** A question to the coverage. */
export const ask: SlashCommand = {
  kind: 'slash',
  isQuestion: true,
  isPrivate: isForAsker,
  components: [
    ...askingComponents,
    ...excerptComponents,
    ...ratingComponents,
    ...editorsComponents,
  ],
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
      dateOption('from', 'Only articles published then or later: 2014, 2014-10 or 2014-10-08'),
      dateOption('to', 'Only articles published then or earlier'),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer to me alone',
      },
    ],
  },
  async execute(interaction, services) {
    const { options, id, user, channelId } = interaction;
    const place = scopeFrom(services, options.getString('article'), options.getString('outlet'));
    if (typeof place === 'string') return notice(place);
    const scope = within(place, options.getString('from'), options.getString('to'));
    if (typeof scope === 'string') return notice(scope);
    const isPrivate = isForAsker(interaction, services.here);
    const typed = options.getString('question', true);
    const { text: question, names } = await typedWithNames(interaction, typed);
    const asking = {
      ...{ id, question, names, userId: user.id, channelId, scope },
      isPrivate: isPrivate || isReadAlone(interaction),
    };
    const { reply, asked } = await questionReply(services, asking, {
      share: isPrivate && canShare(interaction),
    });
    if (asking.isPrivate) return privateWhere(isPrivate, reply);
    return withThread(reply, services, { userId: user.id, question, asked });
  },
  complete: choicesFor,
};

/** As the asker wants it, else as the server has it. */
function isForAsker({ options }: ChatInputCommandInteraction, here: Services['here']): boolean {
  return options.getBoolean('private') ?? here.isPrivate;
}

/** What the options limit the question to; words where there is no such thing, or not both at once. */
function scopeFrom(
  services: Services,
  article: string | null,
  outlet: string | null,
): Scope | string | null {
  const { articles, retracted } = services.coverage();
  const isNamed = article !== null || outlet !== null;
  if (isNamed && articles.length + retracted.length === 0) return NOTICES.emptyCoverage;
  const foundOutlet = outlet === null ? null : findOutlet(articles, outlet);
  if (outlet !== null && foundOutlet === null) return NOTICES.noSuchOutlet;
  if (article === null) return foundOutlet === null ? null : scopeOfOutlet(foundOutlet);
  const found = findArticle(articles, article) ?? findArticle(retracted, article);
  if (found === null) return NOTICES.noSuchArticle;
  return foundOutlet === null || found.publisher === foundOutlet
    ? scopeOfArticle(found.id)
    : NOTICES.notOfThatOutlet(repeated(found.publisher), repeated(foundOutlet));
}

/** The scope within a time that was typed; words where that is none. */
function within(
  scope: Scope | null,
  typedFrom: string | null,
  typedTo: string | null,
): Scope | string | null {
  if (typedFrom === null && typedTo === null) return scope;
  const from = typedFrom === null ? null : dayTyped(typedFrom, 'first');
  const to = typedTo === null ? null : dayTyped(typedTo, 'last');
  if (typedFrom !== null && from === null) return NOTICES.noDate(repeated(typedFrom));
  if (typedTo !== null && to === null) return NOTICES.noDate(repeated(typedTo));
  if (from !== null && to !== null && from > to) return NOTICES.endsBeforeItBegins;
  return { ...(scope ?? { kind: 'all', key: '' }), period: { from, to } };
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  services: Services,
): Promise<readonly Choice[]> {
  const { name, value } = interaction.options.getFocused(true);
  const coverage = services.coverage();
  switch (name) {
    case 'outlet':
      return outletChoices(coverage, value);
    case 'article':
      return articleChoices(coverage, value);
    default:
      return questionChoices(coverage, value);
  }
}
