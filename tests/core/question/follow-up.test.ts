import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { cleanQuestion, LONGEST_QUESTION } from '../../../src/core/question/clean';
import { completeQuestion, helpedBy } from '../../../src/core/question/follow-up';
import { MOST_TERMS, type Question } from '../../../src/core/question/question';
import { readQuestion } from '../../../src/core/question/read-question';
import { retrieve } from '../../../src/core/retrieval/retrieval';
import { sharedEnglish } from '../../support/coverage';
import { articleOf } from '../../support/outcomes';

/** Words that no language has, each of its own stem: "bakoma", "bakome", … */
const WORDS = ['b', 'd', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 't', 'v', 'z'].flatMap((first) =>
  ['ako', 'elu', 'ira', 'omu', 'uva', 'abo'].map((middle) => `${first}${middle}rk`),
);

const english = sharedEnglish();
const lexicon = createLexicon();
const corpus = buildCorpus(
  [articleOf({ body: WORDS.map((word) => `There was one ${word}.`).join('\n\n') })],
  english,
);
const asked = (text: string): Question => {
  expect(cleanQuestion(text)).toEqual({ text });
  return readQuestion(text, corpus, english, lexicon);
};
/** A question as long as it may be. */
const filled = (opening: string, words: readonly string[]): string => {
  let text = opening;
  for (const word of words) if (text.length + word.length < LONGEST_QUESTION) text += ` ${word}`;
  return text;
};
const words = fc.shuffledSubarray(WORDS, { minLength: 40 });

describe('a follow-up as long as it may be, after a question as long', () => {
  it('keeps all that was typed and the strongest of what is lent, in their order', () => {
    fc.assert(
      fc.property(words, words, words, (before, now, answer) => {
        const first = asked(filled('who saw', before));
        const second = asked(filled('did it', now));
        const completed = completeQuestion(second, { question: first, person: [] });
        const third = completeQuestion(asked('why is that?'), { question: completed, person: [] });
        for (const question of [
          completed,
          third,
          helpedBy(completed, asked(filled('', answer).trim())),
        ]) {
          expect(question.terms.length).toBeLessThanOrEqual(MOST_TERMS);
          const inherited = question.terms.map((term) => term.inherited);
          expect(inherited).toEqual([...inherited].sort((a, b) => Number(a) - Number(b)));
        }
        expect(completed.terms.slice(0, second.terms.length)).toEqual(second.terms);
        expect(completed.terms).toHaveLength(MOST_TERMS);
        // what was typed last is lent before what it was lent itself
        const typed = second.terms.map(({ stem }) => stem);
        expect(third.terms.slice(0, typed.length).map(({ stem }) => stem)).toEqual(typed);
      }),
      { numRuns: 30 },
    );
  });

  it('knows for each sentence which of its terms it meets', () => {
    fc.assert(
      fc.property(words, words, (before, now) => {
        const completed = completeQuestion(asked(filled('did it', now)), {
          question: asked(filled('who saw', before)),
          person: [],
        });
        const range = { from: 0, to: corpus.passages.length };
        const { met, from } = retrieve(completed, corpus, range, 5);
        for (const [at, bits] of met.entries()) {
          const stems = new Set(corpus.passages[from + at]?.tokens.map(({ stem }) => stem));
          const here = completed.terms.flatMap(({ stem }, index) =>
            stems.has(stem) ? [index] : [],
          );
          expect(here.filter((index) => (bits & (1 << index)) === 0)).toEqual([]);
          expect(bits.toString(2).replaceAll('0', '')).toHaveLength(here.length);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a question of several words that points at what was spoken of', () => {
  const before = asked('who sold the bakork elurk?');
  const lentTo = (text: string): readonly string[] =>
    completeQuestion(asked(text), { question: before, person: [] })
      .terms.filter(({ inherited }) => inherited)
      .map(({ text: word }) => word);

  it('takes its words, though it has some of its own before the pronoun', () => {
    expect(lentTo('does the girark deny it?')).toEqual(['sold', 'bakork', 'elurk']);
  });

  it('takes its words where it asks who, and names nobody', () => {
    expect(lentTo('and who is third?')).toEqual(['sold', 'bakork', 'elurk']);
  });

  it('takes none where the pronoun means what it names itself', () => {
    expect(lentTo('did the girark say when it opens?')).toEqual([]);
  });
});
