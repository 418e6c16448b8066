import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { createClock } from './clock';
import type { Context } from './context';
import type { Fault } from './faults/fault';
import { createFaults } from './faults/faults';
import type { GatewayControls } from './gateway/gateway-server';
import { createGatewayServer } from './gateway/gateway-server';
import { createSessions } from './gateway/sessions';
import { createInteractions } from './interactions/interaction';
import type { Journal, Violation } from './journal';
import { createJournal } from './journal';
import type { Moderator } from './moderator';
import { createModerator } from './moderator';
import { createRestServer } from './rest/rest-server';
import type { LoopbackSettings } from './settings';
import { DEFAULT_SETTINGS } from './settings';
import { commandsIn } from './state/command-book';
import { guildAt } from './state/places';
import { plantWorld } from './state/planting';
import { createWorld } from './state/world';
import type { ScriptedUser } from './users/scripted-user';
import { createScriptedUser, userNamed } from './users/scripted-user';
import type { Sighting } from './users/watching';
import { watchAs } from './users/watching';

/** Things that go wrong, as a script orders them. */
export interface FaultControls {
  add(fault: Fault): Promise<void>;
  /** Ends every fault, also one that is going on. */
  clear(): Promise<void>;
  /** How many faults have not struck as often as they should. */
  pending(): Promise<number>;
}

/** A running loopback Discord. */
export interface Loopback {
  /** What a client sets as its `rest.api`: "http://127.0.0.1:PORT/api". */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  user(name: string): ScriptedUser;
  readonly gateway: GatewayControls;
  readonly moderator: Moderator;
  readonly faults: FaultControls;
  /** Calls the listener for everything that a user sees happen; the returned function ends it. */
  watch(user: string, listener: (sighting: Sighting) => void): () => void;
  /** Everything that happened. */
  readonly journal: Journal;
  violations(): Promise<readonly Violation[]>;
  /** The registered commands of a guild by name, or the global ones. */
  commands(guild?: string): Promise<readonly APIApplicationCommand[]>;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** A loopback Discord that a server of somebody else's serves, beside what else it serves. */
export interface ServedLoopback {
  readonly loopback: Loopback;
  /** Takes the requests below /api and /attachments. */
  serve(request: IncomingMessage, response: ServerResponse): void;
  /** Takes the upgrade requests of the gateway, which is at the server's root. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells where it is served, "http://127.0.0.1:PORT", before anybody uses it. */
  servedAt(origin: string): void;
}

/** Makes a loopback Discord for a server that is there already; `port` of the settings is not used. */
export function createLoopback(settings: Partial<LoopbackSettings> = {}): ServedLoopback {
  const complete: LoopbackSettings = { ...DEFAULT_SETTINGS, ...settings };
  const clock = createClock();
  const journal = createJournal();
  const world = createWorld(clock, { name: complete.name, token: complete.token });
  plantWorld(world, complete.seed);
  const faults = createFaults(() => clock.now());
  const nameOf = (id: string): string => world.users.get(id)?.name ?? id;
  const users = new Map<string, ScriptedUser>();
  let origin = '';
  const context: Context = {
    settings: complete,
    world,
    journal,
    faults,
    sessions: createSessions(faults),
    interactions: createInteractions(clock, journal, complete.deadlineMs, nameOf),
    origin: () => origin,
  };
  const gateway = createGatewayServer(context);

  const loopback: Loopback = {
    get api() {
      return `${origin}/api`;
    },
    token: complete.token,
    applicationId: world.application.id,
    user: (name) => {
      const user = users.get(name) ?? createScriptedUser(context, name);
      users.set(name, user);
      return user;
    },
    gateway: gateway.controls,
    moderator: createModerator(context),
    faults: {
      add: async (fault) => Promise.resolve(faults.add(fault)),
      clear: async () => Promise.resolve(faults.clear()),
      pending: async () => Promise.resolve(faults.pending()),
    },
    watch: (name, listener) => watchAs(context, userNamed(context, name), listener),
    journal,
    violations: async () => Promise.resolve(journal.violations()),
    commands: async (guildName) => {
      const scope = guildName === undefined ? null : guildAt(world, guildName).id;
      return Promise.resolve(commandsIn(world, scope).map(({ data }) => data));
    },
    close: async () => {
      gateway.stop();
      clock.close();
      return Promise.resolve();
    },
  };
  return {
    loopback,
    serve: createRestServer(context),
    upgrade: gateway.upgrade,
    servedAt: (given) => {
      origin = given;
    },
  };
}

/** Starts a loopback Discord on 127.0.0.1, with a server of its own. */
export async function startLoopback(settings: Partial<LoopbackSettings> = {}): Promise<Loopback> {
  const { loopback, serve, upgrade, servedAt } = createLoopback(settings);
  const server = createServer(serve);
  server.on('upgrade', upgrade);
  servedAt(await listen(server, settings.port ?? DEFAULT_SETTINGS.port));
  return {
    ...loopback,
    close: async () => {
      await loopback.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return `http://127.0.0.1:${taken}`;
}
