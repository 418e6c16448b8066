import { join } from 'node:path';
import { connect } from '../../src/database/libsql-door';
import { startServer, whyNoServer, type TestServer } from './postgres';
import { temporaryFolders } from './temporary';

/** Where a test keeps its databases. */
export interface DatabaseKind {
  readonly isServer: boolean;
  /** The name of a database that is not there yet (a file) or empty (on a server). */
  newDatabase(): Promise<string>;
  /** Keeps everybody from writing into a database, until what is given is called. */
  hold(name: string): Promise<() => Promise<void>>;
}

/** As somebody else who writes into a file. */
async function holdFile(path: string): Promise<() => Promise<void>> {
  const other = connect(path);
  other.script('BEGIN IMMEDIATE');
  return Promise.resolve(async () => {
    other.rollBack();
    other.close();
    return Promise.resolve();
  });
}

/** Describes what needs a PostgreSQL; skipped, with a line, where there is none. */
export function describeServer(name: string, tests: (server: () => TestServer) => void): void {
  const missing = whyNoServer();
  if (missing !== null) {
    process.stderr.write(`skipped: ${name}: ${missing}\n`);
    describe.skip(name, () => {
      it('needs PostgreSQL', () => undefined);
    });
    return;
  }
  describe(name, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startServer();
    }, 60_000);
    afterAll(async () => {
      await server.stop();
    });
    tests(() => server);
  });
}

/** Describes what holds of every database: of a file, and of PostgreSQL where there is one. */
export function describeDatabases(name: string, tests: (kind: DatabaseKind) => void): void {
  describe(`${name} in a file`, () => {
    const newFolder = temporaryFolders();
    const newDatabase = async (): Promise<string> =>
      Promise.resolve(join(newFolder(), 'verbatim.db'));
    tests({ isServer: false, newDatabase, hold: holdFile });
  });
  describeServer(`${name} in PostgreSQL`, (server) => {
    tests({
      isServer: true,
      newDatabase: async () => server().newDatabase(),
      hold: async (address) => server().hold(address),
    });
  });
}
