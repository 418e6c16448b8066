import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { readKind } from '../../../src/core/question/kind';
import { termsOf } from '../../../src/core/question/terms';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { emptyLexicon } from '../../support/lexicon';

const corpus = buildCorpus(
  [makeArticle({ body: 'Rosa Quill opened the dam. The water board of Orsley paid 40 crowns.' })],
  english,
);
const terms = (text: string): ReturnType<typeof termsOf> => {
  const tokens = english.readTokens(text);
  return termsOf(tokens, readKind(tokens), corpus, english, emptyLexicon());
};

describe('the content words of a question', () => {
  it.each<[string, string[]]>([
    ['Who opened the dam?', ['opened', 'dam']],
    ['pls thanks, what did Rosa Quill open', ['Rosa', 'Quill', 'open']],
    ['When was it held in Orsley?', ['Orsley']],
    ["the mayor's dam", ['mayor', 'dam']],
    ['what is it', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(terms(text).map((term) => term.text)).toEqual(words);
  });

  it('are names where the coverage knows them as such', () => {
    const named = terms('did quill open the dam').filter(({ isName }) => isName);
    expect(named.map(({ text }) => text)).toEqual(['quill']);
  });

  it('know whether the coverage holds them', () => {
    const held = terms('did the zeppelin reach Orsley').filter(({ isHeld }) => isHeld);
    expect(held.map(({ text }) => text)).toEqual(['Orsley']);
  });

  it('count less where they ask more than they say', () => {
    const weights = new Map(
      terms('what did the article report on the dam').map((t) => [t.text, t.weight]),
    );
    expect(weights.get('article')).toBeLessThan(weights.get('dam') ?? 0);
  });

  it.each(['who is the dam guy', 'who was the lady at the dam', 'what did the water guy want'])(
    'count less where they name anybody: %s',
    (text) => {
      const [anybody] = terms(text).filter(({ text: word }) => /guy|lady/u.test(word));
      expect(anybody?.weight).toBeLessThan(1);
    },
  );

  it.each([
    ['where on earth is the dam', 'earth'],
    ['did the party take place in Orsley', 'place'],
    ['who paid in the end', 'end'],
    ['is the board able to pay', 'able'],
  ])('count less in what only fills a question: %s', (text, word) => {
    expect(terms(text).find((term) => term.text === word)?.weight).toBeLessThan(1);
  });

  it.each([
    ['is it the oldest dam on earth', 'earth'],
    ['did it rain in the end of June', 'end'],
    ['what is at the end of the dam', 'end'],
  ])('count whole where they mean what they say: %s', (text, word) => {
    expect(terms(text).find((term) => term.text === word)?.weight).toBe(1);
  });

  it('count whole where who it is is not asked', () => {
    const [lady] = terms('did the lady open the dam').filter(({ text }) => text === 'lady');
    expect(lady?.weight).toBe(1);
  });

  it('are at most 24, in the order typed, however long the question', () => {
    const word = fc.constantFrom('dam', 'water', 'Quill', 'zeppelin', '40', 'the', ',', 'mill');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const found = terms(words.join(' '));
        expect(found.length).toBeLessThanOrEqual(24);
        const positions = found.map(({ position }) => position);
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
        expect(found.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
