import type { Table as ArrowTable, Vector } from 'apache-arrow';
import type { Table } from '@lancedb/lancedb';
import type { Engine } from './lance';
import { schemaOf, TABLES, type Row, type TableName } from './schemas';

/** Rows as the engine takes them. */
function packRows<Name extends TableName>(
  engine: Engine,
  name: Name,
  rows: readonly Row<Name>[],
): ArrowTable {
  const { arrow } = engine;
  const schema = schemaOf(engine, name);
  const columns: Record<string, Vector> = {};
  for (const { name: column, type } of schema.fields) {
    const values = rows.map((row) => row[column as keyof Row<Name>] as unknown);
    columns[column] = arrow.vectorFromArray(values, type);
  }
  return new arrow.Table(columns);
}

/** Adds rows in one version of the table; none where there are none, which the engine refuses. */
export async function addRows<Name extends TableName>(
  engine: Engine,
  table: Table,
  name: Name,
  rows: readonly Row<Name>[],
): Promise<void> {
  if (rows.length > 0) await table.add(packRows(engine, name, rows));
}

/** Puts rows in place of all that there are, in one version. */
export async function replaceRows<Name extends TableName>(
  engine: Engine,
  table: Table,
  name: Name,
  rows: readonly Row<Name>[],
): Promise<void> {
  if (rows.length === 0) await table.delete('true');
  else await table.add(packRows(engine, name, rows), { mode: 'overwrite' });
}

/** Calls `read` with each row that the engine gave; only the columns that were selected are there. */
export function eachRow<Name extends TableName, Column extends keyof Row<Name> & string>(
  _: Name,
  columns: readonly Column[],
  table: ArrowTable,
  read: (row: Pick<Row<Name>, Column>) => void,
): void {
  for (const batch of table.batches) {
    const vectors = columns.map((column) => batch.getChild(column));
    for (let at = 0; at < batch.numRows; at += 1) {
      const row: Record<string, unknown> = {};
      for (const [index, column] of columns.entries()) row[column] = vectors[index]?.get(at);
      read(row as Pick<Row<Name>, Column>);
    }
  }
}

/** The rows of a table that meet a condition, with these columns; all where it is null. */
export async function readRows<Name extends TableName, Column extends keyof Row<Name> & string>(
  name: Name,
  table: Table,
  columns: readonly Column[],
  where: string | null,
): Promise<readonly Pick<Row<Name>, Column>[]> {
  const query = table.query().select([...columns]);
  const found = await (where === null ? query : query.where(where)).toArrow();
  const rows: Pick<Row<Name>, Column>[] = [];
  eachRow(name, columns, found, (row) => rows.push(row));
  return rows;
}

/** Every column of a table. */
export function columnsOf<Name extends TableName>(
  name: Name,
): readonly (keyof Row<Name> & string)[] {
  return Object.keys(TABLES[name]) as (keyof Row<Name> & string)[];
}

/** A string as the engine's conditions write it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `column IN (…)`, for numbers; never met where there are none. */
export function oneOf(column: string, numbers: Iterable<number>): string {
  const list = [...numbers].join(',');
  return list === '' ? 'false' : `${column} IN (${list})`;
}
