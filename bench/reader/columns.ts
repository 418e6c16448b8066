import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Numbers = Int32Array | Uint8Array | Uint16Array | Float32Array;

/** A column of numbers that grows as it is written. */
class Column {
  private values: Numbers;
  /** How many numbers were written. */
  length = 0;

  constructor(private readonly kind: new (size: number) => Numbers) {
    this.values = new kind(1 << 16);
  }

  /** Writes numbers behind those that are there. */
  push(...numbers: readonly number[]): void {
    for (const number of numbers) {
      if (this.length === this.values.length) {
        const longer = new this.kind(this.length * 2);
        longer.set(this.values);
        this.values = longer;
      }
      this.values[this.length] = number;
      this.length += 1;
    }
  }

  /** Saves the column as it lies in memory. */
  save(folder: string, name: string): void {
    const { buffer, BYTES_PER_ELEMENT: size } = this.values;
    writeFileSync(join(folder, name), new Uint8Array(buffer, 0, this.length * size));
  }
}

/** Columns by name. */
export interface Columns {
  put(name: string, ...numbers: readonly number[]): void;
  lengthOf(name: string): number;
  save(folder: string): void;
}

/** Makes empty columns: of 32-bit numbers, bytes, 16-bit numbers and 32-bit floats. */
export function createColumns(names: {
  readonly ints: readonly string[];
  readonly bytes: readonly string[];
  readonly halves: readonly string[];
  readonly floats: readonly string[];
}): Columns {
  const columns = new Map<string, Column>();
  for (const name of names.ints) columns.set(name, new Column(Int32Array));
  for (const name of names.bytes) columns.set(name, new Column(Uint8Array));
  for (const name of names.halves) columns.set(name, new Column(Uint16Array));
  for (const name of names.floats) columns.set(name, new Column(Float32Array));
  const find = (name: string): Column => {
    const column = columns.get(name);
    if (!column) throw new Error(`no column ${name}`);
    return column;
  };
  return {
    put: (name, ...numbers) => find(name).push(...numbers),
    lengthOf: (name) => find(name).length,
    save: (folder) => {
      for (const [name, column] of columns) column.save(folder, name);
    },
  };
}
