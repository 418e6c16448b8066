import { Client, types, type ClientConfig, type CustomTypesConfig, type QueryResult } from 'pg';
import type { DatabaseFault } from '../database-fault';
import type { Row, Value } from '../connection';
import { tlsOf, type ServerAddress } from './address';
import { SCHEMA } from './dialect';
import { serverFault } from './server-fault';

/** The channel of LISTEN and NOTIFY; those of one database share it. */
export const CHANNEL = 'verbatim';

/** One session: from a connection to its end. Every method rejects with a DatabaseFault. */
export interface Session {
  run(sql: string, values: readonly Value[] | null): Promise<Ran>;
  /** Ends it at once, whatever is under way. */
  cut(): void;
  /** Says goodbye. */
  end(): Promise<void>;
}

/** What a statement gave. */
export interface Ran {
  readonly rows: readonly Row[];
  readonly changes: number;
}

const NOTHING: Ran = { rows: [], changes: 0 };

/** Who is told of what happens to a session by itself. */
export interface SessionEvents {
  /** It ended, and not because it was told to. */
  onEnd(fault: DatabaseFault): void;
  /** What another session told; also called with its own. */
  onNews(payload: string): void;
}

/** Milliseconds until a server that does not answer is given up. */
const CONNECT_MS = 4000;
/** PostgreSQL's number of the type bigint (pg_type.oid), which the library gives as text. */
const BIGINT = 20;

/** Numbers of this program are far below 2^53. */
const TYPES: CustomTypesConfig = {
  getTypeParser: (type: number) => (type === BIGINT ? Number : types.getTypeParser(type)),
};

async function connected(address: ServerAddress, tls: ClientConfig['ssl']): Promise<Client> {
  const { host, port, database, user, password } = address;
  const client = new Client({
    ...{ host, port, database, user, password, ssl: tls ?? false, types: TYPES },
    ...{ connectionTimeoutMillis: CONNECT_MS, keepAlive: true, application_name: SCHEMA },
  });
  // also told after a connection that failed, when nobody looks any more
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    client.connection.stream.destroy();
    throw error;
  }
  return client;
}

/** As libpq does: where TLS is only preferred, a server without it is spoken with all the same. */
async function connectedByMode(address: ServerAddress): Promise<Client> {
  const tls = tlsOf(address);
  try {
    return await connected(address, tls ?? false);
  } catch (error) {
    const hasNone = error instanceof Error && /does not support SSL/iu.test(error.message);
    if (tls === null || address.sslMode !== 'prefer' || !hasNone) throw error;
    return connected(address, false);
  }
}

/** Opens a session that hears of news. Rejects with a DatabaseFault. */
export async function openSession(
  address: ServerAddress,
  lockMs: number,
  { onEnd, onNews }: SessionEvents,
): Promise<Session> {
  const faultOf = (error: unknown): DatabaseFault =>
    serverFault(error, address.place, address.password);
  let isOver = false;
  try {
    const client = await connectedByMode(address);
    const end = (error: unknown): void => {
      if (isOver) return;
      isOver = true;
      onEnd(faultOf(error));
    };
    client.on('error', end);
    client.on('end', () => {
      end(new Error('Connection terminated'));
    });
    client.on('notification', ({ payload }) => {
      onNews(payload ?? '');
    });
    await client.query(
      `SET search_path TO ${SCHEMA}; SET lock_timeout TO ${lockMs}; LISTEN ${CHANNEL}`,
    );
    return {
      run: async (sql, values) => {
        try {
          // of several statements there are several results, which nobody wants
          if (values === null) return await client.query(sql).then(() => NOTHING);
          const { rows, rowCount }: QueryResult<Row> = await client.query(sql, [...values]);
          return { rows, changes: rowCount ?? 0 };
        } catch (error) {
          throw faultOf(error);
        }
      },
      cut: () => {
        isOver = true;
        client.connection.stream.destroy();
      },
      end: async () => {
        isOver = true;
        await client.end();
      },
    };
  } catch (error) {
    throw faultOf(error);
  }
}
