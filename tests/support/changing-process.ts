import { createHash, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeFile } from '../../src/administration/change-file';
import { seenOf, type Place } from '../../src/administration/place';
import { recoverChanges } from '../../src/administration/recover-changes';
import { previewUndo, undoChange } from '../../src/administration/undo-change';
import { openDatabase } from '../../src/database/open-database';

/** Changes a folder of articles without end, or makes new databases (of that name) without end, until it is killed. */
const [home = '', kind = '', name = ''] = process.argv.slice(2);
const FILES = ['one.md', 'two.md', 'deep/three.md'];
const DEED = { who: 'shell:test', atMs: 1 };

/** A text that says itself whether it is whole. */
function wholeText(): string {
  const body = `${process.pid} `.repeat(randomInt(1, 3_000));
  return `${createHash('sha256').update(body).digest('hex')}\n${body}`;
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function changeOnce(place: Place): Promise<void> {
  const file = FILES[randomInt(FILES.length)] ?? '';
  const before = bytesOf(join(place.folder, file));
  const expected = seenOf(before);
  if (randomInt(4) === 0) {
    const shown = previewUndo(place);
    if ('change' in shown) await undoChange(place, shown.change.id, DEED);
  } else if (before !== null && randomInt(2) === 0) {
    await changeFile(place, { kind: 'remove', file, expected, after: null }, DEED);
  } else {
    const after = Buffer.from(wholeText());
    await changeFile(
      place,
      { kind: before === null ? 'add' : 'replace', file, expected, after },
      DEED,
    );
  }
}

async function run(): Promise<void> {
  if (kind === 'migrate') {
    process.stdout.write('ready\n');
    for (let at = 0; ; at += 1) openDatabase(join(home, `${name}-${at}.db`));
  }
  const database = openDatabase(name);
  if ('fault' in database) throw new Error(database.fault);
  const place = { folder: join(home, 'knowledge'), database };
  const recovered = await recoverChanges(place, 1);
  if ('fault' in recovered) throw new Error(recovered.fault);
  process.stdout.write('ready\n');
  for (;;) await changeOnce(place);
}

void run();
