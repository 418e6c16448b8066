import fc from 'fast-check';
import {
  fingerprintFrom,
  fingerprintOf,
  sharedShingles,
} from '../../../src/core/corpus/fingerprint';
import { makeArticle } from '../../support/articles';

const owner = (body: string) => ({ article: makeArticle({ body }), derived: new Map() });
const shingles = (body: string): readonly number[] => [...fingerprintOf(owner(body)).all];

describe('fingerprintOf', () => {
  it.each([
    ['', 0],
    ['Two words.', 0],
    ['Three words now.', 1],
    ['The ferry left the port at noon.', 5],
    ['Rain fell again. Rain fell again.', 3],
    ['He said: “The ferry left the port at noon.”', 0],
    ['The old mayor “never said so”, her office wrote.', 2],
  ])('of "%s" has %d runs of three words', (body, count) => {
    expect(shingles(body)).toHaveLength(count);
  });

  it.each([
    ['capitals and marks', 'THE FERRY — LEFT THE PORT!'],
    ['white space', 'The  ferry\nleft the\tport'],
    ['accents', 'Thé ferry left thë port'],
  ])('minds no %s', (_, body) => {
    expect(shingles(body)).toEqual(shingles('The ferry left the port.'));
  });

  it('minds the order of words', () => {
    expect(shingles('the ferry left')).not.toEqual(shingles('left the ferry'));
  });

  it('has a list for each paragraph and no run across two of them', () => {
    const { paragraphs } = fingerprintOf(owner('The ferry left.\n\n“Quoted words alone.”\n\nIn'));
    expect(paragraphs.map(({ length }) => length)).toEqual([1, 0, 0]);
  });

  it('is ascending, each shingle once, whatever the text', () => {
    const words = fc.array(fc.constantFrom('rain', 'fell', '“', '”', '\n\n', 'Łódź', '🌧', '7'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (pieces) => {
        const { all, paragraphs } = fingerprintOf(owner(pieces.join(' ')));
        for (const list of [all, ...paragraphs]) {
          const ascending = [...new Set(list)].sort((a, b) => a - b);
          expect([...list]).toEqual(ascending);
        }
        expect(new Set(all)).toEqual(new Set(paragraphs.flatMap((list) => [...list])));
      }),
    );
  });

  it('is taken as it was made before where one was given', () => {
    const article = owner('The ferry left the port.');
    fingerprintOf.give(
      article,
      fingerprintFrom(() => [Uint32Array.of(4, 9), Uint32Array.of(1, 4)]),
    );
    expect([...fingerprintOf(article).all]).toEqual([1, 4, 9]);
  });
});

describe('sharedShingles', () => {
  it('counts what two lists have together, whichever is first', () => {
    const list = fc
      .uniqueArray(fc.nat({ max: 60 }), { maxLength: 40 })
      .map((values) => Uint32Array.from(values).sort());
    fc.assert(
      fc.property(list, list, (some, others) => {
        const shared = some.filter((each) => others.includes(each)).length;
        expect(sharedShingles(some, others)).toBe(shared);
        expect(sharedShingles(others, some)).toBe(shared);
      }),
    );
  });

  it('tells numbers with the highest bit from others', () => {
    const high = Uint32Array.of(1, 0x80000000, 0xffffffff);
    expect(sharedShingles(high, Uint32Array.of(0x7fffffff, 0x80000000))).toBe(1);
  });
});
