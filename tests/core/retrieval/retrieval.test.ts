import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { sharedEnglish } from '../../support/coverage';
import { createEverydayWordings } from '../../../src/core/language/words/everyday-wordings';
import type { Lexicon } from '../../../src/core/language/words/lexicon';
import { readQuestion } from '../../../src/core/question/read-question';
import { firstCut } from '../../../src/core/reading/first-cut';
import { questionSigns } from '../../../src/core/reading/question-signs';
import { MOST_CANDIDATES, MOST_RANKED, rank } from '../../../src/core/reading/rank';
import { retrieve } from '../../../src/core/retrieval/retrieval';
import { makeArticle } from '../../support/articles';
import { emptyLexicon, tableOf } from '../../support/lexicon';

const english = sharedEnglish();
const lexicon = createLexicon();
const ONLY: Lexicon = emptyLexicon({
  everyday: createEverydayWordings(
    tableOf(['abandon V: give up', 'cargo N: load', 'drop V: !soar', 'profit V: ~gain']),
  ),
});

const FILLER = Array.from(
  { length: 40 },
  (_, day) => `Visitors came to Aldmouth on day ${String(day + 1)} of the fair.`,
);
const corpusOf = (...sentences: readonly string[]) =>
  buildCorpus([makeArticle({ body: sentences.join('\n\n') })], english);

/** The candidates of a question, as retrieval and as the first cut order them. */
function candidatesOf(text: string, corpus: ReturnType<typeof corpusOf>, words: Lexicon = lexicon) {
  const question = readQuestion(text, corpus, english, words);
  const range = { from: 0, to: corpus.passages.length };
  const retrieval = retrieve(question, corpus, range, MOST_CANDIDATES);
  const signs = questionSigns(question, retrieval.idf, corpus);
  const cut = firstCut(signs, corpus, retrieval, MOST_RANKED);
  return { retrieval, cut: cut.map(({ setting }) => setting.passage.text) };
}

describe('everyday wordings', () => {
  it.each([
    ['a word', 'What do the bosses want?', 'Management seeks a longer week.'],
    ['a phrase', 'Who owned up?', 'Rose Hadley, 41, pleaded guilty.'],
    ['a phrase of small words', 'Did it go up?', 'Rents rose by a tenth.'],
    [
      'a phrase around other words',
      'Why was the plant shut for good down?',
      'The factory will close.',
    ],
    ['a news word by what people say', 'Who dismissed her?', 'The paper let her go.'],
  ])('lead to a sentence that shares no word with the question: %s', (_, question, gold) => {
    const { cut } = candidatesOf(question, corpusOf(...FILLER, gold));
    expect(cut.slice(0, 3)).toContain(gold);
  });

  it.each([
    ['near', 'Who gives up?', 'They abandoned it.'],
    ['loose', 'Who gains?', 'They profited.'],
    ['opposite', 'What soared?', 'It dropped.'],
    ['reverse', 'What cargo?', 'A load of sand.'],
  ])('add to the score as %s', (_, question, gold) => {
    const { retrieval } = candidatesOf(question, corpusOf(...FILLER, gold), ONLY);
    const found = retrieval.candidates.filter(({ sentenceEveryday }) => sentenceEveryday > 0);
    expect(found.map(({ passage }) => passage)).toEqual([FILLER.length + 1]);
    expect(found[0]?.sentenceScore).toBe(0);
  });

  it('add nothing to a term that the sentence has in its own words', () => {
    const { retrieval } = candidatesOf(
      'What load was it?',
      corpusOf(...FILLER, 'The load was a cargo of sand.'),
      ONLY,
    );
    const gold = retrieval.candidates.find(({ passage }) => passage === FILLER.length + 1);
    expect(gold?.sentenceScore).toBeGreaterThan(0);
    expect(gold?.sentenceEveryday).toBe(0);
  });

  it('change no value of a candidate that shares a word', () => {
    const corpus = corpusOf(...FILLER, 'Management seeks a longer fair.', 'Visitors gave up.');
    const ask = (words: Lexicon) =>
      new Map(
        rank(
          readQuestion('What do the bosses of the fair want?', corpus, english, words),
          corpus,
          { from: 0, to: corpus.passages.length },
          corpus.passages.length,
        ).map(({ number, features }) => [number, [...features]]),
      );
    const without = ask({ ...lexicon, everyday: emptyLexicon().everyday });
    const withWordings = ask(lexicon);
    for (const [number, features] of without) expect(withWordings.get(number)).toEqual(features);
  });
});

describe('the candidates', () => {
  it('are all passages where the coverage is small, once each', () => {
    const corpus = corpusOf(...FILLER);
    const { retrieval } = candidatesOf('Who sank the ferry?', corpus);
    const numbers = retrieval.candidates.map(({ passage }) => passage);
    expect([...numbers].sort((a, b) => a - b)).toEqual([...corpus.passages.keys()]);
  });

  it('are bounded where it is large', () => {
    const many = Array.from({ length: 25 }, () => FILLER).flat();
    const { retrieval } = candidatesOf('Which visitors came to the fair?', corpusOf(...many));
    expect(retrieval.candidates.length).toBeGreaterThan(0);
    expect(retrieval.candidates.length).toBeLessThanOrEqual(3 * MOST_CANDIDATES);
  });

  it('that share neither a word nor a wording are not ranked', () => {
    const corpus = corpusOf(...FILLER);
    const question = readQuestion('Who sank the ferry?', corpus, english, lexicon);
    expect(rank(question, corpus, { from: 0, to: corpus.passages.length })).toEqual([]);
  });
});
