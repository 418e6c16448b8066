import { MessageType, RESTJSONErrorCodes, DiscordAPIError } from 'discord.js';
import type { Conversation } from '../core/answer/engine';
import type { Message, MessageReplyOptions, ThreadChannel } from 'discord.js';
import { NOTICES } from '../replies/discord/discord-wording';
import { noticeMessage } from '../replies/discord/notice-message';
import { questionReply, waitWords } from './answer';
import { isBlocked, isBlockedMember } from './blocked';
import { chainKey } from './conversations';
import { faultWords } from './fault-words';
import { answersIn, channelsOf } from './guild-rules';
import { typedWithNames } from './named-mentions';
import { problemFields, problemKindOf } from './problem';
import { lookForLost, withoutLost } from './lost-channels';
import { isRead, onOneVersion } from './one-version';
import {
  canHaveThread,
  isForOthers,
  isInOwnThread,
  isWorthThread,
  keepForThread,
  openThread,
} from './question-thread';
import type { ShownReply } from './reply';
import { postable, sendSurely } from './respond';
import { createSeen } from './seen';
import type { Services } from './services';

/** How messages are taken. */
export interface MentionOptions {
  readonly services: Services;
  /** Whether Discord hands over the text of messages that mention nobody. */
  readonly readsThreads: boolean;
  isEnding(): boolean;
  onFatal(error: unknown): void;
}

/** Whether a person wrote the message to the bot: a mention, a reply with ping, in a thread of the bot's, or directly. */
function isForUs(message: Message, readsThreads: boolean): boolean {
  if (message.author.bot || message.author.system || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.channel.isDMBased() || message.mentions.users.has(message.client.user.id))
    return true;
  const isSaid = readsThreads && message.content !== '';
  return isSaid && isInOwnThread(message) && !isForOthers(message);
}

/** Members and roles who are called before anything is asked: they are to look, and no part of the question. */
const CALLED = /^(?:<@[!&]?\d{17,20}>[\s,:;–-]*)+(?=\S)/u;

/** What was written, without the mention of the bot and of whoever else is called. */
function questionOf({ content, client }: Message): string {
  return content
    .replaceAll(new RegExp(`<@!?${client.user.id}>`, 'gu'), ' ')
    .trim()
    .replace(CALLED, '');
}

/** Users remembered as told to wait. */
const MOST_TOLD = 1000;

/** Discord's code for a reply where the bot may not read the history. */
const NO_HISTORY = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;

/** Sends a reply once, in the thread if there is one; its nonce is the question's id, so that a repetition is not posted again. */
async function answerMessage(
  message: Message,
  reply: ShownReply,
  thread: ThreadChannel | null = null,
): Promise<string | null> {
  const options = {
    ...postable(reply),
    nonce: message.id,
    enforceNonce: true,
  } as MessageReplyOptions;
  let sent: Message | null = null;
  await sendSurely(async () => {
    try {
      sent = await (thread === null ? message.reply(options) : thread.send(options));
    } catch (error) {
      const isWithoutHistory = error instanceof DiscordAPIError && error.code === NO_HISTORY;
      if (!isWithoutHistory || !message.channel.isSendable()) throw error;
      sent = await message.channel.send(options);
    }
  });
  return (sent as Message | null)?.id ?? null;
}

/**
 * Makes the place where messages are answered: each once, bots and webhooks never. Whatever goes
 * wrong is logged, and the asker told where the bot may write. Never throws.
 */
export function createMentions(options: MentionOptions): (message: Message) => Promise<void> {
  const { services } = options;
  const { log, metrics, conversations, cooldown } = services;
  const isRepeated = createSeen();
  const toldUntil = new Map<string, number>();
  /** By channel the answers on their way: until Discord has said which message one became, no reply to it is known as such. */
  const sending = new Map<string, Set<Promise<unknown>>>();

  /** The turns behind the message that is replied to. */
  const chainBehind = async (
    channelId: string,
    repliedTo: string | undefined,
  ): Promise<Conversation> => {
    if (repliedTo === undefined) return [];
    const key = chainKey(channelId, repliedTo);
    const known = conversations.turnsOf(key);
    if (known.length > 0) return known;
    await Promise.allSettled(sending.get(channelId) ?? []);
    return conversations.turnsOf(key);
  };
  const whileSending = async (channelId: string, work: Promise<void>): Promise<void> => {
    const own = sending.get(channelId) ?? new Set();
    sending.set(channelId, own.add(work));
    try {
      await work;
    } finally {
      own.delete(work);
      if (own.size === 0) sending.delete(channelId);
    }
  };

  const replyTo = async (
    message: Message,
    isPrivate: boolean,
    services: Services,
  ): Promise<void> => {
    const { text: question, names } = await typedWithNames(message, questionOf(message));
    if (question === '') {
      await answerMessage(message, noticeMessage(NOTICES.emptyMention));
      return;
    }
    const { id, channelId, author, reference, member } = message;
    const { here } = services;
    const refusal = isBlockedMember(author.id, member, here)
      ? NOTICES.blocked
      : isBlocked(question, here)
        ? NOTICES.blockedWords
        : null;
    const between = { seconds: services.here.cooldownSeconds, place: message.guildId ?? '' };
    const wait = await cooldown.take(author.id, channelId, between);
    if (wait.seconds > 0) {
      // a flood of questions is not answered by a flood of notices
      if (services.now() < (toldUntil.get(author.id) ?? 0)) return;
      if (toldUntil.size >= MOST_TOLD) toldUntil.clear();
      toldUntil.set(author.id, services.now() + wait.seconds * 1000);
      await answerMessage(message, noticeMessage(waitWords(wait)));
      return;
    }
    if (refusal !== null) {
      await answerMessage(message, noticeMessage(refusal));
      return;
    }
    const chain = await chainBehind(channelId, reference?.messageId);
    // what a thread is opened for leans on nothing that was said outside of it
    const opens = here.inThreads && canHaveThread(message);
    const { reply, asked } = await questionReply(services, {
      id,
      question,
      names,
      userId: author.id,
      channelId,
      // whoever reads the channel reads the answer
      isPrivate,
      ...(opens || chain.length > 0 ? { before: chain } : {}),
    });
    const isTalk = asked === null || !isWorthThread(asked);
    const thread = opens && !isTalk ? await openThread(message, question, log) : null;
    if (thread !== null && !isTalk) keepForThread(services, thread, author.id, asked);
    const place = thread?.id ?? channelId;
    const send = async (): Promise<void> => {
      const sent = await answerMessage(message, reply, thread);
      if (sent !== null && asked !== null) {
        conversations.keep(chainKey(place, sent), asked.before, asked.turn);
      }
    };
    await whileSending(place, send());
  };

  /** The rules, without channels that were deleted. */
  const hereOf = async (message: Message): Promise<Services['here']> => {
    const { guildId, guild, client } = message;
    const settings = services.administration.rules.of(guildId);
    if (!answersIn(withoutLost(client, settings), channelsOf(message))) {
      await lookForLost(guild, settings.channels, services.now());
    }
    return withoutLost(client, settings);
  };

  const fail = async (message: Message, error: unknown): Promise<void> => {
    const kind = problemKindOf(error);
    const fields = { request: message.id, channel: message.channelId, ...problemFields(error) };
    metrics.failed(kind);
    if (kind === 'forbidden') log.warn(fields, 'not allowed to answer there');
    else if (kind === 'gone') log.warn(fields, 'the channel is gone');
    else log.error(fields, 'no answer');
    if (kind === 'unauthorized') options.onFatal(error);
    if (kind !== 'own' && kind !== 'refused') return;
    const words = kind === 'own' ? faultWords(error, NOTICES.fault) : NOTICES.unshown;
    try {
      await answerMessage(message, noticeMessage(words));
    } catch (second) {
      log.error({ request: message.id, ...problemFields(second) }, 'the asker could not be told');
    }
  };

  return async (message) => {
    if (!isForUs(message, options.readsThreads) || options.isEnding() || isRepeated(message.id))
      return;
    // by the time it is answered the channel may be deleted, and then discord.js has none to tell
    const isPrivate = message.channel.isDMBased();
    const here = await hereOf(message);
    // in a channel where it is not wanted, a notice would be as unwanted
    if (!answersIn(here, channelsOf(message))) return;
    const started = services.now();
    try {
      if (await isRead(services)) {
        await onOneVersion(services, async (pinned) =>
          replyTo(message, isPrivate, { ...pinned, here }),
        );
      } else await answerMessage(message, noticeMessage(NOTICES.stillReading));
      const ms = services.now() - started;
      const surface = isPrivate ? 'direct' : 'mention';
      metrics.responded(surface, ms / 1000);
      log.info({ request: message.id, surface, responseMs: Math.round(ms) }, 'responded');
    } catch (error) {
      await fail(message, error);
    }
  };
}
