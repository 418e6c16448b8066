import fc from 'fast-check';
import { english } from '../../support/facts';

describe('readTokens', () => {
  it('gives each token where it stands, in order, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom('U.N.', '“Łódź”', '🌧', ' ', '(D-Maine):', 're\u00adopen', '\n', '5km'),
        )
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        let last = 0;
        for (const token of english.readTokens(written)) {
          expect(written.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
    );
  });

  it.each([
    ['The UN met', 'UN', 'UN', false],
    ['tell us more', 'us', 'us', true],
    ['NORTH KOREA AND THE US ADMIT ALL OF IT', 'US', 'us', true],
    ['the men left', 'men', 'man', false],
    ['in May it rained', 'May', 'May', false],
    ['1,000 boats', '1,000', '1000', false],
    ['the firm was fined', 'fined', 'fine', false],
    ['they are riding home', 'riding', 'ride', false],
    ['they scrapped it', 'scrapped', 'scrap', false],
  ])('in "%s" stems "%s" as "%s", a function word: %s', (text, word, stem, isStop) => {
    const token = english.readTokens(text).find((each) => each.text === word);
    expect([token?.stem, token?.isStop]).toEqual([stem, isStop]);
  });

  it('tells what has white space before it', () => {
    const tokens = english.readTokens('(Re-open it)');
    expect(tokens[0]?.spaceBefore).toBe(true);
    expect(tokens.find(({ text }) => text === 'it')?.spaceBefore).toBe(true);
    expect(tokens.at(-1)).toMatchObject({ text: ')', kind: 'mark', spaceBefore: false });
  });
});

describe('a single word', () => {
  it('is read as it would be in a text', () => {
    for (const word of ['ferries', 'closing', '1,000']) {
      expect(english.readWord(word)).toEqual(english.readTokens(word)[0]);
      expect(english.stemOf(word)).toBe(english.readWord(word)?.stem);
    }
  });

  it('is none where there is none', () => {
    expect([english.readWord(''), english.readWord('  ')]).toEqual([null, null]);
  });
});
