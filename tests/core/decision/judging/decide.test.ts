import type { Article } from '../../../../src/core/article/article';
import { buildCorpus, type Corpus } from '../../../../src/core/corpus/corpus';
import { sharedEnglish } from '../../../support/coverage';
import { lineupOf } from '../../../../src/core/answer/lineup';
import { createLexicon } from '../../../../src/core/language/words/create-lexicon';
import { createCoverageReader } from '../../../../src/core/reader/coverage-reader';
import { shippedReader } from '../../../../src/core/reader/reader';
import { readQuestion } from '../../../../src/core/question/read-question';
import data from '../../../../src/core/decision/data/decision.json';
import { decide, decisionNetwork, type Judged } from '../../../../src/core/decision/judging/decide';
import { DECISION_FEATURES } from '../../../../src/core/decision/judging/features';
import { rank } from '../../../../src/core/reading/rank';
import { makeArticle } from '../../../support/articles';
import { emptyLexicon } from '../../../support/lexicon';

const english = sharedEnglish();
const lexicon = emptyLexicon({
  areAntonyms: (a, b) => [a, b].sort().join(' ') === 'close open',
});
const article = (body: string): Article =>
  makeArticle({
    id: 'bridge',
    headline: 'The bridge of Aldmouth',
    publisher: 'The Harbour Post',
    body,
  });
const corpus = buildCorpus(
  [
    article(
      'Mayor Ines Calder opened the bridge of Aldmouth in 1998. It cost 40 million dollars.\n\n' +
        'The bridge was closed in March because its cables had rusted. About 300 workers repaired it.',
    ),
  ],
  english,
);
const whole = (of: Corpus) => ({ from: 0, to: of.passages.length });
const ask = (text: string) => {
  const question = readQuestion(text, corpus, english, lexicon);
  return { question, ranked: rank(question, corpus, whole(corpus)) };
};
const reader = createCoverageReader(shippedReader(createLexicon().everyday), corpus);
const lineup = (text: string) =>
  lineupOf(ask(text).question, whole(corpus), { corpus, lexicon, reader });
const judged = (text: string): readonly Judged[] => decide(lineup(text));
const sure = (text: string): number => judged(text)[0]?.probability ?? 0;

describe('decide', () => {
  it.each([
    ['Who opened the bridge of Aldmouth?', 'Who opened the tunnel of Cressford?'],
    ['Why was the bridge closed?', 'Why was the opera festival postponed?'],
    ['How many workers repaired the bridge?', 'How many penguins live on the bridge?'],
  ])('is surer of "%s" than of "%s"', (covered, uncovered) => {
    expect(sure(covered)).toBeGreaterThan(sure(uncovered));
  });

  it('gives probabilities, likeliest first', () => {
    for (const text of ['Who opened the bridge?', 'bridge', 'Where is Quito?', '1998']) {
      const chances = judged(text).map(({ probability }) => probability);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
      for (const chance of chances) {
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThan(1);
      }
    }
  });

  it('has nothing to read where no word is shared', () => {
    expect(judged('Which guitarist recorded xylophones?')).toEqual([]);
  });

  it('explains its log-odds: from the mean case, contributions sum up to them', () => {
    const inputs: Readonly<Record<string, { readonly mean: number }>> = data.inputs;
    const mean = Float64Array.from(DECISION_FEATURES, ([name]) => inputs[name]?.mean ?? NaN);
    const begun = decisionNetwork().outputOf(mean, 0);
    for (const { probability, contributions } of judged('Why was the bridge closed?')) {
      const moved = contributions().reduce((sum, { contribution }) => sum + contribution, 0);
      expect(begun + moved).toBeCloseTo(Math.log(probability / (1 - probability)), 6);
    }
  });
});
