import { DamagedTable } from '../language/damaged-table';

/** Where the shipped weights lie, from the project's folder: of the reader, and of what reads stances beside it. */
export const WEIGHTS_FILE = 'src/core/reader/weights/reader.bin';
export const STANCE_WEIGHTS_FILE = 'src/core/reader/weights/stance.bin';
/** The first eight bytes of a weights file, and the version of its form. */
const WEIGHTS_MAGIC = 'VERBREAD';
export const WEIGHTS_VERSION = 1;

/**
 * A matrix as it lies in the file. `int8`: rows of bytes, then one 32-bit scale a row, at the next
 * multiple of four. `float32`: plain numbers. `text`: UTF-8.
 */
interface ArrayPlace {
  readonly kind: 'int8' | 'float32' | 'text';
  readonly rows: number;
  readonly columns: number;
  /** Bytes from the end of the header. */
  readonly at: number;
}

/** How the weights were made: data sets, date, command and seed. */
export type Provenance = Readonly<Record<string, unknown>>;

/** A weights file that was checked. */
export interface WeightsFile {
  readonly made: Provenance;
  /** The numbers of an array as they are in the file. */
  int8(name: string): { readonly rows: Int8Array; readonly scales: Float32Array };
  /** An array in plain numbers, row after row, whatever it is kept as. */
  numbers(name: string, rows: number, columns: number): Float32Array;
  text(name: string): string;
}

const HEADER_AT = 20;

/** FNV-1a over 32-bit words, the last one filled up with zeros: tells damage, not malice. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5 | 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.byteLength & ~3;
  for (let at = 0; at < whole; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
    hash ^= hash >>> 15;
  }
  let last = 0;
  for (let at = whole; at < bytes.byteLength; at += 1) last |= (bytes[at] ?? 0) << (8 * (at & 3));
  return Math.imul(hash ^ last, 0x01000193) >>> 0;
}

interface Header {
  readonly made: Provenance;
  readonly arrays: Readonly<Record<string, ArrayPlace>>;
}

function readHeader(bytes: Uint8Array, damaged: (fault: string) => DamagedTable): Header {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Header;
  } catch {
    throw damaged('is damaged (its header cannot be read)');
  }
}

/** Checks a weights file. Throws a `DamagedTable`, which names `file`, where it is not one, of another version, or damaged. */
export function readWeightsFile(bytes: Uint8Array, file = WEIGHTS_FILE): WeightsFile {
  const damaged = (fault: string): DamagedTable => new DamagedTable(file, fault);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, WEIGHTS_MAGIC.length));
  if (bytes.byteLength < HEADER_AT || magic !== WEIGHTS_MAGIC) {
    throw damaged('is no weights file');
  }
  const version = view.getUint32(8, true);
  if (version !== WEIGHTS_VERSION) {
    throw damaged(`is of version ${version}, this program reads version ${WEIGHTS_VERSION}`);
  }
  const [checksum, length] = [view.getUint32(12, true), view.getUint32(16, true)];
  if (checksumOf(bytes.subarray(HEADER_AT)) !== checksum) {
    throw damaged('is damaged (it does not fit its checksum)');
  }
  const { made, arrays } = readHeader(bytes.subarray(HEADER_AT, HEADER_AT + length), damaged);
  const start = HEADER_AT + length;
  const placeOf = (name: string, kinds: readonly string[]): ArrayPlace => {
    const place = arrays[name];
    if (!place || !kinds.includes(place.kind)) throw damaged(`has no usable array "${name}"`);
    return place;
  };
  const floats = (at: number, size: number): Float32Array => {
    const numbers = new Float32Array(size);
    for (let index = 0; index < size; index += 1) {
      numbers[index] = view.getFloat32(start + at + 4 * index, true);
    }
    return numbers;
  };
  const int8 = (name: string): { rows: Int8Array; scales: Float32Array } => {
    const { rows, columns, at } = placeOf(name, ['int8']);
    const size = rows * columns;
    return {
      rows: new Int8Array(bytes.buffer, bytes.byteOffset + start + at, size),
      scales: floats(at + ((size + 3) & ~3), rows),
    };
  };
  return {
    made,
    int8,
    numbers: (name, rows, columns) => {
      const place = placeOf(name, ['int8', 'float32']);
      if (place.rows !== rows || place.columns !== columns) {
        const found = `${place.rows} × ${place.columns}`;
        throw damaged(`has array "${name}" of ${found}, this program reads ${rows} × ${columns}`);
      }
      if (place.kind === 'float32') return floats(place.at, rows * columns);
      const { rows: bytesOfRows, scales } = int8(name);
      const numbers = new Float32Array(rows * columns);
      for (let row = 0; row < rows; row += 1) {
        const scale = scales[row] as number;
        for (let at = row * columns; at < (row + 1) * columns; at += 1) {
          numbers[at] = (bytesOfRows[at] as number) * scale;
        }
      }
      return numbers;
    },
    text: (name) => {
      const { columns, at } = placeOf(name, ['text']);
      return new TextDecoder().decode(bytes.subarray(start + at, start + at + columns));
    },
  };
}
