import fc from 'fast-check';
import { capitalRuns } from '../../../../src/core/facts/names/capital-runs';
import { english } from '../../../support/facts';

const runsIn = (text: string): readonly string[] => {
  const tokens = english.readTokens(text);
  return capitalRuns(tokens, new Set()).map(({ first, next }) =>
    text.slice(tokens[first]?.start, tokens[next - 1]?.end),
  );
};

describe('a stretch of capitals', () => {
  it.each<[string, string[]]>([
    ['then Rosa Quill left', ['Rosa Quill']],
    ['the Ministry of Science said', ['Ministry of Science']],
    ['by Ludwig van Berg alone', ['Ludwig van Berg']],
    ['an Orsley-based firm', ['Orsley']],
    ['the firm Quill & Sons sold it', ['Quill & Sons']],
    ['the Committee for Peace met', ['Committee for Peace']],
    ['between Norway and Sweden', ['Norway', 'Sweden']],
    ['he paid Rs 16 for it', []],
    ['then I left', []],
    ['nobody came', []],
    ['', []],
  ])('of %j is %j', (text, runs) => {
    expect(runsIn(text)).toEqual(runs);
  });

  it('takes no token of a date, and leaves a month to who acts', () => {
    const tokens = english.readTokens('on March 5 it rained');
    expect(capitalRuns(tokens, new Set([1, 2]))).toEqual([]);
    expect(runsIn('then May said no')).toEqual(['May']);
  });

  it('stands in order, apart from all others, and holds at least one token', () => {
    const word = fc.constantFrom(
      'Rosa',
      'Quill',
      'of',
      'the',
      '-',
      '&',
      "'s",
      'and',
      'dam',
      ',',
      'UN',
      'al',
      'for',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const tokens = english.readTokens(words.join(' '));
        let last = 0;
        for (const { first, next } of capitalRuns(tokens, new Set())) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(next).toBeGreaterThan(first);
          expect(next).toBeLessThanOrEqual(tokens.length);
          last = next;
        }
      }),
    );
  });
});
