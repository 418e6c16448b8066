import { PermissionFlagsBits, type Interaction } from 'discord.js';
import type { Follow, ToldAnswer } from '../database/follows';
import { ACTIONS } from '../replies/discord/actions';
import { followingMessage, type ToldPlace } from '../replies/discord/follow-messages';
import { FOLLOW } from '../replies/discord/follow-wording';
import { notice } from './answer';
import { component, type Component, type ComponentInteraction } from './component';
import { chosen, questionOn, shown, told, updated } from './component-message';
import { NOTICES } from '../replies/discord/discord-wording';
import { followAlone } from './following';
import { privately, type Reaction, type ShownReply } from './reply';
import type { Services } from './services';

/** Where a told answer stands in the coverage of now; null for none. */
export function placeOf(
  answer: ToldAnswer | null,
  { coverage }: Pick<Services, 'coverage'>,
): ToldPlace | null {
  if (answer === null) return null;
  return { article: coverage().articleOf(answer.article), paragraph: answer.paragraph };
}

/** Whether who acts may end it: the follower, and in a server whoever manages that one. */
function canEnd(interaction: Interaction, { userId, place }: Follow): boolean {
  if (interaction.user.id === userId) return true;
  const { guildId, memberPermissions } = interaction;
  const isManaged = memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  return place !== null && place.guildId === guildId && isManaged;
}

/**
 * A page, from 0, of what is followed, for the asker alone: in a server what is told in this channel and
 * what the asker follows in others (all of it for who manages the server), elsewhere what the asker
 * follows alone, which no server shows.
 */
export function followingList(
  interaction: Interaction,
  services: Services,
  page: number,
): ShownReply {
  const { guildId, channelId, user, client } = interaction;
  const botId = client.user.id;
  const found = services.follows.read((follows) =>
    follows.at(guildId === null ? { botId, userId: user.id } : { botId, guildId }),
  );
  if ('fault' in found) return notice(FOLLOW.notNow);
  const lines = found.value
    .filter((one) => canEnd(interaction, one) || one.place?.channelId === channelId)
    .map((one) => ({
      ...{ id: one.id, question: one.question, userId: one.userId, atMs: one.atMs },
      channelId: one.place?.channelId ?? null,
      told: placeOf(one.told, services),
      canEnd: canEnd(interaction, one),
    }));
  return privately(followingMessage({ lines, isHere: guildId !== null, page }));
}

/** Ends one where who acts may; words for why not, else null. */
async function end(
  interaction: ComponentInteraction,
  services: Services,
  id: string,
): Promise<string | null> {
  const found = services.follows.read(({ find }) => find(id));
  if ('fault' in found) return FOLLOW.notNow;
  if (found.value === null) return FOLLOW.over;
  if (!canEnd(interaction, found.value)) return FOLLOW.notYours;
  const fault = await services.follows.write({ kind: 'unfollow', id });
  if (fault === null) return null;
  services.log.warn({ request: interaction.id, fault }, 'not unfollowed');
  return FOLLOW.notNow;
}

async function endOnList(
  interaction: ComponentInteraction,
  services: Services,
  page: number,
): Promise<Reaction> {
  const why = await end(interaction, services, chosen(interaction));
  return why === null ? updated(followingList(interaction, services, page)) : told(why);
}

/** “Tell me when it is covered” below a silence. */
export const tellMeComponents: readonly Component[] = [
  component(ACTIONS['tell-me'], {
    isQuestion: true,
    react: async (interaction, _data, services) => {
      const question = questionOn(interaction);
      if (question === null) return told(NOTICES.questionGone);
      return shown(await followAlone(interaction, services, question));
    },
  }),
];

/** The list of what is followed, and what ends it. */
export const followingComponents: readonly Component[] = [
  component(ACTIONS.unfollow, {
    react: async (interaction, { follow }, services) =>
      told((await end(interaction, services, follow)) ?? FOLLOW.unfollowed),
  }),
  component(ACTIONS['pick-unfollow'], {
    deferral: 'update',
    react: (interaction, { page }, services) => endOnList(interaction, services, page),
  }),
  component(ACTIONS['turn-following'], {
    deferral: 'update',
    react: (interaction, { page }, services) => updated(followingList(interaction, services, page)),
  }),
];
