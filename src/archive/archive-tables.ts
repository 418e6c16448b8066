import type { Connection, Table } from '@lancedb/lancedb';
import { ArchiveFault, faultOf } from './archive-fault';
import { placeOf } from './archive-place';
import { loadEngine, type Engine } from './lance';
import { columnsOf, readRows } from './rows';
import { schemaOf, TABLES, type Row, type TableName } from './schemas';
import type { WriterLock } from './writer-lock';

/** Of the layout of the tables: a program reads archives of its own format alone. */
export const FORMAT = 1;

/** A version of the coverage that was made public. */
export type Publication = Row<'publications'>;

/** The tables whose versions a publication names. */
export const VERSIONED = ['sentences', 'passages', 'articles', 'stems', 'spellings'] as const;

/** A table whose versions a publication names. */
export type VersionedName = (typeof VERSIONED)[number];

/** An archive's tables, at their latest versions. */
export interface ArchiveTables {
  readonly engine: Engine;
  readonly connection: Connection;
  readonly tables: Readonly<Record<TableName, Table>>;
}

/** An archive that this process alone writes to. */
export interface WritableArchive extends ArchiveTables {
  readonly lock: WriterLock;
}

const NAMES = Object.keys(TABLES) as TableName[];

/** Whether the engine said that it has no such table: a listing would cost storage a request more. */
const isNone = (error: unknown): boolean => /\bTable '\w+' was not found/u.test(String(error));

/** Opens an archive by its name; null where there is none. Throws an ArchiveFault where it cannot be read. */
export async function openTables(name: string): Promise<ArchiveTables | null> {
  const engine = loadEngine();
  const place = placeOf(name);
  if (!place.mayHoldOne()) return null;
  try {
    const connection = await place.connect();
    const open = async (table: TableName): Promise<readonly [TableName, Table]> => [
      table,
      await connection.openTable(table),
    ];
    // the one that is made last
    const publications = await open('publications').catch((error: unknown) => {
      if (isNone(error)) return null;
      throw error;
    });
    if (publications === null) return null;
    const others = NAMES.filter((table) => table !== 'publications');
    const tables = [publications, ...(await Promise.all(others.map(open)))];
    return { engine, connection, tables: Object.fromEntries(tables) as ArchiveTables['tables'] };
  } catch (error) {
    throw faultOf(name, error);
  }
}

/** Opens an archive by its name to write to it, and makes it where there is none. */
export async function openOrMakeTables(name: string): Promise<ArchiveTables> {
  const engine = loadEngine();
  try {
    const connection = await placeOf(name).connect();
    for (const table of NAMES) {
      await connection.createEmptyTable(table, schemaOf(engine, table), {
        mode: 'create',
        existOk: true,
      });
    }
  } catch (error) {
    throw faultOf(name, error);
  }
  const opened = await openTables(name);
  if (opened === null) throw new ArchiveFault(`${name}: the archive cannot be made there`);
  return opened;
}

/** The publication in force; null before the first. Throws an ArchiveFault for one of another format. */
export async function currentPublication(publications: Table): Promise<Publication | null> {
  const all = await allPublications(publications);
  return all.at(-1) ?? null;
}

/** Every publication, the first one first. */
export async function allPublications(publications: Table): Promise<readonly Publication[]> {
  await publications.checkoutLatest();
  const rows = await readRows('publications', publications, columnsOf('publications'), null);
  const sorted = [...rows].sort((a, b) => a.number - b.number);
  const other = sorted.find(({ format }) => format !== FORMAT);
  if (other) {
    throw new ArchiveFault(
      `the archive is of format ${other.format}, and this program reads format ${FORMAT}: ` +
        'use the program that made it, or build the archive anew in another folder',
    );
  }
  return sorted;
}
