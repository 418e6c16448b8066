import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { GuildSettings } from '../database/guild-settings';
import { mayAdminister, mayEdit, type AdminGate } from './admin-gate';
import { notice } from './answer';
import type { Command, SlashCommand } from './command';
import { isComponent } from './component';
import { answersIn, channelsOf } from './guild-rules';
import type { Deferral } from './in-time';
import { ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { NOTICES } from '../replies/discord/discord-wording';
import { privately, type Reaction } from './reply';
import type { Services } from './services';

/** What handles one interaction, be it a command, a button, a menu or a form. */
export interface Handler {
  /** The command that it runs or belongs to; null for what is none of ours any more. */
  readonly command: Command | null;
  /** Whether it is a question, which is answered only where the server wants that. */
  readonly isQuestion: boolean;
  /** Whether also those may use it whom a server does not want answered. */
  readonly isForBlocked: boolean;
  /** How time is asked for where an answer is slow. */
  readonly deferral: Deferral;
  /** Told where it failed after it was handled, so that it may be done all the same. */
  readonly unshown: string;
  /** Told where it failed before it was handled, as far as is known. */
  readonly fault: string;
  run(services: Services): Promise<Reaction>;
}

/** The commands and all that belongs to them, as interactions ask for them. */
export interface HandlerTable {
  /** The command that is run, completed, or whose component was used; null where there is none. */
  commandOf(interaction: Interaction): Command | null;
  /** What handles an interaction where these rules hold; there is always something, if only words. */
  handlerOf(interaction: Interaction, here: GuildSettings): Handler;
  /** Whether who acts may use the command. */
  isAllowed(interaction: Interaction, command: Command): boolean;
}

/** A reaction as its command's terms want it: what admins are shown is for them alone. */
function onTerms(reaction: Reaction, command: Command): Reaction {
  return reaction.kind === 'reply' && command.guilds === 'admin'
    ? { kind: 'reply', reply: privately(reaction.reply) }
    : reaction;
}

/** Whether a slash command answers for the asker alone. */
function isPrivate(
  interaction: ChatInputCommandInteraction,
  command: SlashCommand,
  here: GuildSettings,
): boolean {
  if (command.guilds === 'admin' || !answersIn(here, channelsOf(interaction))) return true;
  return command.isPrivate?.(interaction, here) ?? here.isPrivate;
}

/** What the kinds of one command's components have in common, where they have a common name. */
const familyOf = (name: string): string | undefined => name.split(':')[0];

const UNKNOWN: Handler = {
  command: null,
  isQuestion: false,
  isForBlocked: true,
  deferral: 'private',
  unshown: NOTICES.unshown,
  fault: NOTICES.fault,
  run: async () => Promise.resolve({ kind: 'reply', reply: notice(NOTICES.oldButton) }),
};

/** The parts of a handler that its command settles. */
function termsOf(command: Command, unshown: string | null = null): Omit<Handler, 'run'> {
  // what changes something may have done so, wherever it failed
  const words = command.guilds === 'admin' ? ADMIN_NOTICES.unshown : unshown;
  return {
    command,
    isQuestion: command.isQuestion,
    isForBlocked: command.isForBlocked === true,
    deferral: 'private',
    unshown: words ?? NOTICES.unshown,
    fault: words ?? NOTICES.fault,
  };
}

/** Makes the table; of two commands with the same name the later one counts. */
export function createHandlers(commands: readonly Command[], gate: AdminGate): HandlerTable {
  const named = new Map(
    commands.map((command) => [`${command.kind} ${command.data.name}`, command]),
  );
  /** The command that an interaction names, or whose component it comes from or pretends to, with that. */
  const found = (interaction: Interaction) => {
    if (isComponent(interaction)) {
      for (const command of named.values()) {
        for (const one of command.components ?? []) {
          const taken = one.take(interaction);
          if (taken !== null) return { command, taken };
        }
      }
      // forged, or of an older version: still under the terms of the command that has such components
      const command = [...named.values()].find(({ components = [] }) =>
        components.some(({ name }) => familyOf(name) === interaction.customId.split(':')[1]),
      );
      return command === undefined ? null : { command, taken: null };
    }
    if (!interaction.isCommand() && !interaction.isAutocomplete()) return null;
    const kind = interaction.isMessageContextMenuCommand() ? 'menu' : 'slash';
    const command = named.get(`${kind} ${interaction.commandName}`);
    return command === undefined ? null : { command, taken: null };
  };
  return {
    commandOf: (interaction) => found(interaction)?.command ?? null,
    isAllowed: (interaction, { guilds, isForEditors = false }) =>
      guilds !== 'admin' ||
      (isForEditors ? mayEdit(interaction, gate) : mayAdminister(interaction, gate)),
    handlerOf: (interaction, here) => {
      const { command, taken } = found(interaction) ?? {};
      if (command === undefined) return UNKNOWN;
      if (taken) {
        const { isQuestion, isForBlocked, deferral, unshown, react } = taken;
        return {
          ...termsOf(command, unshown),
          isQuestion,
          isForBlocked: isForBlocked || command.isForBlocked === true,
          deferral,
          run: async (services) => onTerms(await react(services), command),
        };
      }
      if (interaction.isChatInputCommand() && command.kind === 'slash') {
        const isForAsker = isPrivate(interaction, command, here);
        return {
          ...termsOf(command),
          deferral: isForAsker ? 'private' : 'public',
          run: async (services) => {
            const reply = await command.execute(
              interaction,
              isForAsker ? { ...services, here: { ...services.here, isPrivate: true } } : services,
            );
            // where it does not answer, nobody else is to see anything of it
            return { kind: 'reply', reply: isForAsker ? privately(reply) : reply };
          },
        };
      }
      if (interaction.isMessageContextMenuCommand() && command.kind === 'menu') {
        return {
          ...termsOf(command),
          run: async (services) => {
            const reply = await command.execute(interaction, services);
            return onTerms({ kind: 'reply', reply }, command);
          },
        };
      }
      const words = command.guilds === 'admin' ? ADMIN_NOTICES.oldButton : NOTICES.oldButton;
      return {
        ...termsOf(command),
        isQuestion: false,
        run: async () => Promise.resolve({ kind: 'reply', reply: notice(words) }),
      };
    },
  };
}
