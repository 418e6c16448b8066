import {
  emptyTally,
  isLarge,
  tallyArticle,
  type WordTally,
} from '../../../src/core/corpus/word-tally';
import { english, readArticle } from '../../support/facts';

function tallyOf(...bodies: readonly string[]): WordTally {
  const tally = emptyTally();
  for (const body of bodies) tallyArticle(tally, { ...readArticle(body), implied: [] });
  return tally;
}

describe('isLarge', () => {
  it.each([
    ['The ferry left Kessel.', 'Kessel', true],
    ['The ferry left.', 'The', false],
    ['Kessel waits.', 'Kessel', false],
    ['Iris Holden waits.', 'Iris', true],
    ['He said: “Nobody came.”', 'Nobody', false],
    ['The ferry left.', 'ferry', false],
    ['They saw Åland there.', 'Åland', true],
  ])('in "%s" of "%s" is %s', (text, word, expected) => {
    const tokens = english.readTokens(text);
    const at = tokens.findIndex((token) => token.text === word);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(isLarge(tokens, at)).toBe(expected);
  });

  it('is false where there is no word', () => {
    expect(isLarge([], 0)).toBe(false);
  });
});

describe('tallyArticle', () => {
  const FIRST = 'The old ferry left Kessel. “Rain fell,” said Iris Holden of the UN.';
  const SECOND = 'Two ferries met in Kessel, said Tom Holden.';

  it('counts two articles as the sum of what each has', () => {
    const [one, other, both] = [tallyOf(FIRST), tallyOf(SECOND), tallyOf(FIRST, SECOND)];
    for (const [stem, { held, nouns, capitals, people }] of both.stems) {
      const parts = [one.stems.get(stem), other.stems.get(stem)];
      const sum = (of: 'held' | 'nouns' | 'capitals' | 'people') =>
        parts.reduce((total, part) => total + (part?.[of] ?? 0), 0);
      expect([held, nouns, capitals, people]).toEqual([
        ...[sum('held'), sum('nouns'), sum('capitals'), sum('people')],
      ]);
    }
    expect(both.stems.get('ferri')?.held).toBe(2);
    expect(both.stems.get('holden')?.people).toBe(2);
  });

  it('knows a person by the stem that a token of the name has', () => {
    const { stems } = tallyOf('“Rain fell,” said Inês Falcão. Falcão left.');
    expect(stems.get('falcao')).toMatchObject({ held: 2, people: 1 });
  });

  it('counts content words of three letters or more, as written and as their lemma', () => {
    const { spellings } = tallyOf('We blamed the ox.');
    const countOf = (word: string) => spellings.get(word)?.count ?? 0;
    expect(['blamed', 'blame', 'the', 'ox'].map(countOf)).toEqual([1, 1, 0, 0]);
  });

  it('keeps an acronym apart from the word that it spells', () => {
    const { spellings, stems } = tallyOf('Some of us told the US.');
    expect(spellings.get('us')).toMatchObject({ acronyms: 1, acronym: 'US', small: 1 });
    expect([stems.get('us')?.held, stems.get('US')?.held]).toEqual([1, 1]);
  });

  it('takes no capital of a headline for a name', () => {
    const tally = emptyTally();
    tallyArticle(tally, {
      ...readArticle('It rained.', { headline: 'Old Ferry Leaves Kessel' }),
      implied: [],
    });
    expect(tally.spellings.get('ferry')?.large ?? 0).toBe(0);
    expect(tally.stems.get('ferri')).toMatchObject({ held: 1, capitals: 0 });
  });

  it('counts what a passage means without writing it', () => {
    const tally = emptyTally();
    tallyArticle(tally, { ...readArticle('He left.'), implied: [['holden'], ['holden']] });
    expect(tally.stems.get('holden')?.held).toBe(2);
    expect(tally.spellings.has('holden')).toBe(false);
  });
});
