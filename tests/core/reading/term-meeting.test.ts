import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import type { Question, QuestionTerm, Variant } from '../../../src/core/question/question';
import { readQuestion } from '../../../src/core/question/read-question';
import { signsOf } from '../../../src/core/reading/corpus-signs';
import { findSlots } from '../../../src/core/reading/question-slots';
import {
  meetTerms,
  termMatcher,
  type TermMatch,
  type TermMeeting,
} from '../../../src/core/reading/term-meeting';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { emptyLexicon } from '../../support/lexicon';

const body = [
  'Rosa Quill opened the water board. She praised its members.',
  'The board of the water works met by e-mail. Water came, and the board left.',
  'The boat met the water. Nobody came to the dam.',
].join('\n\n');
const corpus = buildCorpus([makeArticle({ body })], english);
const signs = signsOf(corpus);
const asked = readQuestion('Did Rosa Quill praise the board?', corpus, english, emptyLexicon());
const places = new Map([
  ['the', [1]],
  ['board', [2]],
]);
const numberOf = (begins: string): number =>
  corpus.passages.findIndex(({ text }) => text.startsWith(begins));

/** How a passage meets terms of these variants. */
function meetingOf(terms: readonly (readonly Variant[])[], number: number): TermMeeting {
  const [plain] = asked.terms;
  if (plain === undefined) throw new Error('the question has no term');
  const own = terms.map((variants): QuestionTerm => ({ ...plain, variants }));
  const question = { ...asked, terms: own };
  const slots = findSlots(question, places, signs.stemNumbers);
  return meetTerms({ ...slots, question }, signs, number);
}

const variant = (weight: number, ...stems: readonly string[]): Variant => ({
  ...{ stems, weight, kind: 'related' },
});

describe('where a passage has the words of a question', () => {
  it('is marked once where a phrase and a word of it meet one term', () => {
    const terms = [[variant(0.5, 'water', 'board'), variant(0.4, 'board')]];
    const { matches, termAt } = meetingOf(terms, numberOf('Rosa'));
    expect(matches).toEqual([{ weight: 0.5, kind: 'related', tokens: [4, 5] }]);
    expect([...termAt]).toEqual([-1, -1, -1, -1, 0, 0, -1]);
  });

  it('holds the words of the question that are no terms too', () => {
    const { shared, sharedSlots } = meetingOf([], numberOf('Rosa'));
    expect(shared).toEqual([3, 5]);
    expect(sharedSlots).toEqual([0, 1]);
  });

  it('counts a name that is only meant less than one that stands there', () => {
    const terms = [[variant(1, 'quill')]];
    const [written, meant] = [
      meetingOf(terms, numberOf('Rosa')),
      meetingOf(terms, numberOf('She')),
    ];
    expect([...written.isImplied, ...meant.isImplied]).toEqual([0, 1]);
    expect(meant.matches[0]?.tokens).toEqual([]);
    expect(meant.matches[0]?.weight).toBeGreaterThan(0);
    expect(meant.matches[0]?.weight).toBeLessThan(written.matches[0]?.weight ?? 0);
  });

  it('has no tokens behind the last passage', () => {
    const { matches, termAt, shared } = meetingOf([[variant(1, 'board')]], corpus.passages.length);
    expect([matches[0]?.weight, termAt.length, shared.length]).toEqual([0, 0, 0]);
  });
});

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

/** How a text of one sentence meets terms. */
function matchesIn(text: string, ...terms: readonly QuestionTerm[]): readonly TermMatch[] {
  const own = buildCorpus([makeArticle({ body: text })], english);
  const number = own.passages.findIndex(({ field }) => field === 'body');
  return termMatcher(question(...terms), own)(number).matches;
}

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
    const [match] = matchesIn('Two boats met other boats, ferries.', term(...variants));
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
    expect(matchesIn(text, term(variant))[0]?.tokens).toEqual(tokens);
  });

  it('meets a hyphenated word without its hyphen', () => {
    const [match] = matchesIn('An e-mail came.', term(exact('email')));
    expect(match?.weight).toBe(1);
  });

  it('answers for each term in order, with ascending places, each once', () => {
    const stem = fc.constantFrom('boat', 'dam', 'water', 'board');
    const anyVariant = fc
      .tuple(fc.array(stem, { maxLength: 3 }), fc.constantFrom(0.5, 1))
      .map(([stems, weight]): Variant => ({ stems, kind: 'related', weight }));
    const terms = fc.array(fc.array(anyVariant, { maxLength: 4 }), { maxLength: 4 });
    const words = fc.array(stem, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(terms, words, (given, text) => {
        const matches = matchesIn(text.join(' '), ...given.map((variants) => term(...variants)));
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
