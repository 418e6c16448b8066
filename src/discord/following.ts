import { randomBytes } from 'node:crypto';
import {
  InteractionContextType,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
  type User,
} from 'discord.js';
import type { Outcome } from '../core/outcome/outcome';
import { MOST_FOLLOWED, followedAt, type NewFollow } from '../database/follows';
import { foldQuestion } from '../database/fold-question';
import { followingBegunMessage } from '../replies/discord/follow-messages';
import { FOLLOW } from '../replies/discord/follow-wording';
import { NOTICES } from '../replies/discord/discord-wording';
import { noticeMessage } from '../replies/discord/notice-message';
import { abstentionWords } from '../replies/wording';
import { articleLookup, notice } from './answer';
import { isBlocked } from './blocked';
import type { ComponentInteraction } from './component';
import { problemFields, problemKindOf } from './problem';
import { privately, type ShownReply } from './reply';
import { postable } from './respond';
import type { Services } from './services';
import { canBecomeCovered, toldAnswerOf } from './told-answer';

type Asker = ChatInputCommandInteraction | ComponentInteraction;

/** Where the news of a question go: null for its follower alone. */
type Place = NewFollow['place'];

/** A question with what it comes to; words where it cannot be followed. */
async function followable(services: Services, question: string): Promise<Outcome | string> {
  if (question.trim() === '') return NOTICES.noWords;
  if (isBlocked(question, services.here)) return NOTICES.blockedWords;
  const { outcome } = await services.coverage().ask(question);
  if (outcome.outcome === 'conversation') return FOLLOW.noQuestion;
  const isAnswered = outcome.outcome === 'answered';
  return isAnswered || canBecomeCovered(outcome) ? outcome : abstentionWords(outcome);
}

/** Why a question is not followed after all, by what is followed there. */
function refusal(services: Services, follow: NewFollow): string {
  const { place, question } = follow;
  const isHere = place !== null;
  const found = services.follows.read(({ at }) => at(followedAt(follow)));
  if ('fault' in found) return FOLLOW.notNow;
  const isThere = found.value.some(
    (one) =>
      one.place?.channelId === place?.channelId &&
      foldQuestion(one.question) === foldQuestion(question),
  );
  return isThere ? FOLLOW.already(isHere) : FOLLOW.full(MOST_FOLLOWED, isHere);
}

/** Notes that a question is followed; words where it is not. */
async function begun(services: Services, follow: NewFollow): Promise<string | null> {
  const fault = await services.follows.write({ kind: 'follow', follow });
  const found = services.follows.read(({ find }) => find(follow.id));
  if (fault !== null || 'fault' in found) {
    // written or not, nobody is told of what was said not to be followed
    void services.follows.write({ kind: 'unfollow', id: follow.id });
    services.log.warn({ follow: follow.id, fault: fault ?? 'not read back' }, 'not followed');
    return FOLLOW.notNow;
  }
  return found.value === null ? refusal(services, follow) : null;
}

/** Why who asks cannot have this channel told; null where they can. */
function hindrance(interaction: Asker, { here }: Services): string | null {
  if (!interaction.inCachedGuild()) return FOLLOW.notMember;
  if (!here.canFollow) return FOLLOW.notAllowedHere;
  const writing =
    interaction.channel?.isThread() === true
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  const needed = [PermissionFlagsBits.ViewChannel, writing];
  if (!interaction.appPermissions.has(needed)) return NOTICES.cannotPost;
  return interaction.memberPermissions.has(needed) ? null : FOLLOW.youMayNotWrite;
}

/** Shows something to one person in direct messages: whether it is there, or why it is not. */
async function written(
  user: User,
  reply: ShownReply,
  services: Services,
): Promise<'there' | 'closed' | 'failed'> {
  try {
    await user.send(postable(reply));
    return 'there';
  } catch (error) {
    const isClosed = problemKindOf(error) === 'forbidden';
    if (!isClosed) services.log.warn(problemFields(error), 'a direct message was not sent');
    return isClosed ? 'closed' : 'failed';
  }
}

async function follow(
  interaction: Asker,
  services: Services,
  question: string,
  place: Place,
): Promise<ShownReply> {
  const outcome = await followable(services, question);
  if (typeof outcome === 'string') return notice(outcome);
  const id = randomBytes(8).toString('hex');
  const fault = await begun(services, {
    ...{ id, place, question: question.trim(), told: toldAnswerOf(outcome) },
    botId: interaction.client.user.id,
    userId: interaction.user.id,
    atMs: services.administration.nowMs(),
  });
  if (fault !== null) return notice(fault);
  services.log.info({ request: interaction.id, follow: id, alone: place === null }, 'followed');
  const isHere = place !== null;
  const articleOf = articleLookup(services);
  const message = followingBegunMessage({ id, question, outcome, articleOf, isHere });
  if (isHere) return message;
  // it is told where it is said, and the message with its button stays there
  if (interaction.context === InteractionContextType.BotDM) return message;
  const sent = await written(interaction.user, message, services);
  if (sent === 'there') return privately(noticeMessage(FOLLOW.written));
  await services.follows.write({ kind: 'unfollow', id });
  return notice(sent === 'closed' ? FOLLOW.closed : FOLLOW.notWritten);
}

/** Follows a question for the asker alone, who is told in direct messages; what is shown of it. */
export async function followAlone(
  interaction: Asker,
  services: Services,
  question: string,
): Promise<ShownReply> {
  return follow(interaction, services, question, null);
}

/** Follows a question in the channel where that was asked for; what is shown of it. */
export async function followHere(
  interaction: Asker,
  services: Services,
  question: string,
): Promise<ShownReply> {
  const { guildId, channelId } = interaction;
  const why = hindrance(interaction, services);
  if (why !== null || guildId === null || channelId === null) {
    return notice(why ?? FOLLOW.notMember);
  }
  return follow(interaction, services, question, { guildId, channelId });
}
