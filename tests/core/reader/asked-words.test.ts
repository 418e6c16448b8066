import fc from 'fast-check';
import type { Question, QuestionTerm } from '../../../src/core/question/question';
import { askedWords, placesOfTerms } from '../../../src/core/reader/asked-words';
import { MOST_ASKED_TOKENS } from '../../../src/core/reader/token-columns';
import { english } from '../../support/facts';

const termOf = (text: string, position: number, inherited: boolean): QuestionTerm => ({
  ...{ text, stem: text.toLowerCase(), lemma: text.toLowerCase(), pos: 'NOUN', isName: false },
  ...{ isNumber: false, isHeld: true, variants: [], everyday: [], weight: 1 },
  ...{ position, inherited },
});

/** A question of so many words, each of them a term, that earlier turns lend so many. */
function questionOf(typed: number, lent: number): Question {
  const text = Array.from({ length: typed }, (_, at) => `boat${at}`).join(' ');
  const tokens = english.readTokens(text);
  return {
    ...{ text, tokens, kind: 'keyword', focus: null, focusText: null },
    ...{ phrases: [], owned: null, quoted: [] },
    terms: [
      ...tokens.map((token, position) => termOf(token.text, position, false)),
      ...Array.from({ length: lent }, (_, at) => termOf(`Lent${at}`, at, true)),
    ],
  };
}

describe('the words of a question as they are read', () => {
  it('are none for nothing', () => {
    expect(askedWords(questionOf(0, 0))).toEqual([]);
    expect(placesOfTerms(questionOf(0, 0))).toEqual([]);
  });

  it('are those typed, then those lent, which stand nowhere in the text', () => {
    const question = questionOf(2, 1);
    const words = askedWords(question);
    expect(words.map(({ text }) => text)).toEqual(['boat0', 'boat1', 'Lent0']);
    expect(words[2]).toMatchObject({ start: question.text.length, end: question.text.length });
    expect(words[2]).toMatchObject({ folded: 'lent0', kind: 'word', isStop: false });
  });

  it('say of a lent number or name that it is one', () => {
    const [plain] = questionOf(0, 1).terms;
    if (plain === undefined) throw new Error('no term');
    const terms = [{ ...plain, isNumber: true, isName: true }];
    const [word] = askedWords({ ...questionOf(0, 0), terms });
    expect(word).toMatchObject({ kind: 'number', isCapitalised: true });
  });

  it.each([
    [MOST_ASKED_TOKENS, 0, MOST_ASKED_TOKENS],
    [MOST_ASKED_TOKENS + 5, 0, MOST_ASKED_TOKENS],
    [MOST_ASKED_TOKENS + 5, 1, MOST_ASKED_TOKENS + 1],
  ])('typed beyond the limit are cut off: %d and %d lent', (typed, lent, read) => {
    expect(askedWords(questionOf(typed, lent))).toHaveLength(read);
  });

  it('keep their terms: each leads to its word, or nowhere where it was cut off', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(12), (typed, lent) => {
        const question = questionOf(typed, lent);
        const words = askedWords(question);
        const places = placesOfTerms(question);
        expect(places).toHaveLength(question.terms.length);
        const found = places.filter((place) => place >= 0);
        expect([...found].sort((a, b) => a - b)).toEqual(words.map((_, at) => at));
        for (const [at, place] of places.entries()) {
          if (place >= 0) expect(words[place]?.text).toBe(question.terms[at]?.text);
        }
      }),
      { numRuns: 30 },
    );
  });
});
