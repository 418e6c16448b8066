import { heldStems } from '../../support/postings';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { createEngine, type Engine } from '../../../src/core/answer/engine';
import {
  analyseArticle,
  type Analyse,
  type AnalysedArticle,
} from '../../../src/core/corpus/analysed-article';
import type { Article } from '../../../src/core/article/article';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { signsOf } from '../../../src/core/reading/corpus-signs';
import { shippedReader } from '../../../src/core/reader/reader';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const english = sharedEnglish();
const reader = shippedReader(createLexicon().everyday);

const SENTENCES = [
  '"Nobody was asked," said Iris Holden, the mayor of Kessel.',
  'She said that the re-opened bridge had cost 4.5 million crowns.',
  'The Orsley council closed the crossing on 4 May 2021 because of the storm.',
  'There are 310 ferries in the region, up from 12 a decade ago.',
  'Tom Brandvik told reporters on Tuesday that they would not give up.',
  'The UN praised the harbour board.',
];
const QUESTIONS = [
  'Who is the mayor of Kessel?',
  'What did Iris Holden say?',
  'How much did the bridge cost?',
  'Why was the crossing closed?',
  'How many ferries are in the region?',
  'Who won the football match?',
];

const bodies = fc
  .array(fc.subarray(SENTENCES, { minLength: 1 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));
const articles = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('bridge', 'ferry', 'storm', 'vote'),
    publisher: fc.constantFrom('The Courier', 'Inland Gazette'),
    body: bodies,
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);
/** What a folder holds after each edit: any article added, changed or gone, others as they were. */
const histories = fc.array(articles, { minLength: 2, maxLength: 4 });

/** Everything of a corpus and of what is read of it that an answer may come from, as plain data. */
function plainOf({ corpus }: Engine): unknown {
  const { stemNumbers, lemmaNumbers, ...signs } = signsOf(corpus);
  const encodings = reader.encode(corpus);
  for (const number of corpus.passages.keys()) encodings.prepare(number);
  const columns = Object.entries(encodings).filter(([, value]) => typeof value !== 'function');
  return {
    signs,
    numbered: [stemNumbers.words(), lemmaNumbers.words()],
    columns,
    articles: corpus.articles,
    passages: corpus.passages,
    ranges: corpus.articles.map(({ id, publisher }) => [
      corpus.rangeOf(id),
      corpus.rangeOfOutlet(publisher),
      corpus.factsOf(id),
    ]),
    facts: corpus.passageFacts,
    implied: corpus.analysed.map(({ implied }) => implied),
    paragraphOf: corpus.paragraphOf,
    postings: [corpus.sentences, corpus.paragraphs].map((postings) => ({
      lengths: postings.lengths,
      mean: postings.meanLength,
      found: heldStems(postings, corpus.words.numbers).map((stem) => [stem, postings.find(stem)]),
    })),
  };
}

const answersOf = (engine: Engine): readonly unknown[] =>
  QUESTIONS.map((question) => engine.ask(question, { explain: true }));

/** Reads each article once, whatever corpus it is in, and counts what it reads. */
function createKeeping(): { readonly analyse: Analyse; readonly read: readonly string[] } {
  const known = new Map<string, AnalysedArticle>();
  const read: string[] = [];
  return {
    read,
    analyse: (article) => {
      const key = JSON.stringify(article);
      const analysed = known.get(key) ?? analyseArticle(article, english);
      if (!known.has(key)) read.push(key);
      known.set(key, analysed);
      return analysed;
    },
  };
}

describe('the analysis of an article', () => {
  it('makes the same corpus and the same answers after any edits as reading all anew', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { analyse, read } = createKeeping();
        for (const given of history) {
          const now = given.map((fields): Article => makeArticle(fields));
          const kept = createEngine(now, english, { analyse });
          const anew = createEngine(now, english);
          // far quicker over long columns than a comparison that can show the difference
          expect(isDeepStrictEqual(plainOf(kept), plainOf(anew))).toBe(true);
          expect(answersOf(kept)).toEqual(answersOf(anew));
        }
        const different = new Set(
          history.flat().map((fields) => JSON.stringify(makeArticle(fields))),
        );
        expect(new Set(read)).toEqual(different);
        expect(read).toHaveLength(different.size);
      }),
      { numRuns: 6 },
    );
  });

  it('numbers paragraphs within the article, front matter fields as one each', () => {
    const body = 'One is here. Two is here.\n\nThree is here.';
    const { paragraphs, passages } = analyseArticle(makeArticle({ body }), english);
    expect(passages).toHaveLength(4);
    expect(paragraphs).toEqual([0, 1, 1, 2]);
  });
});
