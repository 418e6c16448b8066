import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { recoverChanges } from '../../src/administration/recover-changes';
import { connect } from '../../src/database/libsql-door';
import type { Row } from '../../src/database/connection';
import { bytesOrNullIn, textIn } from '../../src/database/row';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { opened } from '../support/database';
import { describeServer } from '../support/databases';
import { placeIn, type TestPlace } from '../support/place';
import { temporaryFolders } from '../support/temporary';

/**
 * Killed in all, by SIGKILL, each at a moment that nobody chose. Each costs the start of a process, so
 * the usual run is short: `VERBATIM_KILLS=200 npx jest tests/administration/killed.test.ts` is the long one.
 */
const KILLS = Number(process.env['VERBATIM_KILLS'] ?? 40);
/** Fewer, as each has to connect too. */
const KILLS_ON_SERVER = Math.ceil(KILLS / 3);
/** At work on one folder at a time; the last of them makes and migrates databases instead. */
const TOGETHER = 4;
const LONGEST_LIFE_MS = 60;
const WORKER = join(__dirname, '../support/changing-process.ts');
const newFolder = temporaryFolders();

/** Starts a process and kills it at a random moment after it began its work. */
async function killOne(home: string, kind: 'change' | 'migrate', name: string): Promise<void> {
  const child = spawn(process.execPath, ['--require', TYPESCRIPT_HOOK, WORKER, home, kind, name], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let faults = '';
  child.stderr.on('data', (part) => (faults += String(part)));
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  await Promise.race([once(child.stdout, 'data'), ended]);
  await setTimeout(randomInt(LONGEST_LIFE_MS));
  child.kill('SIGKILL');
  expect({ signal: (await ended)[1], faults }).toEqual({ signal: 'SIGKILL', faults: '' });
}

function expectWhole(place: TestPlace): void {
  for (const [name, text] of Object.entries(place.files())) {
    expect(name).toMatch(/^(?:one|two|deep\/three)\.md$/u);
    const [digest, body = ''] = text.split('\n');
    expect(createHash('sha256').update(body).digest('hex')).toBe(digest);
  }
}

/** The last finished change of each file. */
const lastOf = (table: string): string =>
  `SELECT file, after FROM ${table} WHERE id IN (SELECT max(id) FROM ${table} WHERE state = 'finished' GROUP BY file)`;
type Read = (database: string) => Promise<readonly Row[]>;

const readFile: Read = async (path) => {
  const connection = connect(path);
  const last = connection.rows(lastOf('change'));
  connection.close();
  return Promise.resolve(last);
};

/** The last finished change of each file must be what the disk holds, or undo would restore a lie. */
async function expectTrueHistory(place: TestPlace, read: Read): Promise<void> {
  const last = await read(place.databasePath);
  const files = place.files();
  for (const row of last) {
    const after = bytesOrNullIn(row, 'after');
    const kept = after === null ? undefined : Buffer.from(after).toString();
    expect(files[textIn(row, 'file')]).toBe(kept);
  }
}

async function expectSound(place: TestPlace, read: Read): Promise<void> {
  const recovered = await recoverChanges(place, 1);
  expect(recovered).toMatchObject({ unclear: [] });
  expectWhole(place);
  await expectTrueHistory(place, read);
  expect(place.database.database.changes.unfinished()).toEqual([]);
  expect(place.database.database.check()).toEqual([]);
}

function expectMigrated(home: string, made: string): void {
  const names = readdirSync(home);
  for (const name of names.filter((each) => each.startsWith(made) && each.endsWith('.db'))) {
    const database = opened(join(home, name));
    expect(database.check()).toEqual([]);
    database.close();
  }
}

it(`loses nothing when ${KILLS} processes are killed in the middle of what they do`, async () => {
  for (let killed = 0; killed < KILLS; killed += 5 * TOGETHER) {
    const home = newFolder();
    const place = placeIn(home);
    for (let round = 0; round < 5; round += 1) {
      const kinds = Array.from({ length: TOGETHER }, (_, at) =>
        at + 1 < TOGETHER ? 'change' : 'migrate',
      );
      await Promise.all(
        kinds.map((kind) =>
          killOne(home, kind, kind === 'migrate' ? `new-${round}` : place.databasePath),
        ),
      );
      await expectSound(place, readFile);
      expectMigrated(home, `new-${round}-`);
    }
    place.database.database.close();
  }
}, 600_000);

describeServer('with the history on a server,', (server) => {
  it(`loses nothing when ${KILLS_ON_SERVER} processes are killed in the middle of changes`, async () => {
    const home = newFolder();
    const place = placeIn(home, await server().newDatabase());
    const read: Read = async (address) => server().run(address, lastOf('verbatim.change'));
    for (let killed = 0; killed < KILLS_ON_SERVER; killed += TOGETHER) {
      const kills = Array.from({ length: TOGETHER }, async () =>
        killOne(home, 'change', place.databasePath),
      );
      await Promise.all(kills);
      await expectSound(place, read);
    }
    place.database.database.close();
  }, 600_000);
});
