import type { Context } from '../context';
import { renderCommand } from '../render/application';
import type { CreateQuota } from '../state/command-book';
import { commandData, commandsIn, createQuota, registerCommand } from '../state/command-book';
import type { Command } from '../state/world';
import { listOf, recordOf } from '../json';
import type { ApiRequest, Operation } from './operation';
import { NO_CONTENT, ok, parameter } from './operation';
import { refusals } from './rest-error';

/** Registering commands, globally and per guild. */
export function createCommandOperations(): readonly Operation[] {
  const quota = createQuota();
  return [
    ...scopedOperations(quota, '/applications/{application_id}/commands', (kind) => kind),
    ...scopedOperations(
      quota,
      '/applications/{application_id}/guilds/{guild_id}/commands',
      (kind) => kind.replace('application', 'guild_application'),
    ),
  ];
}

function scopedOperations(
  quota: CreateQuota,
  path: string,
  named: (id: string) => string,
): readonly Operation[] {
  return [
    {
      id: named('list_application_commands'),
      method: 'GET',
      path,
      run(request, context) {
        const isTranslated = request.query.get('with_localizations') === 'true';
        const commands = commandsIn(context.world, scopeOf(request, context));
        return ok(commands.map((command) => renderCommand(command, isTranslated)));
      },
    },
    {
      id: named('bulk_set_application_commands'),
      method: 'PUT',
      path,
      run(request, context) {
        const { world } = context;
        const guildId = scopeOf(request, context);
        const before = commandsIn(world, guildId);
        // All or nothing: what is gone must make room first, and come back when one is refused.
        for (const { data } of before)
          if (!isListed(request.body, data)) world.commands.delete(data.id);
        try {
          for (const body of listOf(request.body)) {
            registerCommand(world, quota, guildId, body);
          }
        } catch (error) {
          for (const { data } of commandsIn(world, guildId)) world.commands.delete(data.id);
          for (const command of before) world.commands.set(command.data.id, command);
          throw error;
        }
        return ok(commandsIn(world, guildId).map((command) => renderCommand(command, true)));
      },
    },
    {
      id: named('create_application_command'),
      method: 'POST',
      path,
      run(request, context) {
        const guildId = scopeOf(request, context);
        const { command, isNew } = registerCommand(context.world, quota, guildId, request.body);
        return { status: isNew ? 201 : 200, body: renderCommand(command, true) };
      },
    },
    {
      id: named('get_application_command'),
      method: 'GET',
      path: `${path}/{command_id}`,
      run: (request, context) => ok(renderCommand(commandOf(request, context), true)),
    },
    {
      id: named('update_application_command'),
      method: 'PATCH',
      path: `${path}/{command_id}`,
      run(request, context) {
        const { guildId, data } = commandOf(request, context);
        const merged = { ...recordOf(data), ...recordOf(request.body) };
        const changed = commandData(context.world, guildId, data.id, merged);
        const command: Command = { guildId, data: changed };
        context.world.commands.set(data.id, command);
        return ok(renderCommand(command, true));
      },
    },
    {
      id: named('delete_application_command'),
      method: 'DELETE',
      path: `${path}/{command_id}`,
      run(request, context) {
        context.world.commands.delete(commandOf(request, context).data.id);
        return NO_CONTENT;
      },
    },
  ];
}

/** The guild of the path, or null for the global commands. Throws 50001 for other applications. */
function scopeOf({ parameters }: ApiRequest, { world }: Context): string | null {
  if (parameters['application_id'] !== world.application.id) throw refusals.missingAccess();
  const guildId = parameters['guild_id'];
  if (guildId === undefined) return null;
  const isIn = world.guilds.get(guildId)?.members.has(world.application.botId) === true;
  if (!isIn) throw refusals.missingAccess();
  return guildId;
}

function commandOf(request: ApiRequest, context: Context): Command {
  const guildId = scopeOf(request, context);
  const command = context.world.commands.get(parameter(request, 'command_id'));
  if (command?.guildId !== guildId) throw refusals.unknownCommand();
  return command;
}

function isListed(bodies: unknown, { name, type }: Command['data']): boolean {
  return listOf(bodies).some((body) => {
    const fields = recordOf(body);
    return fields['name'] === name && Number(fields['type'] ?? 1) === Number(type);
  });
}
