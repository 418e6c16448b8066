import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Numbers = Int32Array | Uint8Array | Uint16Array | Float32Array;

/** A column of numbers that grows as it is written. */
export class Column {
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
