import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { DatabaseFault } from '../database-fault';

/** How a connection is protected, as libpq calls it (postgresql.org/docs/current/libpq-ssl.html). */
export type SslMode = 'disable' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';

/** Where a PostgreSQL is and who asks; nothing of it but `place` may be shown. */
export interface ServerAddress {
  /** Without user, password and parameters: for messages. */
  readonly place: string;
  /** A host, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** undefined: as libpq finds it (PGUSER, the user of the system). */
  readonly user: string | undefined;
  /** undefined: as libpq finds it (PGPASSWORD, a password file). */
  readonly password: string | undefined;
  readonly sslMode: SslMode;
  /** Files in PEM: the authority to be trusted, and what this program shows of itself. */
  readonly sslFiles: Readonly<Partial<Record<'ca' | 'cert' | 'key', string>>>;
}

const MODES: readonly SslMode[] = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'];
const FILES = { sslrootcert: 'ca', sslcert: 'cert', sslkey: 'key' } as const;
const KNOWN = ['sslmode', ...Object.keys(FILES), 'host'];
const SCHEME = /^postgres(?:ql)?:\/\//iu;
const USUAL_PORT = 5432;

/** Whether a database's name is the address of a PostgreSQL and no file. */
export function isServer(name: string): boolean {
  return SCHEME.test(name);
}

function unescaped(text: string): string | null {
  try {
    const plain = decodeURIComponent(text);
    return plain.includes('\0') ? null : plain;
  } catch {
    return null;
  }
}

/** Reads an address, or says what is wrong with it and the cure, without showing any of it. */
function read(address: string): ServerAddress | string {
  if (!isServer(address)) {
    return 'is no address of PostgreSQL: write postgres://USER:PASSWORD@HOST:PORT/DATABASE.';
  }
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'cannot be read: write % and what follows it for special letters of the password, as %40 for @.';
  }
  const [user, password, database] = [url.username, url.password, url.pathname.slice(1)].map(
    unescaped,
  );
  if (user === null || password === null || database === null || url.hash !== '') {
    return 'cannot be read: write %23 for # and %25 for % in user, password and database.';
  }
  if (database === '' || database === undefined || database.includes('/')) {
    return 'names no database: write its name behind the host, as postgres://HOST/verbatim.';
  }
  const unknown = [...url.searchParams.keys()].find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) {
    return `has a parameter that is not known here: leave out all but ${KNOWN.join(', ')}.`;
  }
  const sslMode = url.searchParams.get('sslmode') ?? 'prefer';
  const mode = MODES.find((one) => one === sslMode);
  if (mode === undefined) return `has an unknown sslmode: write one of ${MODES.join(', ')}.`;
  const bare = url.hostname.replace(/^\[(.*)\]$/u, '$1');
  const host = url.searchParams.get('host') || bare || 'localhost';
  const port = url.port === '' ? USUAL_PORT : Number(url.port);
  const shown = host.includes(':') ? `[${host}]` : encodeURIComponent(host);
  const files = Object.entries(FILES).flatMap(([name, what]) => {
    const file = url.searchParams.get(name);
    return file === null ? [] : [[what, file] as const];
  });
  return {
    place: `postgres://${shown}:${port}/${encodeURIComponent(database)}`,
    ...{ host, port, database },
    user: user === '' ? undefined : user,
    password: password === '' ? undefined : password,
    sslMode: mode,
    sslFiles: Object.fromEntries(files),
  };
}

/** What is wrong with the address of a database, and the cure; null where nothing is. Never shows it. */
export function serverProblem(address: string): string | null {
  const found = read(address);
  return typeof found === 'string' ? found : null;
}

/** Reads an address that was checked. Throws where it was not. */
export function serverAddress(address: string): ServerAddress {
  const found = read(address);
  if (typeof found === 'string') throw new Error(`DATABASE_URL ${found}`);
  return found;
}

function textOf(file: string, place: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new DatabaseFault(
      `${place}: ${file} cannot be read (${code}): name another file in DATABASE_URL`,
    );
  }
}

/**
 * What TLS is to check of the server, as libpq does: `require` and `prefer` only encrypt, unless an authority
 * is named. null: no TLS. Throws a DatabaseFault where a file cannot be read.
 */
export function tlsOf({ place, host, sslMode, sslFiles }: ServerAddress): ConnectionOptions | null {
  if (sslMode === 'disable' || host.startsWith('/')) return null;
  const texts = Object.entries(sslFiles).map(([what, file]) => [what, textOf(file, place)]);
  const isVerified = sslMode.startsWith('verify') || (sslMode === 'require' && 'ca' in sslFiles);
  return {
    ...(Object.fromEntries(texts) as Partial<Record<'ca' | 'cert' | 'key', string>>),
    rejectUnauthorized: isVerified,
    // any name will do where only the authority counts
    ...(sslMode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
  };
}
