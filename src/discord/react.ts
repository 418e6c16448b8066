import type {
  ButtonInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Action, ExcerptReference, Scope } from '../replies/discord/actions';
import { questionIn } from '../replies/discord/asked-question';
import { articleMessage, sourcesMessage } from '../replies/discord/coverage-messages';
import { readCustomId } from '../replies/discord/custom-ids';
import { NOTICES } from '../replies/discord/discord-wording';
import { contextMessage, moreMessage } from '../replies/discord/excerpt-messages';
import { factsMessage } from '../replies/discord/facts-message';
import { FEEDBACK_REASON_ID, feedbackModal } from '../replies/discord/feedback-modal';
import { articleWithKey, excerptAt } from '../replies/discord/references';
import { whyMessage } from '../replies/discord/why-message';
import type { Outcome } from '../core/answer/outcome';
import { articleLookup, notice, outcomeReply, questionReply, reportFaults } from './answer';
import { askAgain } from './asking';
import { privately, privateWhere, type Reaction, type ShownReply } from './reply';
import type { Services } from './services';

/** What buttons, menus and forms send. */
export type ComponentInteraction =
  ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

const shown = (reply: ShownReply): Reaction => ({ kind: 'reply', reply });
const told = (words: string): Reaction => shown(notice(words));

/** Whether the message with the component is for its reader only. */
function isOnPrivateMessage({ message }: ComponentInteraction): boolean {
  return message?.flags.has(MessageFlags.Ephemeral) === true;
}

/** Whether the one who clicks is the one whose command made the message. */
function isOwnMessage({ message, user }: ComponentInteraction): boolean {
  return message?.interactionMetadata?.user.id === user.id;
}

/** Turning a page changes the asker's own message; anybody else gets a page of his own. */
function turned(interaction: ComponentInteraction, reply: ShownReply): Reaction {
  return isOwnMessage(interaction) ? { kind: 'update', reply } : shown(privately(reply));
}

function chosen(interaction: ComponentInteraction): string {
  return interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
}

/** What the answer of the message with the button came to, with features; words where it is gone. */
function outcomeBehind(
  interaction: ComponentInteraction,
  services: Services,
  scope: Scope | null,
): Outcome | string {
  const components = interaction.message?.components.map((component) => component.toJSON()) ?? [];
  const question = questionIn(components);
  if (question === null) return NOTICES.questionGone;
  const { id, user, channelId } = interaction;
  const asking = { id, question, userId: user.id, channelId: channelId ?? user.id, scope };
  return askAgain(services, asking) ?? NOTICES.articleGone;
}

function excerptReaction(
  interaction: ComponentInteraction,
  action: Extract<Action, { kind: 'context' | 'more' | 'why' }>,
  services: Services,
): Reaction {
  const { articles } = services.coverage().corpus;
  const articleOf = articleLookup(services);
  const excerpt = excerptAt(action.excerpt, articles);
  if (action.kind === 'context') {
    const article = excerpt === null ? null : articleOf(excerpt.article);
    if (excerpt === null || article === null) return told(NOTICES.passageGone);
    return shown(privately(contextMessage(excerpt, article)));
  }
  const outcome = outcomeBehind(interaction, services, action.scope);
  if (typeof outcome === 'string') return told(outcome);
  reportFaults(services, interaction.id, outcome);
  if (action.kind === 'more') return shown(privately(moreMessage({ outcome, articleOf })));
  if (excerpt === null) return told(NOTICES.passageGone);
  return shown(privately(whyMessage({ outcome, articleOf, excerpt })));
}

function askReaction(
  interaction: ComponentInteraction,
  services: Services,
  question: string,
  scope: Scope | null,
): Reaction {
  const { id, user, channelId } = interaction;
  const asking = { id, question, userId: user.id, channelId: channelId ?? user.id, scope };
  const isPrivate = isOnPrivateMessage(interaction);
  const { reply } = questionReply(services, asking, { share: isPrivate });
  return shown(privateWhere(isPrivate, reply));
}

function articleReaction(
  interaction: ComponentInteraction,
  action: Extract<Action, { kind: 'article' | 'pick-article' | 'facts' }>,
  services: Services,
): Reaction {
  const { articles, factsOf } = services.coverage().corpus;
  const key = action.kind === 'pick-article' ? chosen(interaction) : action.articleKey;
  const article = articleWithKey(articles, key);
  if (article === null) return told(NOTICES.articleGone);
  if (action.kind !== 'facts') return shown(privately(articleMessage(article)));
  const facts = factsOf(article.id);
  const reply = factsMessage({ article, facts, page: action.page });
  return action.page === 0 ? shown(privately(reply)) : turned(interaction, reply);
}

function rated(
  { id }: ComponentInteraction,
  services: Services,
  fields: Readonly<Record<string, unknown>>,
  excerpt: ExcerptReference | null,
): void {
  const place =
    excerpt === null ? {} : { article: excerpt.articleKey, start: excerpt.start, end: excerpt.end };
  services.log.info({ request: id, ...fields, ...place }, 'rated');
}

/**
 * What a click, a choice or a form leads to. Stateless: everything needed is in the custom id and
 * in the message, so it works after a restart and after a reload.
 */
export function reactTo(interaction: ComponentInteraction, services: Services): Reaction {
  const action = readCustomId(interaction.customId);
  if (action === null) return told(NOTICES.oldButton);
  switch (action.kind) {
    case 'context':
    case 'more':
    case 'why':
      return excerptReaction(interaction, action, services);
    case 'ask':
      return askReaction(interaction, services, action.question, action.scope);
    case 'follow-up':
      return askReaction(interaction, services, chosen(interaction), action.scope);
    case 'share': {
      const outcome = outcomeBehind(interaction, services, action.scope);
      if (typeof outcome === 'string') return told(outcome);
      return shown(outcomeReply(services, interaction.id, outcome, { scope: action.scope }));
    }
    case 'rate':
      rated(interaction, services, { verdict: action.verdict }, action.excerpt);
      if (action.verdict === 'helpful') return told(NOTICES.thanks);
      return { kind: 'modal', modal: feedbackModal(action.excerpt) };
    case 'rate-reason': {
      const reason = interaction.isModalSubmit()
        ? interaction.fields.getTextInputValue(FEEDBACK_REASON_ID)
        : '';
      rated(interaction, services, { verdict: 'unhelpful', reason }, action.excerpt);
      return told(NOTICES.thanksForReason);
    }
    case 'sources': {
      const { articles } = services.coverage().corpus;
      return turned(interaction, sourcesMessage({ articles, page: action.page }));
    }
    case 'article':
    case 'pick-article':
    case 'facts':
      return articleReaction(interaction, action, services);
  }
}

/** Whether an action counts as a question for the cooldown. */
export function isQuestion(interaction: ComponentInteraction): boolean {
  const kind = readCustomId(interaction.customId)?.kind;
  return kind === 'ask' || kind === 'follow-up' || kind === 'share';
}
