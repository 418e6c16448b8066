import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { createCoverageReader } from '../../../src/core/reader/coverage-reader';
import { shippedReader, type Reader } from '../../../src/core/reader/reader';
import { askOf } from '../../support/evidence';

const { corpus, question } = askOf(
  'why did the ferry sink',
  'The ferry sank in a storm. It was old. Nobody came.',
);
const shipped = shippedReader(createLexicon().everyday);

describe('a reader with its coverage', () => {
  it('reads what it is given, in that order, each the same whatever else is read', () => {
    const reader = createCoverageReader(shipped, corpus);
    const [second, first] = reader.read(question, [2, 1]);
    expect([second?.number, first?.number]).toEqual([2, 1]);
    expect(reader.read(question, [1])[0]?.rank).toBe(first?.rank);
    expect(reader.read(question, [])).toEqual([]);
  });

  it('encodes a whole coverage once, a part of one only as far as it is read', () => {
    const encoded: (number | 'all')[] = [];
    const counting: Reader = {
      ...shipped,
      encode: (of, only) => {
        encoded.push(only?.size ?? 'all');
        return shipped.encode(of, only);
      },
    };
    const whole = createCoverageReader(counting, corpus);
    whole.read(question, [1]);
    whole.read(question, [2]);
    expect(encoded).toEqual(['all']);
    const part = createCoverageReader(counting, { ...corpus, beyond: {} as never });
    const [read] = part.read(question, [2]);
    expect(encoded).toEqual(['all', 2]);
    expect(read?.rank).toBeCloseTo(whole.read(question, [2])[0]?.rank ?? 0, 5);
  });
});
