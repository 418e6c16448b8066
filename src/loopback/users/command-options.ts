import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Context } from '../context';
import { keepFile } from '../messages/attachments';
import type { Channel, User } from '../state/world';
import { optionProblem } from './option-limits';
import type { Resolved } from './resolved';
import { resolveChannel, resolveRole, resolveUser } from './resolved';

/** A file that a user attaches. */
export interface GivenFile {
  readonly filename: string;
  readonly text: string;
  /** How `text` stands for the file's bytes; utf8 unless given. */
  readonly encoding?: 'utf8' | 'base64';
  readonly contentType?: string;
}

/** The bytes of a file that a user attaches. */
export function bytesOf({ text, encoding = 'utf8' }: GivenFile): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

/** What a user fills in for options: users, roles and channels by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean | GivenFile>>;

/** Options as the bot gets them, with what they stand for. */
export interface FilledOptions {
  readonly options: APIApplicationCommandInteractionDataOption[];
  readonly resolved: Resolved;
  /** The type of the focused option; null where none is. */
  readonly focused: number | null;
}

/** What is being filled in, by whom and where. */
export interface Filling {
  readonly user: User;
  readonly channel: Channel;
  readonly values: OptionValues;
  /** The option being typed (autocomplete): it must allow that, and the others may be missing. */
  readonly focus?: string;
}

/**
 * Fills in a command's options as Discord's client lets a user do it. Throws where a name is not
 * declared, a required one is missing, or a value breaks the declared limits.
 */
export function fillOptions(
  context: Context,
  declared: readonly APIApplicationCommandOption[],
  subcommands: readonly string[],
  filling: Filling,
): FilledOptions {
  const [name, ...rest] = subcommands;
  const inner = declared.filter(isSubcommand);
  if (name !== undefined || inner.length > 0) {
    const chosen = inner.find((option) => option.name === name);
    if (chosen === undefined) {
      const names = inner.map((option) => option.name).join(', ');
      throw new Error(`There is no subcommand "${name ?? ''}". Declared: ${names || 'none'}.`);
    }
    const filled = fillOptions(context, chosen.options ?? [], rest, filling);
    const wrapped = { name: chosen.name, type: chosen.type, options: filled.options };
    return {
      ...filled,
      options: [wrapped as APIApplicationCommandInteractionDataOption],
    };
  }

  const basic = declared as readonly APIApplicationCommandBasicOption[];
  const { values, focus } = filling;
  for (const given of Object.keys(values)) {
    if (basic.some((option) => option.name === given)) continue;
    const names = basic.map((option) => option.name).join(', ');
    throw new Error(`There is no option "${given}". Declared: ${names || 'none'}.`);
  }
  const resolved: Resolved = {};
  let focused: number | null = null;
  const options = basic.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required !== true || focus !== undefined) return [];
      throw new Error(`The option "${option.name}" is required.`);
    }
    const isFocused = focus === option.name;
    const problem = optionProblem(option, value, isFocused);
    if (problem !== null) throw new Error(`The option "${option.name}" ${problem}.`);
    if (isFocused) focused = option.type;
    const sent = sentValue(context, filling, option.type, value, resolved);
    const entry = { name: option.name, type: option.type, value: sent };
    return [isFocused ? { ...entry, focused: true } : entry];
  });
  return {
    options: options as unknown as APIApplicationCommandInteractionDataOption[],
    resolved,
    focused,
  };
}

function isSubcommand(
  option: APIApplicationCommandOption,
): option is Exclude<APIApplicationCommandOption, APIApplicationCommandBasicOption> {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function sentValue(
  context: Context,
  { user, channel }: Filling,
  type: ApplicationCommandOptionType,
  value: OptionValues[string],
  resolved: Resolved,
): string | number | boolean {
  const { world } = context;
  if (typeof value === 'object') {
    const bytes = bytesOf(value);
    const contentType = value.contentType ?? 'text/plain';
    const file = { index: 0, name: value.filename, contentType, bytes };
    const attachment = keepFile(context, channel.id, file, null);
    (resolved.attachments ??= {})[attachment.id] = attachment;
    return attachment.id;
  }
  const name = String(value);
  switch (type) {
    case ApplicationCommandOptionType.User:
      return resolveUser(world, channel, name, resolved);
    case ApplicationCommandOptionType.Role:
      return resolveRole(world, channel, name, resolved);
    case ApplicationCommandOptionType.Channel:
      return resolveChannel(world, user.id, name, resolved);
    case ApplicationCommandOptionType.Mentionable:
      try {
        return resolveUser(world, channel, name, resolved);
      } catch {
        return resolveRole(world, channel, name, resolved);
      }
    default:
      return value;
  }
}
