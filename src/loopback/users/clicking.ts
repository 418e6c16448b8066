import type {
  APIMessageButtonInteractionData,
  APIMessageComponentInteractionData,
  APIMessageSelectMenuInteractionData,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Context } from '../context';
import type { Interaction } from '../interactions/interaction';
import { sendInteraction } from '../interactions/sending';
import { listOf, recordOf } from '../json';
import type { Channel, Message, User } from '../state/world';
import { refuseActing } from './command-access';
import { visibleMessage } from './reading';
import type { Resolved } from './resolved';
import { resolveChannel, resolveRole, resolveUser } from './resolved';
import { eachComponent, isSelect, seeMessage } from './seen-message';

/** Clicks a button, by label or custom_id. Throws where there is none, or it cannot be clicked. */
export function clickButton(
  context: Context,
  user: User,
  messageId: string,
  button: string,
): Interaction {
  const { message, channel } = openMessage(context, user, messageId);
  const buttons = parts(message).filter(({ type }) => type === ComponentType.Button);
  const named = buttons.filter(
    ({ label, custom_id: id, emoji }) =>
      id === button || (label ?? recordOf(emoji)['name']) === button,
  );
  const [found] = named;
  if (found === undefined || named.length > 1) {
    const labels = seeMessage(context.world, message)
      .buttons.map(({ label, customId }) => `${label} (${customId ?? 'link'})`)
      .join(', ');
    const many = named.length > 1 ? `${named.length} buttons are called` : 'There is no button';
    throw new Error(`${many} "${button}" on message ${message.id}. It has: ${labels || 'none'}.`);
  }
  if (found['style'] === ButtonStyle.Link) {
    throw new Error(`The button "${button}" is a link: it opens ${String(found['url'])}.`);
  }
  if (found['disabled'] === true) throw new Error(`The button "${button}" is disabled.`);
  const data: APIMessageButtonInteractionData = {
    custom_id: String(found['custom_id']),
    component_type: ComponentType.Button,
  };
  return send(context, user, channel, message, withId(found, data));
}

/**
 * Chooses from a select menu, by custom_id or placeholder ("" for the only one): options by value or
 * label, users, roles and channels by name. Throws where that cannot be chosen.
 */
export function chooseFrom(
  context: Context,
  user: User,
  messageId: string,
  menu: string,
  chosen: readonly string[],
): Interaction {
  const { message, channel } = openMessage(context, user, messageId);
  const menus = parts(message).filter(({ type }) => isSelect(type));
  const found =
    menus.find(({ custom_id: id, placeholder }) => id === menu || placeholder === menu) ??
    (menu === '' && menus.length === 1 ? menus[0] : undefined);
  if (found === undefined) {
    const names = menus.map(({ custom_id: id }) => String(id)).join(', ');
    throw new Error(
      `There is no select menu "${menu}" on message ${message.id}. It has: ${names}.`,
    );
  }
  if (found['disabled'] === true) throw new Error(`The select menu "${menu}" is disabled.`);
  const least = Number(found['min_values'] ?? 1);
  const most = Number(found['max_values'] ?? 1);
  if (chosen.length < least || chosen.length > most) {
    throw new Error(`The select menu "${menu}" takes ${least} to ${most} values.`);
  }
  const resolved: Resolved = {};
  const values = chosen.map((one) => valueOf(context, user, channel, found, one, resolved));
  const data = {
    custom_id: String(found['custom_id']),
    component_type: found['type'],
    values,
    ...(found['type'] === ComponentType.StringSelect ? {} : { resolved }),
  } as APIMessageSelectMenuInteractionData;
  return send(context, user, channel, message, withId(found, data));
}

function valueOf(
  { world }: Context,
  user: User,
  channel: Channel,
  menu: Record<string, unknown>,
  chosen: string,
  resolved: Resolved,
): string {
  switch (menu['type']) {
    case ComponentType.UserSelect:
      return resolveUser(world, channel, chosen, resolved);
    case ComponentType.RoleSelect:
      return resolveRole(world, channel, chosen, resolved);
    case ComponentType.ChannelSelect:
      return resolveChannel(world, user.id, chosen, resolved);
    case ComponentType.MentionableSelect:
      try {
        return resolveUser(world, channel, chosen, resolved);
      } catch {
        return resolveRole(world, channel, chosen, resolved);
      }
    default: {
      const options = listOf(menu['options']).map(recordOf);
      const option = options.find(({ value, label }) => value === chosen || label === chosen);
      if (option !== undefined) return String(option['value']);
      const labels = options.map(({ label }) => String(label)).join(', ');
      throw new Error(`The select menu does not offer "${chosen}". It offers: ${labels}.`);
    }
  }
}

function openMessage(
  context: Context,
  user: User,
  id: string,
): { readonly message: Message; readonly channel: Channel } {
  const message = visibleMessage(context, user, id);
  const channel = context.world.channels.get(message.channelId);
  if (channel === undefined) throw new Error(`The channel of message ${id} is gone.`);
  refuseActing(context.world, user, channel);
  return { message, channel };
}

function parts(message: Message): Record<string, unknown>[] {
  return [...eachComponent(message.components)];
}

/** Discord sends the component's numeric id too, which the types leave out. */
function withId<Data extends object>(component: Record<string, unknown>, data: Data): Data {
  return { ...data, id: component['id'] };
}

function send(
  context: Context,
  user: User,
  channel: Channel,
  source: Message,
  data: APIMessageComponentInteractionData,
): Interaction {
  return sendInteraction(context, {
    kind: 'component',
    type: InteractionType.MessageComponent,
    name: data.custom_id,
    userId: user.id,
    channel,
    data,
    source,
    metadata: { interacted_message_id: source.id },
  });
}
