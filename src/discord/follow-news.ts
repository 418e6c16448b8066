import { randomBytes } from 'node:crypto';
import { Events, type Client, type MessageCreateOptions } from 'discord.js';
import type { Outcome } from '../core/outcome/outcome';
import { MOST_MISSES, TELLING_MS, type Follow, type ToldAnswer } from '../database/follows';
import { keyOf } from '../core/outcome/text-key';
import { followNewsMessage } from '../replies/discord/follow-messages';
import { articleLookup, reportFaults } from './answer';
import { isBlocked, isBlockedMember } from './blocked';
import { placeOf } from './following-list';
import { answersIn } from './guild-rules';
import { lookForLost, withoutLost } from './lost-channels';
import { onOneVersion } from './one-version';
import { problemFields, problemKindOf } from './problem';
import { NO_PINGS, sendable } from './respond';
import type { Services } from './services';
import { toldAnswerOf } from './told-answer';

/** Tells people what became of the questions that they follow. */
export interface FollowNews {
  /** Hears which servers and channels are gone, and looks once the client is ready. */
  attach(client: Client): void;
  /** Asks every followed question of the coverage in force and tells what is new. Never rejects. */
  look(): Promise<void>;
  /** Begins nothing more; settles when what was begun is done. */
  stop(): Promise<void>;
}

/** What it works with. */
export interface FollowNewsOptions {
  readonly services: Services;
  /** null while there is none. */
  client(): Client | null;
  /** Whether this process tells news in a server; null for the server: in direct messages. */
  tells(guildId: string | null): boolean;
  /** The version that all processes serve, as far as is known; null: not known. */
  announced(): string | null;
}

/** What came of one question: nothing is new, or it is done; it is to be tried again; it may not be told now. */
type Came = 'done' | 'later' | 'held';

/** Who of a server may not be answered there, or is gone. */
type Standing = 'answered' | 'held' | 'gone';

async function standingOf(
  client: Client,
  { userId, question }: Follow,
  place: NonNullable<Follow['place']>,
  services: Services,
): Promise<Standing> {
  const { guildId, channelId } = place;
  const rules = services.administration.rules.of(guildId);
  const guild = client.guilds.cache.get(guildId) ?? null;
  if (!rules.canFollow || guild?.available === false) return 'held';
  await lookForLost(guild, [channelId, ...rules.channels], services.now());
  const here = withoutLost(client, rules);
  const channel = client.channels.cache.get(channelId);
  const parent = channel?.isThread() === true ? channel.parentId : null;
  const channels = [channelId, ...(parent === null ? [] : [parent])];
  if (isBlocked(question, here) || !answersIn(here, channels)) return 'held';
  try {
    const member = await guild?.members.fetch({ user: userId, force: true });
    return isBlockedMember(userId, member ?? null, here) ? 'held' : 'answered';
  } catch (error) {
    // who left the server follows nothing in it any more
    if (problemFields(error)['code'] === UNKNOWN_MEMBER) return 'gone';
    throw error;
  }
}

/** Discord's code for somebody who is no member of the server. */
const UNKNOWN_MEMBER = 10007;

/** Makes what tells; it looks on each version put in force. */
export function createFollowNews({
  services,
  client,
  tells,
  announced,
}: FollowNewsOptions): FollowNews {
  const { follows, log, metrics, serving, administration } = services;
  let looking: Promise<void> | null = null;
  let isWantedAgain = false;
  let isOver = false;
  let later: NodeJS.Timeout | undefined;

  const send = async (
    to: Client,
    follow: Follow,
    answer: ToldAnswer | null,
    message: ReturnType<typeof followNewsMessage>,
  ): Promise<void> => {
    const { id, userId, place, news } = follow;
    const { components, flags } = sendable(message);
    const options = {
      components,
      flags,
      allowedMentions: place === null ? NO_PINGS : { ...NO_PINGS, users: [userId] },
      // sent once more after a broken connection or a restart, Discord still shows it once
      nonce: keyOf(`${id} ${news} ${answer?.digest ?? ''}`),
      enforceNonce: true,
    } as MessageCreateOptions;
    if (place === null) {
      await to.users.send(userId, options);
      return;
    }
    const channel = await to.channels.fetch(place.channelId);
    if (channel?.isSendable() !== true) throw new Error('The channel takes no messages.');
    await channel.send(options);
  };

  /** It could not be told: what that means for the following of it. */
  const missed = async (follow: Follow, claim: string, error: unknown): Promise<Came> => {
    const { id, misses } = follow;
    const kind = problemKindOf(error);
    metrics.failed(kind);
    const fields = { follow: id, misses: misses + 1, ...problemFields(error) };
    if (kind === 'unreachable' || kind === 'unauthorized') {
      log.warn(fields, 'news of a followed question were not sent; they will be');
      return 'later';
    }
    const isLast = kind === 'gone' || misses + 1 >= MOST_MISSES;
    await follows.write(isLast ? { kind: 'unfollow', id } : { kind: 'missed-follow', id, claim });
    log.warn(
      fields,
      isLast
        ? 'a question is followed no more, as its news cannot be sent'
        : 'news of a followed question cannot be sent',
    );
    return 'done';
  };

  const tell = async (
    to: Client,
    follow: Follow,
    outcome: Outcome,
    services: Services,
  ): Promise<Came> => {
    const { id, userId, place, question, told } = follow;
    const answer = toldAnswerOf(outcome);
    const known = told?.digest ?? null;
    if ((answer?.digest ?? null) === known) return 'done';
    const standing = place === null ? 'answered' : await standingOf(to, follow, place, services);
    if (standing === 'held') return 'held';
    if (standing === 'gone') {
      await follows.write({ kind: 'unfollow', id });
      log.info({ follow: id }, 'a question is followed no more, as its follower left');
      return 'done';
    }
    const claim = randomBytes(8).toString('hex');
    const atMs = administration.nowMs();
    const fault = await follows.write({ kind: 'claim-follow', id, claim, known, atMs });
    const found = follows.read(({ find }) => find(id));
    if (fault !== null || 'fault' in found) return 'later';
    if (found.value === null) return 'done';
    // another process tells it, or has told it meanwhile
    if (found.value.claim !== claim) return found.value.claim === null ? 'done' : 'later';
    reportFaults(services, id, outcome);
    const message = followNewsMessage({
      ...{ id, question, outcome, articleOf: articleLookup(services) },
      userId: place === null ? null : userId,
      before: placeOf(told, services),
    });
    try {
      await send(to, follow, answer, message);
    } catch (error) {
      return missed(follow, claim, error);
    }
    const unkept = await follows.write({ kind: 'told-follow', id, claim, answer });
    const change = known === null ? 'answered' : answer === null ? 'gone' : 'changed';
    log.info({ follow: id, alone: place === null, change }, 'news of a followed question');
    if (unkept !== null) log.warn({ follow: id, fault: unkept }, 'not noted that it was told');
    return unkept === null ? 'done' : 'later';
  };

  /** Asks and tells all; whether something is to be tried again. */
  const lookOnce = async (to: Client<true>): Promise<boolean> =>
    onOneVersion(services, async (pinned) => {
      const listed = follows.read(({ all }) => all(to.user.id));
      if ('fault' in listed) return true;
      const ours = listed.value.filter(({ place }) => tells(place?.guildId ?? null));
      // what another process serves already must not be told back and forth
      const inForce = announced();
      if (inForce !== null && inForce !== pinned.coverage().version) return ours.length > 0;
      const asked = new Map<string, Promise<Outcome>>();
      let isLeft = false;
      for (const follow of ours) {
        if (isOver) return false;
        const { question, id } = follow;
        const outcome =
          asked.get(question) ??
          pinned
            .coverage()
            .ask(question)
            .then((turn) => turn.outcome);
        asked.set(question, outcome);
        try {
          isLeft = (await tell(to, follow, await outcome, pinned)) === 'later' || isLeft;
        } catch (error) {
          isLeft = true;
          log.warn(
            { follow: id, ...problemFields(error) },
            'a followed question was not looked at',
          );
        }
      }
      if (ours.length > 0) {
        const { version } = pinned.coverage();
        log.info({ followed: ours.length, version }, 'followed questions looked at');
      }
      return isLeft;
    });

  const run = async (to: Client<true>): Promise<void> => {
    do {
      isWantedAgain = false;
      clearTimeout(later);
      try {
        if ((await lookOnce(to)) && !isOver) {
          later = setTimeout(() => void look(), TELLING_MS + 1);
          later.unref();
        }
      } catch (error) {
        log.error(problemFields(error), 'followed questions could not be looked at');
      }
    } while (isWantedAgain && !isOver);
    looking = null;
  };

  const look = async (): Promise<void> => {
    const to = client();
    if (isOver || !follows.isOpen || to?.isReady() !== true) return;
    isWantedAgain = true;
    await (looking ??= run(to));
  };

  const forget = async (
    { user }: Client,
    gone: { readonly guildId: string } | { readonly channelId: string },
  ): Promise<void> => {
    if (user === null) return;
    const place = { botId: user.id, ...gone };
    const fault = await follows.write({ kind: 'unfollow-all', place });
    if (!follows.isOpen) return;
    if (fault !== null) log.warn({ ...gone, fault }, 'not unfollowed');
    else log.info(gone, 'unfollowed with its place');
  };

  const stopHearing = serving.onSwap(() => void look());
  return {
    attach: (opened) => {
      opened.once(Events.ClientReady, () => void look());
      opened.on(Events.GuildDelete, ({ id, available }) => {
        // an outage is no farewell
        if (available) void forget(opened, { guildId: id });
      });
      opened.on(Events.ChannelDelete, ({ id }) => void forget(opened, { channelId: id }));
      opened.on(Events.ThreadDelete, ({ id }) => void forget(opened, { channelId: id }));
    },
    look,
    stop: async () => {
      isOver = true;
      clearTimeout(later);
      stopHearing();
      await looking;
    },
  };
}
