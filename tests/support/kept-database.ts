import { readFileSync } from 'node:fs';
import type { Database } from '../../src/database/database';
import { opened } from './database';
import type { DatabaseKind } from './databases';

/** A database that is made for each test and must be in order at its end. */
export interface KeptDatabase {
  readonly database: Database;
  /** What its file holds once it is closed; it is opened again. Nothing on a server, where what is deleted is its own affair. */
  bytesWhenClosed(): Buffer;
}

/** Makes one before each test of a block. */
export function keptDatabase(kind: DatabaseKind): KeptDatabase {
  let name = '';
  let database: Database;
  beforeEach(async () => {
    name = await kind.newDatabase();
    database = opened(name);
  });
  afterEach(() => {
    expect(database.check()).toEqual([]);
    database.close();
  });
  return {
    get database() {
      return database;
    },
    bytesWhenClosed: () => {
      database.close();
      const bytes = kind.isServer ? Buffer.alloc(0) : readFileSync(name);
      database = opened(name);
      return bytes;
    },
  };
}
