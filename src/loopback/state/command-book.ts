import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { isRecord, listOf, recordOf } from '../json';
import { refusals } from '../rest/rest-error';
import type { Command, World } from './world';

/** Commands of each type in one scope (interaction documentation, "Limits"). */
const MOST_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
  [ApplicationCommandType.PrimaryEntryPoint]: 1,
};

/** New commands a day in one scope. */
const MOST_CREATES = 200;
const DAY_MS = 86_400_000;

/** The registered commands of a guild, or the global ones (null), oldest first. */
export function commandsIn(world: World, guildId: string | null): Command[] {
  return [...world.commands.values()].filter((command) => command.guildId === guildId);
}

/** Counts the new commands of the last day, per scope. */
export interface CreateQuota {
  /** Takes one new command. Throws RestError 30034 when the day's are used up. */
  take(world: World, guildId: string | null): void;
}

/** Nothing used yet. */
export function createQuota(): CreateQuota {
  const creates: { readonly guildId: string | null; readonly at: number }[] = [];
  return {
    take(world, guildId) {
      const since = world.clock.now() - DAY_MS;
      const used = creates.filter((one) => one.guildId === guildId && one.at > since);
      if (used.length >= MOST_CREATES) throw refusals.tooManyCreates();
      creates.push({ guildId, at: world.clock.now() });
    },
  };
}

/**
 * Registers a command, or overwrites the one of the same name and type in the same scope, which
 * keeps its id. Throws RestError 30032 or 30034 when there would be too many.
 */
export function registerCommand(
  world: World,
  quota: CreateQuota,
  guildId: string | null,
  body: unknown,
): { readonly command: Command; readonly isNew: boolean } {
  const fields = recordOf(body);
  const type =
    typeof fields['type'] === 'number' ? fields['type'] : ApplicationCommandType.ChatInput;
  const others = commandsIn(world, guildId).filter(({ data }) => data.type === type);
  const twin = others.find(({ data }) => data.name === fields['name']);
  if (twin === undefined) {
    if (others.length >= (MOST_COMMANDS[type] ?? 0)) throw refusals.tooManyCommands();
    quota.take(world, guildId);
  }
  const id = twin?.data.id ?? world.nextId();
  const command: Command = { guildId, data: commandData(world, guildId, id, { ...fields, type }) };
  world.commands.set(id, command);
  return { command, isNew: twin === undefined };
}

/** A command as Discord keeps it: defaults filled in, empty and false option fields left out. */
export function commandData(
  world: World,
  guildId: string | null,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): APIApplicationCommand {
  const permissions = fields['default_member_permissions'] ?? null;
  const options = listOf(fields['options']).map(keptOption);
  const data = {
    id,
    application_id: world.application.id,
    version: world.nextId(),
    type: fields['type'],
    name: fields['name'],
    name_localizations: fields['name_localizations'] ?? null,
    description: fields['description'] ?? '',
    description_localizations: fields['description_localizations'] ?? null,
    default_member_permissions: permissions === null ? null : String(permissions),
    nsfw: fields['nsfw'] ?? false,
    ...(options.length === 0 ? {} : { options }),
    ...(guildId === null
      ? {
          dm_permission: fields['dm_permission'] ?? true,
          contexts: fields['contexts'] ?? null,
          integration_types: fields['integration_types'] ?? [0],
        }
      : { guild_id: guildId }),
  };
  // The contract has checked the fields; the compiler cannot know.
  return data as unknown as APIApplicationCommand;
}

function keptOption(option: unknown): unknown {
  if (!isRecord(option)) return option;
  return Object.fromEntries(
    Object.entries(option)
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .filter(([key, value]) => key === 'value' || !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [key, key === 'options' ? listOf(value).map(keptOption) : value]),
  );
}
