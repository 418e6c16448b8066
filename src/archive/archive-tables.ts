import { existsSync } from 'node:fs';
import type { Connection, Table } from '@lancedb/lancedb';
import { ArchiveFault } from './archive-fault';
import { connect, loadEngine, type Engine } from './lance';
import { columnsOf, readRows } from './rows';
import { schemaOf, TABLES, type Row, type TableName } from './schemas';

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

const NAMES = Object.keys(TABLES) as TableName[];

/** Opens a folder's archive; null where the folder holds none. Throws an ArchiveFault where it cannot be read. */
export async function openTables(folder: string): Promise<ArchiveTables | null> {
  const engine = loadEngine();
  // connecting would make it
  if (!existsSync(folder)) return null;
  try {
    const connection = await connect(folder);
    const there = new Set(await connection.tableNames());
    // the one that is made last
    if (!there.has('publications')) return null;
    const tables = await Promise.all(
      NAMES.map(async (name) => [name, await connection.openTable(name)] as const),
    );
    return { engine, connection, tables: Object.fromEntries(tables) as ArchiveTables['tables'] };
  } catch (error) {
    throw faultOf(folder, error);
  }
}

/** Opens a folder's archive to write to it, and makes it where there is none. */
export async function openOrMakeTables(folder: string): Promise<ArchiveTables> {
  const engine = loadEngine();
  try {
    const connection = await connect(folder);
    for (const name of NAMES) {
      await connection.createEmptyTable(name, schemaOf(engine, name), {
        mode: 'create',
        existOk: true,
      });
    }
  } catch (error) {
    throw faultOf(folder, error);
  }
  const opened = await openTables(folder);
  if (opened === null) throw new ArchiveFault(`${folder}: the archive cannot be made there`);
  return opened;
}

/** What went wrong, with the folder and what can be done about it. */
export function faultOf(folder: string, error: unknown): ArchiveFault {
  if (error instanceof ArchiveFault) return error;
  const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const cure = /permission denied|read-only/iu.test(why)
    ? 'give this user the right to write there'
    : /no space|storage full|quota/iu.test(why)
      ? 'make room on the disk, then run the same command again'
      : 'see that it can be reached, and that nothing else writes to it';
  return new ArchiveFault(`the archive in ${folder} cannot be used: ${why}. Mend: ${cure}`);
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
