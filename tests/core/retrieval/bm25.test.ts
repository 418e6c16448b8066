import fc from 'fast-check';
import { buildPostings, type TermStatistics, unitsOf } from '../../../src/core/corpus/postings';
import {
  eachGain,
  findInScope,
  frequencyOf,
  idfOf,
  populationOf,
} from '../../../src/core/retrieval/bm25';

const lists = fc.array(
  fc.array(fc.constantFrom<string>('ferry', 'port', 'storm'), { maxLength: 6 }),
  {
    maxLength: 12,
  },
);
const stems = fc.uniqueArray(fc.constantFrom('ferry', 'port', 'storm', 'never'), { minLength: 1 });
const WHOLE: TermStatistics = {
  size: 1000,
  meanLength: 4,
  frequencyOf: (stem) => ({ ferry: 100, port: 50 })[stem] ?? 0,
};

/** What each unit gains by a wording. */
function gainsOf(units: readonly (readonly string[])[], wording: readonly string[], weight = 1) {
  const postings = buildPostings(unitsOf(units));
  const found = findInScope(postings, wording, { from: 0, to: units.length });
  const gains: number[] = units.map(() => 0);
  if (found) eachGain(found, postings, weight, (unit, gain) => (gains[unit] = gain));
  return gains;
}

describe('idfOf', () => {
  it('is above 0, and the greater the rarer the wording is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (size, held) => {
        const frequency = held % size;
        expect(idfOf(frequency + 1, size)).toBeGreaterThan(0);
        expect(idfOf(frequency, size)).toBeGreaterThan(idfOf(frequency + 1, size));
      }),
    );
  });
});

describe('findInScope', () => {
  it('finds the units of the scope that hold every stem of a wording', () => {
    fc.assert(
      fc.property(
        lists,
        stems,
        fc.nat({ max: 12 }),
        fc.nat({ max: 12 }),
        (units, wording, a, b) => {
          const scope = { from: Math.min(a, b), to: Math.max(a, b) };
          const found = findInScope(buildPostings(unitsOf(units)), wording, scope);
          const here = found === null ? [] : [...found.passages.slice(found.start, found.end)];
          const holders = [...units.keys()]
            .filter((unit) => unit >= scope.from && unit < scope.to)
            .filter((unit) => wording.every((stem) => units[unit]?.includes(stem)));
          expect(here).toEqual(holders);
          if (holders.length === 0) expect(found).toBeNull();
        },
      ),
    );
  });

  it('finds nothing for a wording without stems', () => {
    expect(findInScope(buildPostings(unitsOf([['ferry']])), [], { from: 0, to: 1 })).toBeNull();
  });
});

describe('the frequency of a wording', () => {
  const units = [['ferry', 'port'], ['ferry'], ['storm']];
  const scope = { from: 0, to: 2 };

  it.each<[string, string[], TermStatistics | null, number, number]>([
    ['is counted in the scope', ['ferry'], null, 2, 2],
    ['is that of the whole coverage for a part of it', ['ferry'], WHOLE, 100, 1000],
    [
      'of a phrase is as if its words knew nothing of one another',
      ['ferry', 'port'],
      WHOLE,
      5,
      1000,
    ],
  ])('%s', (_, wording, takenFrom, frequency, population) => {
    const postings = buildPostings(unitsOf(units), takenFrom);
    const found = findInScope(postings, wording, scope);
    expect(found && frequencyOf(postings, wording, found)).toBe(frequency);
    expect(populationOf(postings, scope)).toBe(population);
  });

  it('is never less than what was found', () => {
    const postings = buildPostings(unitsOf(units), { ...WHOLE, frequencyOf: () => 1 });
    const found = findInScope(postings, ['ferry', 'port'], scope);
    expect(found && frequencyOf(postings, ['ferry', 'port'], found)).toBe(1);
  });
});

describe('eachGain', () => {
  it('gives what is above 0 and no more than 1.8 times the weight to each that holds the wording', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 0.01, max: 20, noNaN: true }), (units, weight) => {
        for (const [unit, gain] of gainsOf(units, ['ferry'], weight).entries()) {
          expect(gain > 0).toBe(units[unit]?.includes('ferry') ?? false);
          expect(gain).toBeLessThanOrEqual(weight * 1.8);
        }
      }),
    );
  });

  it('gives more to the unit that holds it more often, and to the shorter one', () => {
    const [often = 0, once = 0, short = 0] = gainsOf(
      [['ferry', 'ferry', 'port'], ['ferry', 'port', 'port'], ['ferry']],
      ['ferry'],
    );
    expect(often).toBeGreaterThan(once);
    expect(short).toBeGreaterThan(once);
  });
});
