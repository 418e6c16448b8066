import { ACTIONS } from '../replies/discord/actions';
import { NOTICES } from '../replies/discord/discord-wording';
import {
  NO_TOPIC,
  SAID_BETWEEN,
  saidMessage,
  timelineMessage,
} from '../replies/discord/excerpt-messages';
import { articleLookup } from './answer';
import { component, type Component } from './component';
import { askerOn, told, turned, turning } from './component-message';
import type { ShownReply } from './reply';
import type { Services } from './services';

/** A page, from 0, of the dated sentences on a topic; `asker`: who asked, where all see it. */
export async function timelinePage(
  services: Services,
  topic: string | null,
  page: number,
  asker: string | null,
): Promise<ShownReply> {
  const dated = await services.coverage().dated(topic);
  return timelineMessage({ topic, dated, articleOf: articleLookup(services), page, asker });
}

/** The pages of `/timeline`. */
export const timelineComponents: readonly Component[] = [
  component(ACTIONS['turn-timeline'], {
    deferral: turning,
    react: async (interaction, { page, topic }, services) =>
      turned(
        interaction,
        await timelinePage(services, topic === NO_TOPIC ? null : topic, page, askerOn(interaction)),
      ),
  }),
];

/** The pages of `/said`. */
export const saidComponents: readonly Component[] = [
  component(ACTIONS['turn-said'], {
    deferral: turning,
    react: async (interaction, { page, said }, services) => {
      const [person = '', ...rest] = said.split(SAID_BETWEEN);
      const about = rest.length === 0 ? null : rest.join(SAID_BETWEEN);
      const { quoted } = await services.coverage().quoted(person, about);
      const only = quoted.find((one) => one.person === person);
      if (only === undefined) return told(NOTICES.passageGone);
      const view = {
        ...only,
        about,
        articleOf: articleLookup(services),
        page,
        asker: askerOn(interaction),
      };
      return turned(interaction, saidMessage(view));
    },
  }),
];
