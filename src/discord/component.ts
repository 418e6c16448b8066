import type {
  ButtonInteraction,
  ChannelSelectMenuInteraction,
  Interaction,
  MentionableSelectMenuInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { IdKind } from '../replies/discord/id-kind';
import type { Deferral } from './in-time';
import type { Reaction } from './reply';
import type { Services } from './services';

/** What buttons, menus and forms send. */
export type ComponentInteraction =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ChannelSelectMenuInteraction
  | MentionableSelectMenuInteraction
  | ModalSubmitInteraction;

/** Whether an interaction comes from a button, a menu or a form. */
export const isComponent = (interaction: Interaction): interaction is ComponentInteraction =>
  interaction.isButton() ||
  interaction.isStringSelectMenu() ||
  interaction.isChannelSelectMenu() ||
  interaction.isMentionableSelectMenu() ||
  interaction.isModalSubmit();

/** What one kind of button, menu or form does. */
export interface ComponentTerms<Data> {
  /** What it leads to. Stateless where it can be: the data and the message tell, so it works after a restart. */
  react(
    interaction: ComponentInteraction,
    data: Data,
    services: Services,
  ): Reaction | Promise<Reaction>;
  /**
   * How time is asked for where that is slow; 'private' unless given. Must be 'none' for what opens a
   * form, and 'update' for what changes the message.
   */
  readonly deferral?: Deferral | ((interaction: ComponentInteraction, data: Data) => Deferral);
  /** Whether it is a question: counted for the cooldown as all that is public, and asked where the server wants that; not unless given. */
  readonly isQuestion?: boolean;
  /** Whether also those may use it whom a server does not want answered; as its command has it unless given. */
  readonly isForBlocked?: boolean;
  /** What is told where it failed and may have been done all the same; unless given, what its command tells. */
  readonly unshown?: string;
}

/** One click, choice or form, ready to be reacted to. */
export interface Taken {
  readonly isQuestion: boolean;
  readonly isForBlocked: boolean;
  readonly deferral: Deferral;
  readonly unshown: string | null;
  react(services: Services): Promise<Reaction>;
}

/** One kind of button, menu or form; it belongs to a command, whose terms are its own. */
export interface Component {
  readonly name: string;
  /** null for those of another kind. */
  take(interaction: ComponentInteraction): Taken | null;
}

/** Ties what a kind of button, menu or form says to what it does. */
export function component<Data>(
  kind: IdKind<Data>,
  {
    react,
    deferral = 'private',
    isQuestion = false,
    isForBlocked = false,
    unshown,
  }: ComponentTerms<Data>,
): Component {
  return {
    name: kind.name,
    take: (interaction) => {
      const data = kind.read(interaction.customId);
      if (data === null) return null;
      return {
        isQuestion,
        isForBlocked,
        deferral: typeof deferral === 'function' ? deferral(interaction, data) : deferral,
        unshown: unshown ?? null,
        react: async (services) => react(interaction, data, services),
      };
    },
  };
}
