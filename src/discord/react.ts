import type {
  ButtonInteraction,
  ChannelSelectMenuInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Action, ExcerptReference, Scope } from '../replies/discord/actions';
import { questionIn, typedIn } from '../replies/discord/asked-question';
import { articleMessage, sourcesMessage } from '../replies/discord/coverage-messages';
import { readCustomId } from '../replies/discord/custom-ids';
import { NOTICES } from '../replies/discord/discord-wording';
import { contextMessage, moreMessage } from '../replies/discord/excerpt-messages';
import { factsMessage } from '../replies/discord/facts-message';
import { FEEDBACK_REASON_ID, feedbackModal } from '../replies/discord/feedback-modal';
import { articleWithKey, excerptAt } from '../replies/discord/references';
import { quotedSpeaker } from '../replies/discord/quoted-speaker';
import { whyMessage } from '../replies/discord/why-message';
import type { Outcome } from '../core/answer/outcome';
import type { Facts } from '../core/facts/facts';
import { articleLookup, notice, outcomeReply, questionReply, reportFaults } from './answer';
import { askAgain, askForOthers, type Asking } from './asking';
import type { Deferral } from './in-time';
import type { Rating } from './keeping';
import { privately, privateWhere, type Reaction, type ShownReply } from './reply';
import type { Services } from './services';
import { canShare, isReadAlone } from './sharing';

/** What buttons, menus and forms send. */
export type ComponentInteraction =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ChannelSelectMenuInteraction
  | ModalSubmitInteraction;

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

/** A question asked by a click: for the asker alone where the message is. */
function askingOf(
  interaction: ComponentInteraction,
  question: string,
  scope: Scope | null,
): Asking {
  const { id, user, channelId } = interaction;
  const isPrivate = isOnPrivateMessage(interaction) || isReadAlone(interaction);
  return { id, question, userId: user.id, channelId: channelId ?? user.id, isPrivate, scope };
}

/** What the answer of the message with the button came to, with features; words where it is gone. */
async function outcomeBehind(
  interaction: ComponentInteraction,
  services: Services,
  scope: Scope | null,
): Promise<Outcome | string> {
  const question = questionOn(interaction);
  if (question === null) return NOTICES.questionGone;
  const asking = askingOf(interaction, question, scope);
  return (await askAgain(services, asking)) ?? NOTICES.articleGone;
}

/** The answer of the message with the button for everybody to see; words where it is gone. */
async function shareReaction(
  interaction: ComponentInteraction,
  services: Services,
  scope: Scope | null,
): Promise<Reaction> {
  if (!canShare(interaction)) return told(NOTICES.cannotShare);
  const question = questionOn(interaction);
  if (question === null) return told(NOTICES.questionGone);
  const typed = typedIn(componentsOf(interaction)) ?? question;
  const outcome = await askForOthers(services, askingOf(interaction, question, scope), typed);
  if (outcome === null) return told(NOTICES.articleGone);
  return shown(await outcomeReply(services, interaction.id, outcome, { scope }));
}

/** The facts of every article that was weighed for an outcome. */
async function factsBehind(
  services: Services,
  { explanations }: Outcome,
): Promise<(articleId: string) => Facts | null> {
  const ids = [...new Set(explanations.map(({ article }) => article))];
  const { factsOf } = services.coverage();
  const known = new Map(await Promise.all(ids.map(async (id) => [id, await factsOf(id)] as const)));
  return (id) => known.get(id) ?? null;
}

async function excerptReaction(
  interaction: ComponentInteraction,
  action: Extract<Action, { kind: 'context' | 'more' | 'why' }>,
  services: Services,
): Promise<Reaction> {
  const { articles } = services.coverage();
  const articleOf = articleLookup(services);
  const excerpt = excerptAt(action.excerpt, articles);
  if (action.kind === 'context') {
    const article = excerpt === null ? null : articleOf(excerpt.article);
    if (excerpt === null || article === null) return told(NOTICES.passageGone);
    const facts = await services.coverage().factsOf(article.id);
    const speaker = quotedSpeaker(excerpt, article, facts);
    return shown(privately(contextMessage({ ...excerpt, speaker }, article)));
  }
  const outcome = await outcomeBehind(interaction, services, action.scope);
  if (typeof outcome === 'string') return told(outcome);
  reportFaults(services, interaction.id, outcome);
  if (action.kind === 'more') {
    const factsOf = await factsBehind(services, outcome);
    return shown(privately(moreMessage({ outcome, articleOf, factsOf })));
  }
  if (excerpt === null) return told(NOTICES.passageGone);
  return shown(privately(whyMessage({ outcome, articleOf, excerpt })));
}

async function askReaction(
  interaction: ComponentInteraction,
  services: Services,
  question: string,
  scope: Scope | null,
): Promise<Reaction> {
  const asking = askingOf(interaction, question, scope);
  const isPrivate = isOnPrivateMessage(interaction);
  const share = isPrivate && canShare(interaction);
  const { reply } = await questionReply(services, asking, { share });
  return shown(privateWhere(isPrivate, reply));
}

async function articleReaction(
  interaction: ComponentInteraction,
  action: Extract<Action, { kind: 'article' | 'pick-article' | 'facts' | 'turn-facts' }>,
  services: Services,
): Promise<Reaction> {
  const { articles, factsOf } = services.coverage();
  const key = action.kind === 'pick-article' ? chosen(interaction) : action.articleKey;
  const article = articleWithKey(articles, key);
  if (article === null) return told(NOTICES.articleGone);
  if (action.kind === 'article' || action.kind === 'pick-article') {
    return shown(privately(articleMessage(article)));
  }
  const facts = await factsOf(article.id);
  const reply = factsMessage({ article, facts, page: action.page });
  return action.kind === 'facts' ? shown(privately(reply)) : turned(interaction, reply);
}

/** The components of the message with the component, as plain JSON. */
const componentsOf = ({ message }: ComponentInteraction): readonly unknown[] =>
  message?.components.map((component) => component.toJSON()) ?? [];

/** What was asked for the message with the component; null where it does not tell. */
function questionOn(interaction: ComponentInteraction): string | null {
  return questionIn(componentsOf(interaction));
}

/** Keeps a rating, where its article is still there; what to tell where it could not be kept, else null. */
async function rated(
  interaction: ComponentInteraction,
  services: Services,
  rating: Pick<Rating, 'verdict' | 'reason'>,
  excerpt: ExcerptReference | null,
): Promise<string | null> {
  const { articles } = services.coverage();
  const article = excerpt === null ? null : articleWithKey(articles, excerpt.articleKey);
  if (excerpt === null || article === null) return NOTICES.passageGone;
  const question = questionOn(interaction);
  const kept = { ...rating, article: article.id, passage: excerpt.start, question };
  const fault = await services.feedback.record(kept);
  if (fault === null) return null;
  services.log.warn({ request: interaction.id, fault }, 'rating not kept');
  return NOTICES.notNoted;
}

/**
 * What a click, a choice or a form leads to. Stateless: everything needed is in the custom id and
 * in the message, so it works after a restart and after a reload.
 */
export async function reactTo(
  interaction: ComponentInteraction,
  services: Services,
): Promise<Reaction> {
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
    case 'share':
      return shareReaction(interaction, services, action.scope);
    case 'rate':
      // a thumb down counts once its form is sent, with a reason or without
      if (action.verdict === 'unhelpful') {
        return { kind: 'modal', modal: feedbackModal(action.excerpt) };
      }
      return told(
        (await rated(interaction, services, { verdict: 'up', reason: null }, action.excerpt)) ??
          NOTICES.thanks,
      );
    case 'rate-reason': {
      const typed = interaction.isModalSubmit()
        ? interaction.fields.getTextInputValue(FEEDBACK_REASON_ID).trim()
        : '';
      const reason = typed === '' ? null : typed;
      return told(
        (await rated(interaction, services, { verdict: 'down', reason }, action.excerpt)) ??
          NOTICES.thanksForReason,
      );
    }
    case 'sources': {
      const { articles } = services.coverage();
      return turned(interaction, sourcesMessage({ articles, page: action.page }));
    }
    case 'article':
    case 'pick-article':
    case 'facts':
    case 'turn-facts':
      return articleReaction(interaction, action, services);
  }
}

/** How time is asked for where a reaction is slow. */
export function deferralOf(interaction: ComponentInteraction): Deferral {
  const action = readCustomId(interaction.customId);
  switch (action?.kind) {
    case 'ask':
    case 'follow-up':
      return isOnPrivateMessage(interaction) ? 'private' : 'public';
    case 'share':
      return canShare(interaction) ? 'public' : 'private';
    case 'rate':
      // a form cannot be opened later
      return action.verdict === 'unhelpful' ? 'none' : 'private';
    case 'sources':
    case 'turn-facts':
      return isOwnMessage(interaction) ? 'update' : 'private';
    default:
      return 'private';
  }
}

/** Whether an action counts as a question for the cooldown. */
export function isQuestion(interaction: ComponentInteraction): boolean {
  const kind = readCustomId(interaction.customId)?.kind;
  return kind === 'ask' || kind === 'follow-up' || kind === 'share';
}

/** Whether an action keeps what somebody thinks of an answer. */
export function isRating(interaction: ComponentInteraction): boolean {
  const kind = readCustomId(interaction.customId)?.kind;
  return kind === 'rate' || kind === 'rate-reason';
}
