import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { recoverChanges } from '../../src/administration/recover-changes';
import { connect } from '../../src/database/libsql-door';
import { bytesOrNullIn, textIn } from '../../src/database/row';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { opened } from '../support/database';
import { placeIn, type TestPlace } from '../support/place';
import { temporaryFolders } from '../support/temporary';

/**
 * Killed in all, by SIGKILL, each at a moment that nobody chose. Each costs the start of a process, so
 * the usual run is short: `VERBATIM_KILLS=200 npx jest tests/administration/killed.test.ts` is the long one.
 */
const KILLS = Number(process.env['VERBATIM_KILLS'] ?? 40);
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

/** The last finished change of each file must be what the disk holds, or undo would restore a lie. */
function expectTrueHistory(place: TestPlace): void {
  const connection = connect(place.databasePath);
  const last = connection.rows(
    "SELECT file, after FROM change WHERE id IN (SELECT max(id) FROM change WHERE state = 'finished' GROUP BY file)",
  );
  connection.close();
  const files = place.files();
  for (const row of last) {
    const after = bytesOrNullIn(row, 'after');
    const kept = after === null ? undefined : Buffer.from(after).toString();
    expect(files[textIn(row, 'file')]).toBe(kept);
  }
}

async function expectSound(home: string, place: TestPlace, made: string): Promise<void> {
  const recovered = await recoverChanges(place, 1);
  expect(recovered).toMatchObject({ unclear: [] });
  expectWhole(place);
  expectTrueHistory(place);
  expect(place.database.database.changes.unfinished()).toEqual([]);
  expect(place.database.database.check()).toEqual([]);
  for (const name of readdirSync(home).filter(
    (each) => each.startsWith(made) && each.endsWith('.db'),
  )) {
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
      await Promise.all(kinds.map((kind) => killOne(home, kind, `new-${round}`)));
      await expectSound(home, place, `new-${round}-`);
    }
    place.database.database.close();
  }
}, 600_000);
