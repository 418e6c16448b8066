import {
  allPublications,
  FORMAT,
  VERSIONED,
  type ArchiveTables,
  type Publication,
  type VersionedName,
  type WritableArchive,
} from './archive-tables';
import { addRows } from './rows';

/** Where a publication names the version of a table. */
export function versionOf(publication: Publication, name: VersionedName): number {
  return publication[`${name}At`];
}

/** What a publication holds besides where its tables stand. */
export type Published = Pick<
  Publication,
  | 'did'
  | 'before'
  | 'version'
  | 'articles'
  | 'sentences'
  | 'paragraphs'
  | 'facts'
  | 'stems'
  | 'nextNumber'
  | 'nextId'
>;

/**
 * Makes the tables public as they are: readers see all of it or nothing. Rejects with an ArchiveFault where
 * another process has taken over writing.
 */
export async function publish(
  archive: WritableArchive,
  published: Published,
): Promise<Publication> {
  const { engine, tables, lock } = archive;
  const last = (await allPublications(tables.publications)).at(-1);
  const at = Object.fromEntries(
    await Promise.all(
      VERSIONED.map(async (name) => [`${name}At`, await tables[name].version()] as const),
    ),
  ) as Record<`${VersionedName}At`, number>;
  const publication: Publication = {
    // where it repeats an earlier one, that one's own number and time are not repeated
    ...published,
    number: (last?.number ?? 0) + 1,
    format: FORMAT,
    atMs: Date.now(),
    ...at,
  };
  // as late as can be: what another has written since must not be made public as ours
  await lock.confirm();
  await addRows(engine, tables.publications, 'publications', [publication]);
  return publication;
}

/** The version that a table is made at. */
const EMPTY = 1;

/** Puts the tables back to a publication, whatever was written since and not made public. */
export async function goBackTo(
  archive: ArchiveTables,
  publication: Publication | null,
): Promise<void> {
  for (const name of VERSIONED) {
    const table = archive.tables[name];
    await table.checkoutLatest();
    const version = publication === null ? EMPTY : versionOf(publication, name);
    if ((await table.version()) === version) continue;
    await table.checkout(version);
    await table.restore();
  }
}
