import fc from 'fast-check';
import type { Passage } from '../../../src/core/article/passage';
import type { Question, QuestionTerm, Variant } from '../../../src/core/question/question';
import { termMatcher } from '../../../src/core/reading/match';
import { english, readArticle } from '../../support/facts';

const passageOf = (text: string): Passage => {
  const [passage] = readArticle(text).passages;
  if (passage === undefined) throw new Error(`no passage: ${text}`);
  return passage;
};

const exact = (...stems: readonly string[]): Variant => ({ stems, kind: 'exact', weight: 1 });
const synonym = (...stems: readonly string[]): Variant => ({ stems, kind: 'synonym', weight: 0.5 });

const term = (...variants: readonly Variant[]): QuestionTerm => ({
  ...{ text: '', stem: '', lemma: '', pos: 'NOUN', isName: false, isNumber: false, isHeld: true },
  ...{ position: 0, everyday: [], weight: 1, inherited: false },
  variants,
});

const question = (...terms: readonly QuestionTerm[]): Question => ({
  ...{ text: '', tokens: english.readTokens(''), kind: 'keyword', focus: null, focusText: null },
  ...{ phrases: [], owned: null, quoted: [] },
  terms,
});

describe('how a passage meets the terms of a question', () => {
  it.each<[string, readonly Variant[], number, readonly number[]]>([
    ['by its own stem, wherever it stands', [exact('boat')], 1, [1, 4]],
    ['by another wording', [exact('ship'), synonym('ferri')], 0.5, [6]],
    [
      'by the best of both, with the places of all',
      [synonym('ferri'), exact('boat')],
      1,
      [1, 4, 6],
    ],
    ['not at all', [exact('train')], 0, []],
    ['not by a mark', [exact(',')], 0, []],
    ['not by a variant without words', [exact()], 0, []],
    ['by all words of a phrase', [synonym('boat', 'meet')], 0.5, [1, 2]],
    [
      'by a phrase and by a word of it, each place once',
      [synonym('boat', 'meet'), synonym('meet')],
      0.5,
      [1, 2],
    ],
    ['not by a part of a phrase', [synonym('boat', 'sail')], 0, []],
  ])('%s', (_, variants, weight, tokens) => {
    const [match] = termMatcher(question(term(...variants)))(
      passageOf('Two boats met other boats, ferries.'),
    );
    expect(match?.weight).toBe(weight);
    expect(match?.tokens).toEqual(tokens);
  });

  it.each([
    ['in any order', 'The board of water met.', [1, 3]],
    ['two words further apart', 'The water and power board met.', [1, 4]],
    ['too far apart', 'The water and the gas board met.', []],
  ])('by the words of a phrase as near as they are: %s', (_, text, tokens) => {
    const variant = text.startsWith('The board')
      ? exact('board', 'water')
      : exact('water', 'board');
    expect(termMatcher(question(term(variant)))(passageOf(text))[0]?.tokens).toEqual(tokens);
  });

  it('meets a hyphenated word without its hyphen', () => {
    const [match] = termMatcher(question(term(exact('email'))))(passageOf('An e-mail came.'));
    expect(match?.weight).toBe(1);
  });

  it('answers for each term in order, with ascending places, each once', () => {
    const stem = fc.constantFrom('boat', 'dam', 'water', 'board');
    const variant = fc
      .tuple(fc.array(stem, { maxLength: 3 }), fc.constantFrom(0.5, 1))
      .map(([stems, weight]): Variant => ({ stems, kind: 'related', weight }));
    const terms = fc.array(fc.array(variant, { maxLength: 4 }), { maxLength: 4 });
    const words = fc.array(stem, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(terms, words, (given, text) => {
        const asked = question(...given.map((variants) => term(...variants)));
        const matches = termMatcher(asked)(passageOf(text.join(' ')));
        expect(matches).toHaveLength(given.length);
        for (const [at, { weight, tokens }] of matches.entries()) {
          expect(tokens).toEqual([...new Set(tokens)].sort((a, b) => a - b));
          expect(weight > 0).toBe(tokens.length > 0);
          expect(weight === 0 || given[at]?.some((one) => one.weight === weight)).toBe(true);
        }
      }),
    );
  });
});
