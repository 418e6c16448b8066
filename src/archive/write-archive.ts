import { ArchiveFault, faultOf } from './archive-fault';
import {
  allPublications,
  currentPublication,
  openOrMakeTables,
  openTables,
  VERSIONED,
  type Publication,
  type WritableArchive,
} from './archive-tables';
import { placeOf } from './archive-place';
import { changeArchive, type Change } from './change-archive';
import { indexTables } from './indices';
import { goBackTo, publish } from './publish';
import type { ChangeOptions } from './put-articles';

/** Works on an archive as its only writer. */
async function asWriter<Result>(
  folder: string,
  work: (archive: WritableArchive) => Promise<Result>,
): Promise<Result> {
  const lock = await placeOf(folder).lock();
  try {
    return await work({ ...(await openOrMakeTables(folder)), lock });
  } catch (error) {
    throw faultOf(folder, error);
  } finally {
    await lock.release();
  }
}

/**
 * Makes the archive hold these articles and no others, and makes that public; one that was begun before goes
 * on where it was. null where it holds just these. Throws an ArchiveFault, as all that is here.
 */
export async function buildArchive(
  folder: string,
  puts: Change['puts'],
  options: ChangeOptions,
): Promise<Publication | null> {
  return asWriter(folder, async (archive) => {
    const wanted = new Set(puts.map(({ article }) => article.id));
    return changeArchive(archive, { did: 'build', puts, keeps: wanted, drops: [] }, options);
  });
}

/** Adds articles, in the place of those with the same ids; or takes articles away by their ids. */
export async function editArchive(
  folder: string,
  edit: Pick<Change, 'puts' | 'drops'> & { readonly did: 'add' | 'remove' },
  options: ChangeOptions,
): Promise<Publication | null> {
  return asWriter(folder, async (archive) => {
    // what a build that was stopped has written is not made public by the way
    await goBackTo(archive, await currentPublication(archive.tables.publications));
    return changeArchive(archive, { ...edit, keeps: null }, options);
  });
}

/** Puts the version before the one in force in its place. */
export async function undoArchive(folder: string): Promise<Publication> {
  return asWriter(folder, async (archive) => {
    const all = await allPublications(archive.tables.publications);
    const last = all.at(-1);
    const before = all.find(({ number }) => number === last?.before);
    if (before === undefined) throw new ArchiveFault(`there is nothing to undo in ${folder}`);
    await goBackTo(archive, before);
    return publish(archive, { ...before, did: 'undo' });
  });
}

/** A day, in which a reader of an old version has long followed. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Joins what many changes left apart, and frees the room of versions older than a day. What was done before
 * cannot be undone any more.
 */
export async function compactArchive(folder: string, keptMs = KEPT_MS): Promise<Publication> {
  return asWriter(folder, async (archive) => {
    const last = await currentPublication(archive.tables.publications);
    if (last === null) throw new ArchiveFault(`there is no archive in ${folder}`);
    await goBackTo(archive, last);
    const cleanupOlderThan = new Date(Date.now() - keptMs);
    for (const name of VERSIONED) await archive.tables[name].optimize({ cleanupOlderThan });
    await indexTables(archive);
    return publish(archive, { ...last, did: 'compact', before: -1 });
  });
}

/** What an archive holds, and every version that was made public; null where the folder holds none. */
export async function publicationsOf(folder: string): Promise<readonly Publication[] | null> {
  const archive = await openTables(folder);
  if (archive === null) return null;
  try {
    return await allPublications(archive.tables.publications);
  } catch (error) {
    throw faultOf(folder, error);
  }
}
