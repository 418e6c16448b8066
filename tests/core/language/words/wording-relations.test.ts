import type { AskedUnit } from '../../../../src/core/language/words/asked-units';
import type { EverydayIndex } from '../../../../src/core/language/words/everyday-index';
import { LINE_PARTS } from '../../../../src/core/language/words/everyday-table';
import { hitsOf, relationsTo } from '../../../../src/core/language/words/wording-relations';
import { english } from '../../../support/facts';

const NOUN = LINE_PARTS.N ?? 0;
const index = { partsOf: () => NOUN | (LINE_PARTS.V ?? 0) } as unknown as EverydayIndex;
const unit = (
  stems: readonly string[],
  relation: 'near' | 'loose' | 'opposite' | 'reverse',
  part = 0,
  rank = 0,
): AskedUnit =>
  ({ tokens: [2], telling: [2], wordings: [{ stems, relation, rank, part }] }) as AskedUnit;
const related = (text: string, ...units: readonly AskedUnit[]): readonly string[] => {
  const tokens = english.readTokens(text);
  return relationsTo(tokens, hitsOf(units, index)).map(
    ({ questionToken, sentenceToken, relation }) =>
      `${questionToken} ${tokens[sentenceToken]?.text ?? ''} ${relation}`,
  );
};

describe('what a sentence says of what is asked in everyday words', () => {
  it.each<[string, string, AskedUnit, string[]]>([
    ['a word of it', 'The vehicle sank.', unit(['vehicl'], 'near'), ['2 vehicle near']],
    [
      'the words of content of a phrase',
      'He stepped down.',
      unit(['step', 'down'], 'near'),
      ['2 stepped near'],
    ],
    ['an opposite', 'The vehicle sank.', unit(['vehicl'], 'opposite'), ['2 vehicle opposite']],
    ['an acronym by its capitals', 'The UN met.', unit(['un'], 'near'), ['2 UN near']],
    ['nothing else', 'Nobody came.', unit(['vehicl'], 'near'), []],
  ])('is %s', (_, text, given, expected) => {
    expect(related(text, given)).toEqual(expected);
  });

  it('is only loose where the word stands as another part of speech, and no opposite then', () => {
    const text = 'They close the shop.';
    expect(related(text, unit(['close'], 'near', NOUN))).toEqual(['2 close loose']);
    expect(related(text, unit(['close'], 'opposite', NOUN))).toEqual([]);
  });

  it('is never a name by a line for a verb', () => {
    expect(
      related('Yesterday they met Sue at the old court.', unit(['sue'], 'near', LINE_PARTS.V)),
    ).toEqual([]);
  });

  it('is told once a pair, by the surer of two lines', () => {
    const lines = [
      unit(['vehicl'], 'loose'),
      unit(['vehicl'], 'near'),
      unit(['vehicl'], 'reverse'),
    ];
    expect(related('The vehicle sank.', ...lines)).toEqual(['2 vehicle near', '2 vehicle reverse']);
  });
});
