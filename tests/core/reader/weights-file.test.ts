import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DamagedTable } from '../../../src/core/language/damaged-table';
import { networkWeights } from '../../../src/core/reader/network-weights';
import {
  checksumOf,
  readWeightsFile,
  WEIGHTS_FILE,
  WEIGHTS_VERSION,
} from '../../../src/core/reader/weights-file';

const shipped = readFileSync(join(__dirname, '../../..', WEIGHTS_FILE));
const changed = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(shipped);
  change(bytes);
  return bytes;
};
/** The file with another header, its checksum put right. */
const withHeader = (edit: (header: string) => string): Buffer => {
  const length = shipped.readUInt32LE(16);
  const header = Buffer.from(edit(shipped.subarray(20, 20 + length).toString('utf8')));
  const bytes = Buffer.concat([shipped.subarray(0, 20), header, shipped.subarray(20 + length)]);
  bytes.writeUInt32LE(header.length, 16);
  bytes.writeUInt32LE(checksumOf(bytes.subarray(20)), 12);
  return bytes;
};

describe('the weights that ship', () => {
  it('say what they were made of, when and how', () => {
    const { made } = readWeightsFile(shipped);
    expect(made).toMatchObject({
      by: 'bench/reader',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
      options: { seed: expect.any(Number) as number },
      data: expect.any(Array) as unknown[],
    });
  });

  it('take less than four megabytes', () => {
    expect(shipped.length).toBeLessThan(4_000_000);
  });
});

describe('a weights file that cannot be used', () => {
  it.each<[string, Buffer, RegExp]>([
    ['empty', Buffer.alloc(0), /is no weights file/u],
    ['of another kind', changed((bytes) => bytes.write('SOMETHNG')), /is no weights file/u],
    [
      'of another version',
      changed((bytes) => bytes.writeUInt32LE(WEIGHTS_VERSION + 1, 8)),
      /is of version 2, this program reads version 1/u,
    ],
    ['cut short', shipped.subarray(0, 1_000_000), /does not fit its checksum/u],
    [
      'with one bit turned',
      changed((bytes) => bytes.writeUInt8(bytes.readUInt8(900_000) ^ 1, 900_000)),
      /does not fit its checksum/u,
    ],
    ['with a broken header', withHeader((header) => header.slice(8)), /header cannot be read/u],
    [
      'without one of its arrays',
      withHeader((header) => header.replace('"q_own.weight"', '"p_own.weight"')),
      /has no usable array "q_own.weight"/u,
    ],
    [
      'with an array of another size',
      withHeader((header) => header.replace('"rows":24,', '"rows":25,')),
      /has array "cls.weight" of 25 × 96, this program reads 24 × 96/u,
    ],
  ])('is named with its fault and the cure: %s', (_, bytes, fault) => {
    const read = () => networkWeights(readWeightsFile(bytes));
    expect(read).toThrow(DamagedTable);
    expect(read).toThrow(fault);
    expect(read).toThrow(
      /^src\/core\/reader\/weights\/reader\.bin .*git checkout -- src\/core\/reader\/weights\/reader\.bin/u,
    );
  });

  it('is never read as if it were whole, whatever bytes it has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readWeightsFile(bytes)).toThrow(DamagedTable);
      }),
    );
  });
});
