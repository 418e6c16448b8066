import fc from 'fast-check';
import {
  buildPostings,
  indexedStems,
  lowerBound,
  unitsOf,
} from '../../../src/core/corpus/postings';
import { heldStems } from '../../support/postings';
import { readArticle } from '../../support/facts';

const units = fc.array(fc.array(fc.constantFrom('ferry', 'port', 'UN', '1000'), { maxLength: 8 }), {
  maxLength: 12,
});

describe('buildPostings', () => {
  it('finds every unit that holds a stem, ascending, with how often it does', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('ferry', 'port', 'UN', '1000', 'un'), (lists, stem) => {
        const counts = lists.map((stems) => stems.filter((each) => each === stem).length);
        const holders = [...counts.keys()].filter((unit) => (counts[unit] ?? 0) > 0);
        const posting = buildPostings(unitsOf(lists)).find(stem);
        expect([...(posting?.passages ?? [])]).toEqual(holders);
        expect([...(posting?.counts ?? [])]).toEqual(holders.map((unit) => counts[unit]));
        if (holders.length === 0) expect(posting).toBeNull();
      }),
    );
  });

  it('knows how long each unit is, and how long they are on average', () => {
    const ofThree = unitsOf([['ferry', 'ferry', 'port'], [], ['port', 'storm', 'ferry']]);
    const postings = buildPostings(ofThree);
    expect(postings.size).toBe(3);
    expect([...postings.lengths]).toEqual([3, 0, 3]);
    expect(postings.meanLength).toBe(2);
    expect(heldStems(postings, ofThree.numbers)).toEqual(['ferry', 'port', 'storm']);
  });

  it('of nothing holds nothing', () => {
    const postings = buildPostings(unitsOf([]));
    expect([postings.size, postings.meanLength]).toEqual([0, 0]);
    expect(postings.find('ferry')).toBeNull();
    expect(postings.isHeld('ferry')).toBe(false);
  });

  it('counts no further than 16 bits reach, and never back from 0', () => {
    const postings = buildPostings(unitsOf([Array.from({ length: 65_540 }, () => 'ferry')]));
    expect([...(postings.find('ferry')?.counts ?? [])]).toEqual([65_535]);
  });

  it('of a part knows what the whole coverage holds, but finds only what is at hand', () => {
    const frequencies = new Map([['storm', 4]]);
    const whole = {
      size: 90,
      meanLength: 7,
      frequencyOf: (stem: string) => frequencies.get(stem) ?? 0,
    };
    const postings = buildPostings(unitsOf([['ferry']]), whole);
    expect(postings.meanLength).toBe(7);
    expect(['ferry', 'storm', 'port'].map(postings.isHeld)).toEqual([true, true, false]);
    expect(postings.find('storm')).toBeNull();
  });
});

describe('indexedStems', () => {
  it.each<[string, string[]]>([
    ['The boats were waiting.', ['boat', 'wait']],
    ['It cost 1,000 euros!', ['cost', '1000', 'euro']],
    ['The U.N. is waiting.', ['UN', 'wait']],
    ['…', []],
  ])('leave function words and marks out: %s', (text, stems) => {
    expect(readArticle(text).passages.flatMap(indexedStems)).toEqual(stems);
  });

  it('hold a word with a hyphen without it, too', () => {
    const [passage] = readArticle('Their re-education began.').passages;
    if (passage === undefined) throw new Error('The article has no passage.');
    const [token] = passage.tokens;
    if (token === undefined) throw new Error('The passage has no token.');
    const hyphened = { ...token, folded: 're-education', stem: 're-educ', isStop: false };
    expect(indexedStems({ ...passage, tokens: [hyphened] })).toEqual(['re-educ', 'reeducation']);
  });
});

describe('lowerBound', () => {
  it('is where a value would be put in so that all stay ascending', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, value) => {
        const sorted = Int32Array.from(values).sort();
        const at = lowerBound(sorted, value);
        expect(at).toBe(values.filter((each) => each < value).length);
      }),
    );
  });
});
