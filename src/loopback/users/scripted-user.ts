import type { Context } from '../context';
import type { Interaction } from '../interactions/interaction';
import { channelAt, firstChannel } from '../state/places';
import { userIdOf } from '../state/planting';
import type { Channel, User } from '../state/world';
import { chooseFrom, clickButton } from './clicking';
import { offeredCommands, type OfferedCommand } from './command-access';
import type { OptionValues } from './command-options';
import type { MenuTarget } from './commanding';
import { runMenu, runSlash, typeInOption } from './commanding';
import type { Outcome, Patience } from './outcome';
import { outcomeOf } from './outcome';
import type { HistoryPart, MessageFilter } from './reading';
import { awaitMessage, visibleMessage, visibleMessages } from './reading';
import { visiblePlaces, type SeenPlace } from './seen-place';
import type { SeenMessage } from './seen-message';
import { seeMessage } from './seen-message';
import type { FieldValues } from './submitting';
import { submitModal } from './submitting';
import type { Enclosure } from './writing';
import { react, remove, rewrite, write } from './writing';

/** Where a user acts, and how long they wait. Places: "general", "Guild/channel", a thread, "dm", an id. */
export interface Circumstances extends Patience {
  /** The first channel of the first guild unless told otherwise. */
  readonly in?: string;
}

/** A message, by itself or by its id. */
export type MessageReference = string | { readonly id: string };

/**
 * A user who can do only what a real one can: run commands that are registered and offered to them,
 * click buttons that are there and enabled, write where they may. Anything else throws, as the
 * mistake of the script. Every argument and result is plain JSON.
 */
export interface ScriptedUser {
  /** Runs "ask", or "admin reload" for a subcommand. */
  slash(command: string, options?: OptionValues, circumstances?: Circumstances): Promise<Outcome>;
  /** Types into an option that completes itself; the outcome holds the choices. */
  complete(
    command: string,
    option: string,
    typed: string,
    others?: OptionValues,
    circumstances?: Circumstances,
  ): Promise<Outcome>;
  /** Clicks a button by its label or custom_id. */
  click(message: MessageReference, button: string, patience?: Patience): Promise<Outcome>;
  /** Chooses values from a select menu, by custom_id or placeholder, "" for the only one. */
  select(
    message: MessageReference,
    menu: string,
    values: readonly string[],
    patience?: Patience,
  ): Promise<Outcome>;
  /** Submits the modal of an outcome; once only, unless the bot failed to answer. */
  submitModal(
    opened: Pick<Outcome, 'interaction'>,
    values: FieldValues,
    patience?: Patience,
  ): Promise<Outcome>;
  /** Takes a command from a message's or a user's menu. */
  openContextMenu(
    command: string,
    target: MenuTarget,
    circumstances?: Circumstances,
  ): Promise<Outcome>;
  /** Writes a message. */
  say(text: string, circumstances?: Circumstances & Enclosure): Promise<SeenMessage>;
  /** Writes a message that begins with a mention of the bot. */
  mention(text: string, circumstances?: Circumstances & Enclosure): Promise<SeenMessage>;
  /** Writes to the bot directly. */
  dm(text: string): Promise<SeenMessage>;
  /** Replies to a message where it stands, with the ping on unless `ping` is false. */
  reply(message: MessageReference, text: string, enclosure?: Enclosure): Promise<SeenMessage>;
  /** Changes an own message. */
  edit(message: MessageReference, text: string): Promise<SeenMessage>;
  /** Deletes an own message (or, as a moderator, any). */
  remove(message: MessageReference): Promise<void>;
  /** Adds a reaction, or takes it back. */
  react(message: MessageReference, emoji: string): Promise<void>;
  /** A message as it stands now. Throws when it is gone or not for this user. */
  read(message: MessageReference): Promise<SeenMessage>;
  /** What the user sees in a channel, oldest first. */
  history(circumstances?: Circumstances & HistoryPart): Promise<readonly SeenMessage[]>;
  /** Waits for a finished message that fits one of the filters. Throws after `withinMs` (5000). */
  waitFor(
    filters: MessageFilter | readonly MessageFilter[],
    withinMs?: number,
  ): Promise<SeenMessage>;
  /**
   * Waits for the bot's first message after this one, in its channel or the thread opened from it;
   * answers to interactions do not count. Throws after `withinMs` (5000).
   */
  waitForAnswer(message: MessageReference, withinMs?: number): Promise<SeenMessage>;
  /** The names of the slash commands offered to the user in a channel. */
  offeredCommands(circumstances?: Circumstances): Promise<readonly string[]>;
  /** The commands offered to the user in a channel, as they were registered: slash commands and those of a message's menu. */
  declaredCommands(circumstances?: Circumstances): Promise<readonly OfferedCommand[]>;
  /** The channels and threads that the user can see, and the direct messages with the bot last. */
  places(): Promise<readonly SeenPlace[]>;
}

const WAIT_MS = 5000;

/** The user of a name. Throws for an unknown one. */
export function createScriptedUser(context: Context, name: string): ScriptedUser {
  const { world, interactions } = context;
  const user = userNamed(context, name);
  const submitted = new Map<string, Interaction>();
  const place = (circumstances: Circumstances = {}): Channel =>
    circumstances.in === undefined
      ? firstChannel(world)
      : channelAt(world, circumstances.in, user.id);
  const waitFor = async (interaction: Interaction, patience: Patience = {}): Promise<Outcome> =>
    outcomeOf(context, interaction, patience);
  const speak = (text: string, at: Channel, enclosure: Enclosure = {}): SeenMessage =>
    seeMessage(world, write(context, user, at, text, enclosure));
  const seen = (message: MessageReference): SeenMessage =>
    seeMessage(world, visibleMessage(context, user, idOf(message)));

  return {
    slash: async (command, options = {}, circumstances = {}) =>
      waitFor(runSlash(context, user, place(circumstances), command, options), circumstances),
    complete: async (command, option, typed, others = {}, circumstances = {}) => {
      const typing = { spoken: command, focus: option, typed };
      const at = place(circumstances);
      return waitFor(typeInOption(context, user, at, typing, others), circumstances);
    },
    click: async (message, button, patience) =>
      waitFor(clickButton(context, user, idOf(message), button), patience),
    select: async (message, menu, values, patience) =>
      waitFor(chooseFrom(context, user, idOf(message), menu, values), patience),
    submitModal: async ({ interaction: id }, values, patience) => {
      const opener = interactions.byId(id);
      if (opener?.acknowledgement !== 'modal' || opener.userId !== user.id) {
        throw new Error(`${name} has no modal open from interaction ${id}.`);
      }
      const before = submitted.get(id);
      if (before !== undefined && before.acknowledgement !== 'failed') {
        throw new Error(`${name} has submitted the modal of interaction ${id} already.`);
      }
      const interaction = submitModal(context, user, opener, values);
      submitted.set(id, interaction);
      return waitFor(interaction, patience);
    },
    openContextMenu: async (command, target, circumstances = {}) =>
      waitFor(runMenu(context, user, command, target, place(circumstances)), circumstances),
    say: async (text, circumstances) =>
      Promise.resolve(speak(text, place(circumstances), circumstances)),
    mention: async (text, circumstances) => {
      const spoken = `<@${world.application.botId}> ${text}`;
      return Promise.resolve(speak(spoken, place(circumstances), circumstances));
    },
    dm: async (text) => Promise.resolve(speak(text, place({ in: 'dm' }))),
    reply: async (message, text, enclosure) => {
      const { channelId, id } = seen(message);
      const at = channelAt(world, channelId, user.id);
      return Promise.resolve(speak(text, at, { ...enclosure, replyTo: id }));
    },
    edit: async (message, text) =>
      Promise.resolve(seeMessage(world, rewrite(context, user, idOf(message), text))),
    remove: async (message) => Promise.resolve(remove(context, user, idOf(message))),
    react: async (message, emoji) => Promise.resolve(react(context, user, idOf(message), emoji)),
    read: async (message) => Promise.resolve(seen(message)),
    history: async (circumstances) =>
      Promise.resolve(visibleMessages(context, user, place(circumstances), circumstances)),
    waitFor: async (filters, withinMs = WAIT_MS) =>
      awaitMessage(context, user, [filters].flat() as MessageFilter[], withinMs),
    waitForAnswer: async (message, withinMs = WAIT_MS) => {
      const { id, channelId } = seen(message);
      const filters = [channelId, id].map((at) => ({
        channelId: at,
        after: id,
        from: 'bot',
        interaction: null,
      }));
      return awaitMessage(context, user, filters, withinMs);
    },
    offeredCommands: async (circumstances) =>
      Promise.resolve(offeredCommands(world, user, place(circumstances), 1).map((one) => one.name)),
    declaredCommands: async (circumstances) =>
      Promise.resolve(
        [1, 3].flatMap((type) => offeredCommands(world, user, place(circumstances), type)),
      ),
    places: async () => Promise.resolve(visiblePlaces(context, user)),
  };
}

/** The user of a name. Throws for an unknown one. */
export function userNamed({ world }: Context, name: string): User {
  const user = world.users.get(userIdOf(world, name));
  if (user === undefined) throw new Error(`The loopback has no user "${name}".`);
  return user;
}

function idOf(message: MessageReference): string {
  return typeof message === 'string' ? message : message.id;
}
