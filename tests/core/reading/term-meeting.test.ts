import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import type { QuestionTerm, Variant } from '../../../src/core/question/question';
import { readQuestion } from '../../../src/core/question/read-question';
import { signsOf } from '../../../src/core/reading/corpus-signs';
import { termMatcher } from '../../../src/core/reading/match';
import { findSlots } from '../../../src/core/reading/question-slots';
import { meetTerms, type TermMeeting } from '../../../src/core/reading/term-meeting';
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

  it('is the same by numbers as by words', () => {
    const stem = fc.constantFrom('water', 'board', 'met', 'meet', 'boat', 'email', 'dam', 'train');
    const any = fc
      .tuple(fc.constantFrom(0.25, 0.5, 1), fc.array(stem, { maxLength: 3 }))
      .map(([weight, stems]) => variant(weight, ...stems));
    const terms = fc.array(fc.array(any, { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(terms, fc.nat(corpus.passages.length - 1), (given, number) => {
        const { matches, shared } = meetingOf(given, number);
        const [plain] = asked.terms;
        const passage = corpus.passages[number];
        if (plain === undefined || passage === undefined) throw new Error('nothing to compare');
        const own = given.map((variants): QuestionTerm => ({ ...plain, variants }));
        expect(matches).toEqual(termMatcher({ ...asked, terms: own })(passage));
        expect(shared).toEqual([...new Set(shared)].sort((a, b) => a - b));
      }),
    );
  });
});
