import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Environment } from '../config';
import { createLoopback, type Loopback } from '../loopback';
import { refusalOf } from './allowed-requests';
import { createAskedRecord } from './asked-record';
import { holdBot } from './held-bot';
import { listenNear } from './listen';
import { isUserCall } from './page-calls';
import { createPageRequests } from './page-requests';
import { createPageSockets } from './page-sockets';
import { GUILD, PEOPLE, ROLES, TRY_SEED } from './people';
import { SOCKET_PATH, type BotState } from './protocol';
import { createRouter } from './router';
import { discordToken, settingsOf } from './try-settings';

/** How the bot is tried. */
export interface TryOptions {
  /** The bot's settings; its token, the address of Discord and its admin servers are the try-out's own. */
  readonly environment: Environment;
  /** The port to begin with; 0: any free one. */
  readonly port: number;
  /** The folder of the built page. */
  readonly pageFolder: string;
  /** Given each line of the bot's log, as JSON. */
  onLine?(line: string): void;
  /** Options of node for the bot's process and its threads; those of this process unless given. */
  readonly execArgv?: readonly string[];
  /** Told how the bot is. */
  onState?(state: BotState): void;
}

/** A bot that can be tried. */
export interface RunningTry {
  /** What a browser opens: the token stands behind the #, which no browser sends anywhere. */
  readonly link: string;
  readonly port: number;
  /** The Discord that the bot is on, for whoever drives it from this process. */
  readonly loopback: Loopback;
  /** The id of the bot's process; null while there is none. */
  botProcess(): number | null;
  /** Settles when everything is let go of. */
  close(): Promise<void>;
}

const TOKEN_BYTES = 24;

/**
 * Starts the bot on a Discord of its own, and serves the page to try it in to this machine alone.
 * Throws where no port is free, and a ConfigError where the settings cannot be used.
 */
export async function startTry(options: TryOptions): Promise<RunningTry> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const discord = createLoopback({
    seed: TRY_SEED,
    token: discordToken(),
    // as if its owner had switched it on, for who tries MESSAGE_CONTENT
    privilegedIntents: ['MessageContent'],
  });
  const { loopback } = discord;
  let port = 0;
  const server = createServer();
  port = await listenNear(server, options.port);
  const origin = `http://127.0.0.1:${port}`;
  discord.servedAt(origin);

  const guildId = await loopback.moderator.guildId(GUILD);
  const config = settingsOf(options.environment, {
    token: loopback.token,
    api: loopback.api,
    guildId,
  });
  const welcome = {
    kind: 'welcome',
    people: await Promise.all(
      PEOPLE.map(async (name) => ({ name, id: await loopback.moderator.userId(name) })),
    ),
    bot: { name: 'verbatim', id: loopback.applicationId },
    roles: await Promise.all(
      ROLES.map(async (name) => ({ name, id: await loopback.moderator.roleId(GUILD, name) })),
    ),
  } as const;
  const record = createAskedRecord();
  const bot = holdBot(config, {
    ...(options.execArgv === undefined ? {} : { execArgv: options.execArgv }),
    onAsked: record.add,
    onLine: (line) => options.onLine?.(line),
    onCoverage: () => {
      sockets.tell({ kind: 'coverage' });
    },
    onState: (state) => {
      sockets.tell({ kind: 'bot', state });
      options.onState?.(state);
    },
  });
  const requests = createPageRequests({ loopback, bot, record, position: config.position });
  const sockets = createPageSockets({
    token,
    welcome: () => ({ ...welcome, state: bot.state() }),
    watch: loopback.watch,
    call: async (person, method, parameters) => {
      const request = requests.get(method);
      if (request !== undefined) return request(person, parameters);
      if (!isUserCall(method)) throw new Error(`The page has no call "${method}".`);
      const call = loopback.user(person)[method] as (
        ...given: readonly unknown[]
      ) => Promise<unknown>;
      return call(...parameters);
    },
  });
  const router = createRouter({
    pageFolder: options.pageFolder,
    port: () => port,
    isReady: () => bot.state().is === 'ready',
    serveLoopback: discord.serve,
  });
  server.on('request', getRequestListener(router.fetch, { autoCleanupIncoming: false }));
  // node lets go of a socket once it is upgraded
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket);
    socket.on('close', () => upgraded.delete(socket));
    // who goes away in the middle ends nothing but their own line
    socket.on('error', () => undefined);
    if (refusalOf(request.headers, port) !== null) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    // the path alone: an address such as "//" is no URL
    const [pathname = '/'] = (request.url ?? '/').split('?');
    if (pathname === SOCKET_PATH) sockets.upgrade(request, socket, head);
    else discord.upgrade(request, socket, head);
  });

  return {
    link: `${origin}/#token=${token}`,
    port,
    loopback,
    botProcess: bot.processId,
    close: async () => {
      await bot.stop();
      sockets.close();
      await loopback.close();
      server.closeAllConnections();
      for (const socket of upgraded) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
