/** Bytes that cannot be what they should be: cut short, or written by something else. */
export class DamagedBytes extends Error {
  override readonly name = 'DamagedBytes';
}

/** What one byte a letter holds. */
const NARROW = /^[\0-\xff]*$/u;

/** Writes numbers and strings one after the other. */
export interface ByteWriter {
  /** A whole number from 0 to 2^32 - 1, in one to five bytes (LEB128, as in DWARF). */
  number(value: number): void;
  /** A string; all of them are kept together behind the numbers. */
  string(value: string): void;
  finish(): Buffer;
}

/** An empty writer. */
export function createByteWriter(): ByteWriter {
  const numbers: number[] = [];
  const strings: string[] = [];
  const put = (into: number[], value: number): void => {
    let rest = value >>> 0;
    while (rest > 127) {
      into.push((rest & 127) | 128);
      rest >>>= 7;
    }
    into.push(rest);
  };
  return {
    number: (value) => {
      put(numbers, value);
    },
    string: (value) => {
      put(numbers, value.length);
      strings.push(value);
    },
    finish: () => {
      const words = strings.join('');
      // lone surrogates, which UTF-8 would lose, may stand in a text that a network sent
      const encoding = NARROW.test(words) ? 'latin1' : 'utf16le';
      const head: number[] = [];
      put(head, 2 * numbers.length + (encoding === 'latin1' ? 0 : 1));
      return Buffer.concat([
        Uint8Array.from(head),
        Uint8Array.from(numbers),
        Buffer.from(words, encoding),
      ]);
    },
  };
}

/** Reads what a writer wrote, in the same order; throws a `DamagedBytes` at the end of it. */
export interface ByteReader {
  number(): number;
  string(): string;
}

/** Reads bytes from their beginning. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new DamagedBytes('it ends too soon');
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const head = number();
  const begun = (head >>> 1) + at;
  if (begun > bytes.length) throw new DamagedBytes('it ends too soon');
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset + begun, bytes.length - begun);
  const pool = rest.toString((head & 1) === 0 ? 'latin1' : 'utf16le');
  let from = 0;
  return {
    number,
    string: () => {
      const to = from + number();
      if (to > pool.length) throw new DamagedBytes('its words end too soon');
      const value = pool.slice(from, to);
      from = to;
      return value;
    },
  };
}
