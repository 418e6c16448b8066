import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { WRITING } from '../../src/database/postgres/postgres-door';

/** A PostgreSQL of a test's own, in a temporary folder, which holds nothing for long. */
export interface TestServer {
  /** Makes an empty database; its address, over a Unix socket. */
  newDatabase(): Promise<string>;
  /** Runs statements as the owner of a database, beside whatever the program does. */
  run(address: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Writes into a database, as another bot does, until what is given is called. */
  hold(address: string): Promise<() => Promise<void>>;
  /** Ends every connection of the program to a database, before it comes back. */
  cutOff(address: string): void;
  /** Stops the server at once, as if it were killed. */
  kill(): Promise<void>;
  /** Starts it again on the same folder, which gets it back to where it was. */
  start(): Promise<void>;
  /** Its port and more settings, as in postgresql.conf, from the next start on. */
  set(port: number, settings: readonly string[]): void;
  /** Its own, which only it may read. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Whom nothing belongs to: PostgreSQL refuses to run as root. */
export const NOBODY = 65_534;
const OWNER = 'verbatim';
/** A user who needs a password, and has the right to all. */
export const GUARDED = { user: 'guarded', password: 'a b%/?#é' } as const;
const isRoot = process.getuid?.() === 0;

/** Where Debian puts the programs of the server, the newest first, and where others do. */
function foldersOfPrograms(): readonly string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  const path = (process.env['PATH'] ?? '').split(':');
  return [...versions.map((version) => join(debian, version, 'bin')), ...path];
}

function programs(): string | null {
  const hasAll = (folder: string): boolean =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)));
  return foldersOfPrograms().find(hasAll) ?? null;
}

/** Why there is no PostgreSQL for tests; null where there is. */
export function whyNoServer(): string | null {
  if (programs() === null) return 'PostgreSQL is not installed (apt-get install postgresql)';
  return isRoot && !existsSync('/usr/bin/setpriv') ? 'no setpriv to run PostgreSQL by' : null;
}

const asNobody = (command: readonly string[]): readonly [string, readonly string[]] => {
  const [name = '', ...rest] = isRoot
    ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...command]
    : command;
  return [name, rest];
};

/** Who may come in: one user by password, the others as they are. */
const RULES = `local all ${GUARDED.user} scram-sha-256
local all all trust
host all all 127.0.0.1/32 trust
`;
const CUT =
  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'verbatim' AND datname = current_database()";

/** The server ends with the pipe, so also where the test that started it is killed. */
const UNTIL_LET_GO =
  'exec 3<&0; "$@" & child=$!; (cat <&3 >/dev/null; kill -QUIT $child) & wait $child';

/** Starts a server on a folder of its own: no port, a socket in that folder, and no word to the disk. */
export async function startServer(): Promise<TestServer> {
  const bin = programs();
  if (bin === null) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pg-'));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const initial = [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    OWNER,
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ];
  const [name, parameters] = asNobody([join(bin, 'initdb'), ...initial]);
  execFileSync(name, parameters, { stdio: 'pipe', cwd: folder });
  writeFileSync(join(data, 'pg_hba.conf'), RULES);
  let child: ChildProcess | null = null;
  let settings: readonly string[] = [];
  let port = 5432;
  let count = 0;
  const addressOf = (database: string): string =>
    `postgres://${OWNER}@localhost:${port}/${database}?host=${encodeURIComponent(folder)}`;

  const clientOf = async (address: string): Promise<Client> => {
    const database = new URL(address).pathname.slice(1);
    const client = new Client({ host: folder, user: OWNER, port, database });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const run: TestServer['run'] = async (address, sql) => {
    const client = await clientOf(address);
    try {
      const { rows } = (await client.query(sql)) as { rows: Readonly<Record<string, unknown>>[] };
      return rows;
    } finally {
      await client.end();
    }
  };
  const isUp = async (): Promise<boolean> => {
    try {
      await run(addressOf('postgres'), 'SELECT 1');
      return true;
    } catch {
      return false;
    }
  };
  const server: TestServer = {
    folder,
    run,
    newDatabase: async () => {
      const database = `test_${(count += 1)}`;
      await run(addressOf('postgres'), `CREATE DATABASE ${database}`);
      return addressOf(database);
    },
    hold: async (address) => {
      const client = await clientOf(address);
      await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${WRITING})`);
      return async () => client.end();
    },
    cutOff: (address) => {
      const database = new URL(address).pathname.slice(1);
      const script = `
        const { Client } = require(${JSON.stringify(require.resolve('pg'))});
        const client = new Client(${JSON.stringify({ host: folder, user: OWNER, port, database })});
        client.connect().then(() => client.query(${JSON.stringify(CUT)})).then(() => client.end());`;
      execFileSync(process.execPath, ['-e', script]);
    },
    set: (number, more) => {
      port = number;
      settings = more;
    },
    start: async () => {
      const always = [
        `port=${port}`,
        'listen_addresses=',
        'fsync=off',
        'full_page_writes=off',
        'max_connections=50',
      ];
      const options = [...always, ...settings].flatMap((setting) => ['-c', setting]);
      const postgres = [join(bin, 'postgres'), '-D', data, '-k', folder, ...options];
      const [program, given] = asNobody(postgres);
      child = spawn('sh', ['-c', UNTIL_LET_GO, 'sh', program, ...given], {
        stdio: ['pipe', 'ignore', 'pipe'],
        cwd: folder,
      });
      let said = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      while (!(await isUp())) {
        if (child.exitCode !== null) throw new Error(`PostgreSQL does not start: ${said}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    kill: async () => {
      const ending = child;
      child = null;
      if (ending === null || ending.exitCode !== null) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.stdin?.end();
      await ended;
    },
    stop: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  const { user, password } = GUARDED;
  await run(addressOf('postgres'), `CREATE ROLE ${user} LOGIN SUPERUSER PASSWORD '${password}'`);
  return server;
}
